import { type Message, say } from '../../language/message.ts'
import type { Insert } from '../../language/names.ts'
import { nameKinds } from '../../language/shape.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Span } from '../../syntax/lines.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import { type Subject, sections } from '../subject.ts'
import { type Destination, destination, nearestPath } from './insert-paths.ts'
import { isStage, undeclaredNames } from './undeclared.ts'

export const unknownInsert: Rule = {
  meta: {
    id: 'unknown-insert',
    group: 'names',
    severity: 'error',
    finds: 'a {{ path }} that leads to no value',
    fixable: 'fix',
  },
  *check(subject) {
    for (const [first, ...others] of wrongInserts(subject))
      if (first !== undefined) yield problem(subject, first, others)
  },
}

interface Wrong {
  readonly insert: Insert
  readonly found: Destination
}

/** Inserts that lead nowhere, those together that miss the same thing. */
function wrongInserts(subject: Subject): Wrong[][] {
  const reported = new Set(undeclaredPaths(subject))
  const groups = new Map<string, Wrong[]>()
  for (const [index, insert] of subject.names.inserts.entries()) {
    const found = insert.target === '' ? 'nowhere' : destination(subject, insert.target.split('.'))
    if (found === 'value' || found === 'unknown') continue
    const missed = missedName(subject, insert.target)
    // A name that is nowhere declared has its finding.
    if (missed !== undefined && reported.has(missed)) continue
    const name = missed ?? String(index)
    groups.set(name, [...(groups.get(name) ?? []), { insert, found }])
  }
  return [...groups.values()]
}

/** Paths to where the names that have a finding of their own would be declared. */
function undeclaredPaths(subject: Subject): string[] {
  return undeclaredNames(subject).flatMap(({ kind, id, uses, nearest }) => [
    [...sections[kind], id].join('.'),
    ...(nearest !== undefined && uses.some(isStage) ? [[...sections.stage, nearest].join('.')] : []),
  ])
}

/** The path to the entry that an insert would need and that isn't there: `commitments.leads`. */
function missedName({ names }: Subject, target: string): string | undefined {
  for (const kind of nameKinds) {
    const prefix = `${sections[kind].join('.')}.`
    const [id] = target.startsWith(prefix) ? target.slice(prefix.length).split('.') : []
    if (id !== undefined && !names.declared(kind).has(id)) return prefix + id
  }
  return undefined
}

function problem(subject: Subject, { insert, found }: Wrong, others: readonly Wrong[]): Problem {
  const { target, path, span } = insert
  const related = others.map(other => ({
    span: other.insert.span,
    message: say`This leads nowhere for the same reason.`,
  }))
  if (target === '')
    return {
      at: path,
      span: braces(subject, span),
      message: say`There is no path between these braces. Write one such as goals.revenue.`,
    }
  const meant = nearestPath(subject, target.split('.'))
  const what = wrong(target, found)
  return meant === undefined || meant === target
    ? { at: path, span, message: say`${what} ${remedy(found)}`, related }
    : {
        at: path,
        span,
        message: say`${what} Did you mean ${meant}?`,
        related,
        fixes: fixes(subject, [insert, ...others.map(other => other.insert)]),
      }
}

/** Writes the nearest path in each place, if each has one. */
function fixes(subject: Subject, inserts: readonly Insert[]): Fix[] {
  const paths = inserts.map(({ target }) => nearestPath(subject, target.split('.')))
  const [first] = paths
  if (first === undefined || paths.includes(undefined)) return []
  const edits = inserts.map(({ span }, index) => replacement(span, paths[index] ?? first))
  return [{ title: say`Write ${first}`, edits, preferred: true }]
}

const braces = ({ tree }: Subject, span: Span): Span => ({
  start: tree.text.lastIndexOf('{{', span.start),
  end: tree.text.indexOf('}}', span.end) + 2,
})

function wrong(target: string, found: Destination): Message {
  if (found === 'group') return say`“${target}” is a group of entries, not one value.`
  if (found === 'uncomputed') return say`“${target}” cannot be computed from what this agreement says.`
  return say`“${target}” leads to nothing in this agreement.`
}

function remedy(found: Destination): Message {
  if (found === 'group') return say`Go on with a dot and the key of a value in it.`
  if (found === 'uncomputed') return say`Add what it needs, or remove it from the text.`
  return say`Write the way to a value, key by key with dots between, such as goals.revenue.`
}
