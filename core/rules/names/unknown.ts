import { type Message, say } from '../../language/message.ts'
import type { Names, Reference } from '../../language/names.ts'
import type { NameKind } from '../../language/shape.ts'
import { isId } from '../../language/values/word.ts'
import { replacement, type TextEdit } from '../../syntax/edit.ts'
import type { Fix, Problem, Related, Rule } from '../rule.ts'
import { type Subject, sections } from '../subject.ts'
import { declaring } from './declaring.ts'
import { isStage, type Undeclared, undeclaredNames } from './undeclared.ts'
import { type UndeclaredInLibrary, undeclaredInLibraries } from './undeclared-in-libraries.ts'

/** What a rule about one kind of name says. */
interface Wording {
  readonly id: string
  readonly finds: string
  /** “anna” is nowhere declared. */
  readonly missing: (id: string) => Message
  /** Why that matters and what to do where no name is close. */
  readonly remedy: (id: string) => Message
}

/** A rule that finds references to one kind of name that lead nowhere. */
export const unknownName = (kind: NameKind, wording: Wording): Rule => ({
  meta: { id: wording.id, group: 'names', severity: 'error', finds: wording.finds, fixable: 'choose' },
  *check(subject) {
    for (const name of undeclaredNames(subject)) if (name.kind === kind) yield problem(subject, name, wording)
    for (const name of undeclaredInLibraries(subject)) if (name.kind === kind) yield inLibrary(subject, name, wording)
  },
})

function problem(subject: Subject, name: Undeclared, { missing, remedy }: Wording): Problem {
  const { id, uses, nearest } = name
  const [first] = uses
  const what = id === '' ? emptyBrackets : missing(id)
  return {
    at: first.path,
    span: id === '' ? brackets(subject, first) : first.span,
    message: nearest === undefined ? say`${what} ${remedy(id)}` : say`${what} Did you mean ${nearest}?`,
    related: [...others(uses), ...declaration(subject, name)],
    fixes: id === '' ? [] : fixes(subject, name),
  }
}

/** What stands in another file can't be put right from here, so it is said where that file is named. */
function inLibrary(subject: Subject, name: UndeclaredInLibrary, { missing }: Wording): Problem {
  const { id, uses, nearest, by } = name
  const what = id === '' ? emptyBrackets : missing(id)
  const message =
    nearest === undefined
      ? say`${what} The file ${by.node.text}, which is taken over here, names it: put it right there, or declare it here.`
      : say`${what} Did you mean ${nearest}? The file ${by.node.text}, which is taken over here, names it: put it right there.`
  const declare = id === '' ? undefined : declaring(subject, name)
  return {
    at: by.path,
    span: by.node.span,
    message,
    related: [
      ...uses.map(({ span, file }) => ({ span, file, message: say`It is named here.` })),
      ...declaration(subject, name),
    ],
    fixes: declare === undefined ? [] : [declare],
  }
}

const emptyBrackets = say`There is no name between the brackets.`

/** `[[ ]]` with its brackets: there is nothing else to mark. */
const brackets = ({ tree }: Subject, { span }: Reference) => ({
  start: tree.text.lastIndexOf('[[', span.start),
  end: tree.text.indexOf(']]', span.end) + 2,
})

const others = ([, ...more]: readonly Reference[]): Related[] =>
  more.map(({ span }) => ({ span, message: say`The same name is used here.` }))

function declaration({ names }: Subject, { kind, nearest }: Undeclared): Related[] {
  const found = nearest === undefined ? undefined : names.declared(kind).get(nearest)
  if (found === undefined || (found.entry.merged && found.file === undefined)) return []
  return [{ span: found.entry.key.span, file: found.file, message: say`“${found.id}” is declared here.` }]
}

function fixes(subject: Subject, name: Undeclared): Fix[] {
  const declare = declaring(subject, name)
  return [...renamings(subject, name), ...(declare === undefined ? [] : [declare])]
}

/** Writes the nearest name; or, where only the declaration can be misspelt, this name there. */
function renamings({ names }: Subject, { kind, id, uses, nearest }: Undeclared): Fix[] {
  const declared = nearest === undefined ? undefined : names.declared(kind).get(nearest)
  if (nearest === undefined || declared === undefined) return []
  const uncalled = names.references.every(use => use.id !== nearest || !use.kinds.includes(kind))
  const there = uncalled && uses.length > 1 && !declared.entry.merged && isId(id)
  const stage = uses.some(isStage)
  const here: Fix = {
    title: uses.length === 1 ? say`Write ${nearest}` : say`Write ${nearest} in all ${String(uses.length)} places`,
    edits: [
      ...uses.map(({ span }) => replacement(span, nearest)),
      ...insertsOf(names, kind, id, nearest),
      ...(stage ? [...stageUses(names, id, nearest), ...insertsOf(names, 'stage', id, nearest)] : []),
    ],
    // A name that is used again and again beside the other is hardly a slip of the pen.
    preferred: !there && uses.length === 1,
  }
  if (!there) return [here]
  const rename: Fix = {
    title: say`Rename ${nearest} to ${id} where it is declared`,
    edits: [replacement(declared.entry.key.span, id), ...insertsOf(names, kind, nearest, id)],
    preferred: true,
  }
  return [rename, here]
}

/** A stage that gets another name gets it wherever the stage is named. */
function stageUses({ references }: Names, id: string, to: string): TextEdit[] {
  const uses = references.filter(use => use.kinds.includes('stage') && use.id === id)
  return uses.map(({ span }) => replacement(span, to))
}

/** Paths of inserts that lead through a name follow it. */
function insertsOf({ inserts }: Names, kind: NameKind, id: string, to: string): TextEdit[] {
  const section = sections[kind]
  const before = [...section, id].join('.')
  return inserts
    .filter(({ target }) => target === before || target.startsWith(`${before}.`))
    .map(({ span, target }) => replacement(span, [...section, to].join('.') + target.slice(before.length)))
}
