import { count, percent, say } from '../../language/message.ts'
import { ceil, zero } from '../../targets/exact.ts'
import { zeroRates } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import { nameOfTerm } from './words.ts'

export const zeroRate: Rule = {
  meta: {
    id: 'zero-rate',
    group: 'numbers',
    severity: 'error',
    finds: 'a rate of 0 before a stage that the goal needs',
  },
  *check(subject) {
    for (const { path, stage, need, from } of zeroRates(subject.targets)) {
      const before = subject.targets.funnel?.stages[stage.index - 1]
      const [here, earlier] = [nameOfTerm(subject, stage.id), nameOfTerm(subject, before?.id ?? '')]
      const needed = count(ceil(need))
      yield {
        at: path,
        span: path.length === 3 ? subject.keyOf(path) : subject.placeOf(path),
        message:
          from === 'rate'
            ? say`With a rate of ${percent(zero)} into ${here} no number of ${earlier} is enough for the ${needed} ${here} that the goal needs. Write a rate above 0%.`
            : say`If none of ${earlier} becomes ${here}, no number of ${earlier} is enough for the ${needed} ${here} that the goal needs. Write a volume above 0.`,
      }
    }
  },
}
