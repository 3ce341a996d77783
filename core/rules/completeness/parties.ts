import type { Commitment, Declared, Field, Handoff } from '../../language/agreement.ts'
import type { Path } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import type { Subject } from '../subject.ts'

/** A commitment that could be read, and between whom it is. */
export interface Promised {
  readonly id: string
  readonly path: Path
  readonly stated: Commitment
  /** Absent while it names no declared team. */
  readonly by: string | undefined
  readonly to: string | undefined
}

/** A hand-off that could be read, and between whom it is. */
export interface Handover {
  readonly id: string
  readonly path: Path
  readonly stated: Handoff
  readonly gives: string | undefined
  readonly receives: string | undefined
}

/** The teams of an agreement and what is between them. */
export interface Parties {
  readonly teams: readonly string[]
  readonly promises: readonly Promised[]
  readonly handovers: readonly Handover[]
  /** Whose every commitment is, is known: a team without one commits to nothing. */
  readonly certain: boolean
}

export const partiesOf: (subject: Subject) => Parties = perSubject(subject => {
  const { agreement } = subject
  const unclear = subject.isUnclear('teams')
  const teams = [...subject.names.declared('team').keys()]
  const named = (field: Field<string>) =>
    field.value !== undefined && (unclear || teams.includes(field.value)) ? field.value : undefined
  // With two teams one side says who the other is.
  const other = (team: string | undefined) =>
    teams.length === 2 && !unclear && team !== undefined ? teams.find(id => id !== team) : undefined
  const side = (field: Field<string>, opposite: string | undefined) =>
    subject.lacksField(field) ? other(opposite) : named(field)
  const promises = readable(agreement.commitments).map(({ id, path, value }) => {
    const by = named(value.by)
    return { id, path, stated: value, by, to: side(value.to, by) }
  })
  const handovers = readable(agreement.handoffs).map(({ id, path, value }) => ({
    id,
    path,
    stated: value,
    gives: side(value.gives, named(value.receives)),
    receives: side(value.receives, named(value.gives)),
  }))
  return { teams, promises, handovers, certain: isCertain(subject, promises, teams) }
})

function isCertain(subject: Subject, promises: readonly Promised[], teams: readonly string[]): boolean {
  const { agreement, tree } = subject
  if (tree.partial || subject.isLibrary || agreement.commitments.value === undefined) return false
  if (!subject.isUnclear('teams') && (agreement.teams.value === undefined || teams.length < 2)) return false
  return promises.length === agreement.commitments.value.size && promises.every(({ by }) => by !== undefined)
}

/** An entry of a map that is a map itself. */
export interface Readable<T> {
  readonly id: string
  readonly path: Path
  readonly value: T
}

/** The entries that could be read. One without anything in it lacks its required keys, and that is said. */
export function readable<T>(declared: Field<Declared<T>>): Readable<T>[] {
  return [...(declared.value ?? [])].flatMap(([id, { path, node, value }]) =>
    value !== undefined && node?.kind === 'map' ? [{ id, path, value }] : [],
  )
}

/** Whether every entry of a map could be read. */
export const isRead = <T>(declared: Field<Declared<T>>): boolean =>
  declared.value !== undefined && readable(declared).length === declared.value.size
