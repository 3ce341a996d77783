import { count, say } from '../../language/message.ts'
import { floor } from '../../targets/exact.ts'
import { promisesBelowPlan } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import { groupProblem } from './commitment-below-required.ts'
import { perCadence, termsIn } from './words.ts'

export const commitmentBelowPlan: Rule = {
  meta: {
    id: 'commitment-below-plan',
    group: 'numbers',
    severity: 'warning',
    finds: 'a promised volume below what the funnel plans',
    fixable: 'fix',
  },
  *check(subject) {
    for (const group of promisesBelowPlan(subject.targets)) {
      if (group.plan === undefined) continue
      const planned = floor(group.plan.low)
      const verdict = say`That is less than the ${count(planned)} ${termsIn(subject, group.term, planned)} ${perCadence(group.every)} that the funnel plans. Promise what is planned, or plan less.`
      yield* groupProblem(subject, group, planned, verdict, false)
    }
  },
}
