import { say } from '../../language/message.ts'
import { perSubject } from '../per-subject.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { sectionPlace } from './absent.ts'
import { isRead, partiesOf, readable } from './parties.ts'

export const missingResponsibility: Rule = {
  meta: {
    id: 'missing-responsibility',
    group: 'completeness',
    severity: 'info',
    finds: 'a team with commitments and without any responsibility',
  },
  *check(subject) {
    const responsible = teamsAtWork(subject)
    if (responsible === undefined) return
    const { teams, promises, certain } = partiesOf(subject)
    const idle = teams.filter(team => !responsible.has(team) && promises.some(({ by }) => by === team))
    if (!certain || idle.length === 0) return
    yield {
      ...sectionPlace(subject, 'responsibilities'),
      message: say`Nothing says who does the work behind the commitments of: ${idle.join(', ')}. Add responsibilities, so that everyone knows what is theirs.`,
      related: idle.map(team => ({
        span: subject.keyOf(['teams', team]),
        message: say`“${team}” has commitments and no responsibility.`,
      })),
    }
  },
}

/** The teams that do or answer for something, by themselves or by one of their people; `undefined` where unclear. */
function teamsAtWork(subject: Subject): ReadonlySet<string> | undefined {
  const { agreement, names } = subject
  const { responsibilities } = agreement
  if (subject.lacks([], 'responsibilities')) return new Set()
  if (!isRead(responsibilities)) return undefined
  const teams = new Set<string>()
  for (const { value } of readable(responsibilities)) {
    if (value.responsible.node === undefined) return undefined
    for (const { node, value: who } of [value.responsible, value.accountable]) {
      if (node === undefined) continue
      const team = who !== undefined && names.declared('team').has(who) ? [who] : teamsOf(subject, who)
      if (team === undefined) return undefined
      for (const id of team) teams.add(id)
    }
    // Whoever else works, no team is idle.
    if ([...names.declared('team').keys()].every(id => teams.has(id))) return teams
  }
  return teams
}

const leads = perSubject(({ agreement }) =>
  [...(agreement.teams.value ?? [])].map(([team, { value }]) => ({ team, lead: value?.lead.value })),
)

/** The teams that a person is in or leads; `undefined` for somebody of whom that isn't known. */
function teamsOf(subject: Subject, who: string | undefined): readonly string[] | undefined {
  if (who === undefined || !subject.names.declared('person').has(who)) return undefined
  const member = subject.agreement.people.value?.get(who)?.value?.team.value
  const led = leads(subject).flatMap(({ team, lead }) => (lead === who ? team : []))
  const teams = member === undefined ? led : [member, ...led]
  return teams.length === 0 ? undefined : teams
}
