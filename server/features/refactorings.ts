import { CodeActionKind } from 'vscode-languageserver'
import { type Message, say } from '../../core/language/message.ts'
import { displayedName } from '../../core/language/names.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { insertion, replacement, type TextEdit } from '../../core/syntax/edit.ts'
import { lineBreak, removeEntry } from '../../core/syntax/entries.ts'
import type { SyntaxTree } from '../../core/syntax/parse.ts'
import { type Entry, entryAtPath, nodeAtPath, type Path, type Scalar, type YamlMap } from '../../core/syntax/tree.ts'
import { computedValues, keyNames, needlessValue } from './computed-values.ts'
import { extraction } from './extraction.ts'
import { statingEdit } from './inlay-hints.ts'
import { planForGoal, plannedVolumes } from './plan-for-goal.ts'

/** A change that keeps what the agreement says, for who wants it said otherwise. */
export interface Refactoring {
  readonly title: Message
  readonly kind: string
  readonly edits: readonly TextEdit[]
}

export const refactoringKinds: readonly string[] = [
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorInline,
  CodeActionKind.RefactorExtract,
]

/** What can be said otherwise at a place in the agreement. */
export function refactorings(snapshot: Snapshot, path: Path): readonly Refactoring[] {
  return [
    ...extraction(snapshot, path),
    ...otherForm(snapshot, path),
    ...stating(snapshot, path),
    ...planning(snapshot, path),
    ...removing(snapshot, path),
  ]
}

/** By section: the key under which the full form has what the short form is. */
const shortForms: Readonly<Record<string, string>> = { people: 'name', definitions: 'meaning' }

function otherForm({ tree }: Snapshot, path: Path): readonly Refactoring[] {
  const [section, id] = path
  const key = shortForms[String(section)]
  const entry = id === undefined ? undefined : entryAtPath(tree.root, path.slice(0, 2))
  if (key === undefined || entry === undefined || !isWrittenHere(tree, entry)) return []
  const { value } = entry
  if (value.kind === 'list' || (value.kind === 'scalar' && (value.mended || value.value === null))) return []
  const map = nodeAtPath(tree.root, path.slice(0, 1))
  const edits =
    value.kind === 'map'
      ? shortened(tree, value, key)
      : map?.kind === 'map' && map.flow
        ? [insertion(value.span.start, `{ ${key}: `), insertion(value.span.end, ' }')]
        : expanded(tree, entry, value, key)
  const title =
    value.kind === 'map'
      ? say`Write ${entry.key.text} in the short form`
      : say`Write ${entry.key.text} with keys of its own`
  return edits === undefined ? [] : [{ title, kind: CodeActionKind.RefactorRewrite, edits }]
}

/** Nothing but white space stands between key and value: no anchor and no comment; and the value is no alias. */
const isWrittenHere = ({ text }: SyntaxTree, { key, value, merged }: Entry): boolean =>
  !merged && text[value.span.start] !== '*' && /^\s*:\s+$/.test(text.slice(key.span.end, value.span.start))

/** The value moves below its key, and the further lines of a longer text with it. */
function expanded({ text, lines }: SyntaxTree, { key }: Entry, value: Scalar, name: string): readonly TextEdit[] {
  const colon = text.indexOf(':', key.span.end) + 1
  const indent = ' '.repeat(lines.positionAt(key.span.start).character + 2)
  const below = replacement({ start: colon, end: value.span.start }, `${lineBreak(text)}${indent}${name}: `)
  const [first, last] = [lines.lineAt(value.span.start), lines.lineAt(value.span.end - 1)]
  const further = Array.from({ length: last - first }, (_, index) => first + 1 + index)
  const deeper = further
    .filter(line => lines.line(line).trim() !== '')
    .map(line => insertion(lines.startOf(line), '  '))
  return [below, ...deeper]
}

/** The only value of a map takes the map's place; `undefined` where the map says more. */
function shortened(tree: SyntaxTree, map: YamlMap, key: string): readonly TextEdit[] | undefined {
  const [only, ...others] = map.entries
  if (only === undefined || others.length > 0 || only.key.text !== key || only.value.kind !== 'scalar') return undefined
  const { value } = only
  if (value.value === null || value.mended || !isWrittenHere(tree, only)) return undefined
  const start = map.flow ? map.span.start : tree.text.slice(0, only.key.span.start).trimEnd().length
  const before = replacement({ start, end: value.span.start }, map.flow ? '' : ' ')
  return map.flow ? [before, replacement({ start: value.span.end, end: map.span.end }, '')] : [before]
}

function stating(snapshot: Snapshot, path: Path): readonly Refactoring[] {
  return computedValues(snapshot).flatMap(value => {
    const { owner, key, written } = value
    const edit = isWithin(path, owner.path) ? statingEdit(snapshot, value) : undefined
    if (written === undefined || edit === undefined) return []
    const title = ofGoals(owner.path)
      ? say`Write the computed ${keyNames[key]} of the goals: ${written}`
      : say`Write the computed ${keyNames[key]} of ${displayedName(String(owner.path.at(-1)))}: ${written}`
    return [{ title, kind: CodeActionKind.RefactorRewrite, edits: [edit] }]
  })
}

/** On the last stage, where the distance to the goal is shown. */
function planning(snapshot: Snapshot, path: Path): readonly Refactoring[] {
  const last = snapshot.targets.funnel?.stages.at(-1)
  if (last?.shown === undefined || last.required === undefined || last.shown.low.equals(last.required.high)) return []
  const plan = isWithin(path, last.field.path) ? planForGoal(snapshot) : undefined
  if (plan === undefined) return []
  const title = say`Plan what the goal needs: ${plannedVolumes(snapshot, plan)}`
  return [{ title, kind: CodeActionKind.RefactorRewrite, edits: plan.edits }]
}

function removing(snapshot: Snapshot, path: Path): readonly Refactoring[] {
  const needless = needlessValue(snapshot, path)
  const edit = needless && removeEntry(snapshot.tree, path)
  if (needless === undefined || edit === undefined) return []
  const title = say`Remove the ${keyNames[needless.key]}, which follows from the other numbers`
  return [{ title, kind: CodeActionKind.RefactorInline, edits: [edit] }]
}

const isWithin = (path: Path, owner: Path) => owner.every((step, depth) => path[depth] === step)

const ofGoals = (path: Path) => path.length === 1
