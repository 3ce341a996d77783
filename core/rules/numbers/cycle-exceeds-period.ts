import { decimal, say } from '../../language/message.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import type { Rule } from '../rule.ts'
import { relatedTo } from './related.ts'
import { perCadence } from './words.ts'

export const cycleExceedsPeriod: Rule = {
  meta: {
    id: 'cycle-exceeds-period',
    group: 'numbers',
    severity: 'info',
    finds: 'a sales cycle longer than the goals’ period',
  },
  *check(subject) {
    const { lag, periods } = subject.targets
    if (lag?.cycle === undefined || lag.period === undefined || lag.cycle.lte(lag.period)) return
    const at = ['funnel']
    const span = subject.keyOf(at)
    yield {
      at,
      span,
      message: say`From first touch to customer it takes ${decimal(lag.cycle)} days, longer than the ${decimal(lag.period)} days of the goals’ period: what is won ${perCadence(periods.goals)} comes from earlier leads. Judge a period’s leads by the customers of a later one.`,
      related: relatedTo(subject, span, [derivationOf(subject.targets, 'lag.cycle-days')]),
    }
  },
}
