import { count, decimal, say } from '../../language/message.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { teamName } from '../../targets/naming.ts'
import { exceededTeams } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import { relatedTo } from './related.ts'
import { termsIn } from './words.ts'

export const capacityExceeded: Rule = {
  meta: {
    id: 'capacity-exceeded',
    group: 'numbers',
    severity: 'error',
    finds: 'follow-ups that take more hours than the team has',
  },
  *check(subject) {
    const { targets, agreement } = subject
    for (const { team, needed, available, peopleNeeded, leadsServed, followUps } of exceededTeams(targets)) {
      if (needed === undefined || available === undefined) continue
      const at = ['capacity', team]
      const span = subject.keyOf(at)
      const [first] = followUps
      const over = say`The promised touches take ${teamName(agreement, team)} ${decimal(needed)} hours a month, but it has ${decimal(available)}.`
      const people = peopleNeeded ? say`${over} That takes ${count(peopleNeeded)} people` : over
      yield {
        at,
        span,
        message:
          peopleNeeded && leadsServed && first?.leads && first.term
            ? say`${people}, or fewer touches; as it is, ${count(leadsServed)} of ${decimal(first.leads)} ${termsIn(subject, first.term, first.leads)} can be served.`
            : say`${over} Plan more people, or fewer touches.`,
        related: relatedTo(subject, span, [
          derivationOf(targets, `capacity.${team}.hours-needed`),
          derivationOf(targets, `capacity.${team}.hours-available`),
        ]),
      }
    }
  },
}
