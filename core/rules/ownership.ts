import type { Subject } from './subject.ts'

/** People who could answer for something of a team: its lead, its people, then everybody else; none who has left. */
export function candidates({ agreement, names, today }: Subject, team: string | undefined): string[] {
  const people = [...(agreement.people.value ?? [])].filter(
    ([, { value }]) => value?.left.node === undefined || (value.left.value !== undefined && value.left.value > today),
  )
  const lead = leadOf(agreement, team)
  const isLead = (id: string) => id === lead
  const belongs = (id: string) => team !== undefined && agreement.people.value?.get(id)?.value?.team.value === team
  const ids = people.map(([id]) => id).filter(id => names.declared('person').has(id))
  return [
    ...ids.filter(isLead),
    ...ids.filter(id => !isLead(id) && belongs(id)),
    ...ids.filter(id => !isLead(id) && !belongs(id)),
  ]
}

export const leadOf = ({ teams }: Subject['agreement'], team: string | undefined): string | undefined =>
  team === undefined ? undefined : teams.value?.get(team)?.value?.lead.value
