import Fraction from 'fraction.js'
import { say } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import { isId } from '../../language/values/word.ts'
import type { TextEdit } from '../../syntax/edit.ts'
import { insertEntry } from '../../syntax/entries.ts'
import { nodeAtPath } from '../../syntax/tree.ts'
import { insertion, type Written } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Fix } from '../rule.ts'
import { type Subject, sections } from '../subject.ts'
import { isStage, type Undeclared } from './undeclared.ts'

/** The fix that declares an unknown name, for a person to fill in; `undefined` where that would raise an error. */
export function declaring(subject: Subject, name: Undeclared): Fix | undefined {
  if (!isId(name.id) || isMisspeltStage(subject, name) || isReadInto(subject, name)) return undefined
  const edit = name.kind === 'stage' ? stage(subject, name) : entry(subject, name)
  if (edit === undefined) return undefined
  const title = { term: say`Add a definition of ${name.id}`, person: say`Add ${name.id} to the people` }
  return {
    title: name.kind === 'term' || name.kind === 'person' ? title[name.kind] : say`Declare ${name.id}`,
    edits: [edit],
    preferred: false,
    placeholder: true,
  }
}

/** Some insert asks for more of it than a new declaration could say. */
function isReadInto({ names }: Subject, { kind, id }: Undeclared): boolean {
  const path = [...sections[kind], id].join('.')
  return names.inserts.some(({ target }) => target.startsWith(`${path}.`) && target !== `${path}.name`)
}

/** History and segments name the stage rightly, so it can't have another name. */
const isMisspeltStage = ({ names }: Subject, { uses, nearest }: Undeclared): boolean =>
  uses.some(isStage) && names.references.some(({ id, kinds }) => id === nearest && kinds.includes('stage'))

function entry(subject: Subject, { kind, id, uses }: Undeclared): TextEdit | undefined {
  const into = (section: string, value: Written | undefined) =>
    value === undefined ? undefined : insertion(subject.tree, [section, id], value)
  switch (kind) {
    case 'person':
      return into('people', displayedName(id))
    case 'term':
      return into('definitions', `TODO – what counts as ${displayedName(id)}, so that both teams decide alike`)
    case 'team':
      return uses.some(({ path }) => path[0] === 'commitments' && path.at(-1) === 'by')
        ? into('teams', team(subject, id))
        : undefined
    case 'report':
      return into('reports', report(subject))
    case 'segment':
      return into('segments', { 'revenue-share': remainingShare(subject) })
    case 'commitment':
      return into('commitments', commitment(subject))
    default:
      return undefined
  }
}

/** A third team makes both sides of every promise and hand-off necessary. */
function team({ agreement, names }: Subject, id: string): Written | undefined {
  const written = [...(agreement.commitments.value?.values() ?? [])].every(({ value }) => value?.to.node !== undefined)
  const handed = [...(agreement.handoffs.value?.values() ?? [])].every(
    ({ value }) => value?.gives.node !== undefined && value.receives.node !== undefined,
  )
  const fits = names.declared('team').size < 2 || (written && handed)
  return fits ? { name: displayedName(id) } : undefined
}

function report(subject: Subject): Written | undefined {
  const [by] = subject.names.declared('team').keys()
  const [owner] = candidates(subject, by)
  return by === undefined || owner === undefined ? undefined : { kind: 'custom', by, owner, every: 'month' }
}

function commitment(subject: Subject): Written | undefined {
  const { names } = subject
  const [by, to, third] = names.declared('team').keys()
  const [owner] = candidates(subject, by)
  // Where nobody commits to anything, one promise alone would be one-sided.
  if (by === undefined || owner === undefined || names.declared('commitment').size === 0) return undefined
  const statement = 'TODO – what is promised'
  return { by, owner, kind: 'custom', to: third && to, statement, target: '100%', every: 'month' }
}

/** What is missing to the whole, so that all shares still add up to it. */
function remainingShare({ agreement }: Subject): string {
  const stated = [...(agreement.segments.value?.values() ?? [])].map(({ value }) => value?.revenueShare.value?.exact)
  const rest = stated.reduce<Fraction>((left, share) => left.sub(share ?? 0), new Fraction(1))
  return `${(rest.gt(0) ? rest.mul(100) : new Fraction(0)).toString(10)}%`
}

/** Behind the stage that stands before it where it is used, without numbers: nobody knows them yet. */
function stage({ tree, names }: Subject, { id, uses: [use] }: Undeclared): TextEdit | undefined {
  if (!names.declared('term').has(id)) return undefined
  const row = nodeAtPath(tree.root, use.path.slice(0, -1))
  if (row?.kind !== 'map') return undefined
  const stages = [...names.declared('stage').keys()]
  const keys = row.entries.map(({ key }) => key.text)
  const before = keys.slice(0, keys.indexOf(id)).findLast(key => stages.includes(key))
  const place = before === undefined ? 0 : stages.indexOf(before) + 1
  const order = [...stages.slice(0, place), id, ...stages.slice(place)]
  return insertEntry(tree, ['funnel', 'stages'], id, '', order)
}
