import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { removal, unusedNames } from './unused.ts'

export const unusedPerson: Rule = {
  meta: { id: 'unused-person', group: 'names', severity: 'info', finds: 'a person whom nothing names', fixable: 'fix' },
  *check(subject) {
    if (lacksSomebody(subject)) return
    for (const person of unusedNames(subject, 'person', 'people')) {
      // Membership of a team is a part in the agreement.
      if (subject.agreement.people.value?.get(person.id)?.value?.team.node !== undefined) continue
      yield {
        at: person.path,
        span: person.entry.key.span,
        message: say`Nothing in this agreement names “${person.id}”. Say what they own or which team they are in, or remove them: everyone listed here is taken to have a part.`,
        fixes: removal(subject, person, true),
        unnecessary: true,
      }
    }
  },
}

/** Some owner or lead is missing: whoever is unused may be the one. */
function lacksSomebody(subject: Subject): boolean {
  const { teams, commitments, handoffs, reports, meetings, review } = subject.agreement
  const owned = [commitments, handoffs, reports, meetings].flatMap(({ value }) => [...(value?.values() ?? [])])
  return (
    [...owned, review].some(({ value }) => value !== undefined && subject.lacksField(value.owner)) ||
    [...(teams.value?.values() ?? [])].some(({ value }) => value !== undefined && subject.lacksField(value.lead))
  )
}
