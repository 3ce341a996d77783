import { count, joined, say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import { sumKnown } from '../../targets/exact.ts'
import { countOf } from '../../targets/stated.ts'
import type { Rule } from '../rule.ts'
import { numberText } from './words.ts'

export const touchTotal: Rule = {
  meta: {
    id: 'touch-total',
    group: 'numbers',
    severity: 'error',
    finds: 'a total that isn’t the sum of the touches',
    fixable: 'fix',
  },
  *check(subject) {
    for (const { kind, stated } of subject.targets.commitments) {
      const { total, touches } = stated
      const [parts, stating] = [[...(touches.value ?? [])], countOf(total)]
      const sum = sumKnown(parts.map(([, field]) => countOf(field)))
      if (kind !== 'follow-up' || touches.value === undefined || total.node === undefined) continue
      if (stating === undefined || sum === undefined || sum.equals(stating)) continue
      const working = joined(
        parts.flatMap(([channel, { value }]) => (value ? [say`${count(value)} ${channel}`] : [])),
        ' + ',
      )
      yield {
        at: total.path,
        span: total.node.span,
        message: say`${working} = ${count(sum)} touches, but the total says ${count(stating)}. Correct the total, or the touch that is wrong.`,
        related: parts.flatMap(([channel, { node, value }]) =>
          node && value ? [{ span: node.span, message: say`${channel}: ${count(value)}` }] : [],
        ),
        fixes: [
          {
            title: say`Set the total to ${count(sum)}`,
            edits: [replacement(total.node.span, numberText(sum, 0))],
            preferred: true,
          },
        ],
      }
    }
  },
}
