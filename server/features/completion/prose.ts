import { CompletionItemKind } from 'vscode-languageserver'
import { insertedValue } from '../../../core/documents/inserts.ts'
import { Telling } from '../../../core/documents/telling.ts'
import { type Shape, shapeAtPath } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import type { Lines, Span } from '../../../core/syntax/lines.ts'
import { dotted } from '../../../core/syntax/tree.ts'
import type { Candidate } from './candidate.ts'
import { textPathAt, valueOnLine } from './place.ts'
import { namesOf } from './values.ts'

/** `[[` or `{{` before the cursor, not closed yet. */
export interface Bracket {
  readonly kind: 'term' | 'insert'
  /** What is typed behind it. */
  readonly word: string
  /** What is replaced: from the first letter to the cursor, and the brackets right behind it that the editor closed. */
  readonly typed: Span
  /** Where the word behind the cursor ends. */
  readonly end: number
  /** What has to be written around the word. */
  readonly before: string
  readonly behind: string
  /** Where a quote has to begin that ends behind the brackets: plain text can't begin with them. */
  readonly quoted: number | undefined
}

/** Nobody writes a longer name or path. */
const longest = 300

/** The bracket in which an offset lies, where the text around it is prose. */
export function bracketAt({ tree: { lines, text } }: Snapshot, offset: number): Bracket | undefined {
  const lineStart = lines.startOf(lines.lineAt(offset))
  const [, opened = '', space = '', word = ''] =
    /(\[\[|\{\{)(\s*)([^[\]{}|]*)$/.exec(text.slice(Math.max(lineStart, offset - longest), offset)) ?? []
  if (opened === '') return undefined
  const path = textPathAt(lines, offset)
  if (path === undefined || !isProse(shapeAtPath(undefined, path))) return undefined
  const kind = opened === '[[' ? 'term' : 'insert'
  const rest = text.slice(offset, lines.endOf(lines.lineAt(offset)))
  const before = space === '' && kind === 'insert' ? ' ' : ''
  const start = offset - word.length
  const { end, behind, goesOn } = closing(kind, rest, before)
  const typed = { start, end: goesOn ? offset + end : offset }
  const quoted = quoteFor(lines, offset, offset + end)
  return { kind, word, typed, end: offset + end, before, behind, quoted }
}

/** How far the text behind the cursor is replaced, and by what behind the name. */
function closing(kind: Bracket['kind'], rest: string, before: string) {
  const spaced = kind === 'insert' ? ' ' : ''
  const brackets = kind === 'term' ? ']]' : '}}'
  const [closed] = /^[ \t]*(?:\]\]|\}\})/.exec(rest) ?? []
  // Behind the accepted name the sentence goes on.
  if (closed?.endsWith(brackets) === true) return { end: closed.length, behind: `${spaced}${brackets}`, goesOn: true }
  const [tail = ''] = /^[\w.-]*/.exec(rest) ?? []
  const further = rest.slice(tail.length)
  const isClosed = (kind === 'term' ? /^\s*(\]\]|\|)/ : /^\s*\}\}/).test(further)
  const behind = isClosed ? (/^\s/.test(further) ? '' : before) : `${spaced}${brackets}`
  return { end: tail.length, behind, goesOn: false }
}

/** The beginning of the line's value where it begins with brackets, ends at the cursor and has no quotes yet. */
function quoteFor(lines: Lines, offset: number, end: number): number | undefined {
  const value = valueOnLine(lines, offset)
  if (value === undefined || value.end > end || !/^(?:\[\[|\{\{)[^"\\]*$/.test(lines.text.slice(value.start, end)))
    return undefined
  return value.start
}

const isProse = (shape: Shape | undefined): boolean =>
  shape !== undefined && (shape.value === 'prose' || shape.items?.value === 'prose')

/** What can stand in a bracket; `isCut` where there is more that further letters would bring. */
export function bracketed(
  bracket: Bracket,
  snapshot: Snapshot,
): { readonly candidates: readonly Candidate[]; readonly isCut: boolean } {
  const { candidates, isCut } =
    bracket.kind === 'term'
      ? { candidates: namesOf(['term'], snapshot), isCut: false }
      : inserts(snapshot, bracket.word.toLowerCase())
  const complete = (label: string) => `${bracket.before}${label}${bracket.behind}`
  if (bracket.quoted === undefined)
    return { candidates: candidates.map(candidate => ({ ...candidate, text: complete(candidate.label) })), isCut }
  const quoting = candidates.map(candidate => {
    const text = complete(candidate.label)
    return { ...candidate, text: `${text}"`, snippet: `${text}$0"` }
  })
  return { candidates: quoting, isCut }
}

/** So many present values are worked out for one list. */
const most = 1000

/** Every value of the agreement that can stand in a sentence, and every computed one, with its present value. */
function inserts(snapshot: Snapshot, word: string): { candidates: Candidate[]; isCut: boolean } {
  const telling = new Telling(snapshot)
  const all = [...new Set([...writtenPaths(snapshot), ...computedPaths(snapshot.targets.document(), [])])]
  const isCut = all.length > most
  const paths = isCut ? all.filter(path => path.toLowerCase().includes(word)).slice(0, most) : all
  const candidates = paths.flatMap((label): Candidate[] => {
    const description = insertedValue(telling, label)
    if (description === undefined) return []
    return [{ label, kind: CompletionItemKind.Value, description, about: { insert: label } }]
  })
  return { candidates, isCut }
}

/** Values that read well within a sentence: no prose, no ids, nothing out of a list. */
const insertable: ReadonlySet<Shape['value']> = new Set<Shape['value']>([
  ...(['count', 'number', 'money', 'amount', 'percent', 'rate', 'duration', 'lag', 'length'] as const),
  ...(['cadence', 'date', 'text', 'version'] as const),
])

function writtenPaths({ slots }: Snapshot): string[] {
  return slots.flatMap(({ path, node, shape }) => {
    const leaf = node.kind === 'scalar' && node.text !== '' && insertable.has(shape.value)
    if (!leaf || path.some(step => typeof step === 'number')) return []
    return [path.length === 2 && path[0] === 'people' ? `${dotted(path)}.name` : dotted(path)]
  })
}

function computedPaths(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'number' || typeof value === 'string') return path.length > 1 ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => computedPaths(inner, [...path, key]))
}
