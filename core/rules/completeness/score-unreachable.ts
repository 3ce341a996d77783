import Fraction from 'fraction.js'
import { decimal, say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'

export const scoreUnreachable: Rule = {
  meta: {
    id: 'score-unreachable',
    group: 'completeness',
    severity: 'warning',
    finds: 'a score whose threshold all points together cannot reach',
  },
  *check(subject) {
    for (const [id, { value: definition }] of subject.agreement.definitions.value ?? []) {
      const { atLeast, points } = definition?.score.value ?? {}
      if (atLeast?.value === undefined || atLeast.node === undefined || !points?.value?.size) continue
      const given = [...points.value.values()].map(({ value }) => value)
      // One that can't be read, or that stands at a misspelt key, may be what is missing.
      if (!given.every(value => value !== undefined) || subject.tree.partial) continue
      const most = given.filter(value => value.gt(0)).reduce((sum, value) => sum.add(value), new Fraction(0))
      if (most.gte(atLeast.value)) continue
      yield {
        at: atLeast.path,
        span: atLeast.node.span,
        message: say`A lead needs ${decimal(atLeast.value)} points to be “${id}”, but all points together are ${decimal(most)}, so none can ever be. Lower the threshold, or give more points.`,
        related: [{ span: subject.keyOf(points.path), message: say`These points add up to ${decimal(most)}.` }],
      }
    }
  },
}
