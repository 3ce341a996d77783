import { money, say } from '../../language/message.ts'
import { isAbsent } from '../../targets/stated.ts'
import { customersDiffer } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'

export const marketingShareMissing: Rule = {
  meta: {
    id: 'marketing-share-missing',
    group: 'numbers',
    severity: 'info',
    finds: 'goals that don’t say which part of the revenue starts with Marketing',
  },
  *check(subject) {
    const { goals, segments, currency } = subject.targets
    if (goals?.revenue === undefined || !goals.shareAssumed || customersDiffer(subject.targets)) return
    const needed = segments?.length
      ? segments.some(({ stated }) => stated !== undefined && isAbsent(stated.marketingShare))
      : segments !== undefined
    if (!needed || !subject.lacks(['goals'], 'marketing-share')) return
    const revenue = money(goals.revenue.exact, currency)
    yield {
      at: ['goals'],
      span: subject.keyOf(['goals']),
      message: say`The goals don’t say which part of the revenue starts with Marketing, so all ${revenue} count as Marketing’s. Add marketing-share, such as 60%, if Sales brings some of it alone.`,
    }
  },
}
