import type { Approval, Field } from '../../language/agreement.ts'
import type { Subject } from '../subject.ts'
import { isActive } from './validity.ts'

/** A lead whose approval an active agreement needs, and what they have approved. */
export interface Standing {
  readonly team: string
  readonly lead: string
  readonly state: 'approved' | 'stale' | 'missing'
  /** Their last approval of another version. */
  readonly stale: Field<string> | undefined
}

/** How each lead stands to the version in force; nothing while a name or an approval can't be told. */
export function standings(subject: Subject): Standing[] {
  const { agreement, names, tree } = subject
  if (!isActive(subject) || tree.partial || subject.isLibrary || subject.isMisspelt(['approvals'])) return []
  const given = approvalsOf(subject)
  if (given === undefined || (agreement.version.node !== undefined && agreement.version.value === undefined)) return []
  if (subject.isMisspelt(['version'])) return []
  const seen = new Set<string>()
  return [...(agreement.teams.value ?? [])].flatMap(([team, { value }]) => {
    const lead = value?.lead.value
    if (lead === undefined || seen.has(lead)) return []
    // A misspelt lead is a mistake of its own.
    if (!subject.isUnclear('people') && !names.declared('person').has(lead)) return []
    seen.add(lead)
    return [standing(team, lead, given, agreement.version.value)]
  })
}

/** The approvals, if every one says who gave it for which version. */
function approvalsOf(subject: Subject): readonly Approval[] | undefined {
  const { agreement, names } = subject
  if (agreement.approvals.node === undefined) return []
  const rows = agreement.approvals.value?.map(({ value }) => value)
  if (rows === undefined || !rows.every(row => row !== undefined)) return undefined
  const clear = rows.every(({ person, version }) => {
    const known =
      person.value !== undefined && (subject.isUnclear('people') || names.declared('person').has(person.value))
    return known && (version.node === undefined || version.value !== undefined)
  })
  return clear ? rows : undefined
}

function standing(team: string, lead: string, given: readonly Approval[], version: string | undefined): Standing {
  const own = given.filter(({ person }) => person.value === lead)
  // Without a version on either side the approval is of what there is.
  const fits = own.some(row => version === undefined || row.version.node === undefined || row.version.value === version)
  const stale = own.at(-1)?.version
  return { team, lead, state: fits ? 'approved' : stale === undefined ? 'missing' : 'stale', stale }
}
