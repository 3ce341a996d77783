import type Fraction from 'fraction.js'
import type { Field } from '../../language/agreement.ts'
import { percent, say } from '../../language/message.ts'
import type { Percent, Rate } from '../../language/values/figure.ts'
import { one } from '../../targets/exact.ts'
import { exactOf, isLost, rateOf } from '../../targets/stated.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const rateOutOfRange: Rule = {
  meta: {
    id: 'rate-out-of-range',
    group: 'numbers',
    severity: 'error',
    finds: 'a percent over 100%',
  },
  *check(subject) {
    for (const { field, highest, stage } of percents(subject))
      if (field.node !== undefined && highest?.gt(one)) yield problemOf(field, highest, stage)
  },
}

interface StatedPercent {
  readonly field: Field<unknown>
  /** The higher end of a range. */
  readonly highest: Fraction | undefined
  /** The rate of a stage, which may be over 100 % if the stage is said to expand. */
  readonly stage: boolean
}

function problemOf({ path, node }: Field<unknown>, highest: Fraction, stage: boolean): Problem {
  const stated = percent(highest)
  return {
    at: path,
    span: node?.span ?? { start: 0, end: 0 },
    message: stage
      ? say`A rate of ${stated} would make more of a stage than there were before. Write at most 100%, or add expanding: true to the stage if one of them brings several.`
      : say`${stated} is more than all there is. Write at most 100%.`,
  }
}

/** Every percent of goals, funnel, segments, commitments and history that means a part of something. */
function* percents({ agreement }: Subject): Generator<StatedPercent> {
  const single = (field: Field<Percent>): StatedPercent => ({ field, highest: exactOf(field), stage: false })
  const rate = (field: Field<Rate>): StatedPercent => ({ field, highest: rateOf(field)?.high.exact, stage: true })
  const { goals, funnel, segments, commitments, history } = agreement
  if (goals.value !== undefined) yield* [goals.value.marketingShare, goals.value.grossMargin].map(single)
  const stages = [...(funnel.value?.stages.value ?? [])]
  const expanding = new Set(
    stages.flatMap(([id, { value }]) =>
      value === undefined || value.expanding.value === true || isLost(value.expanding) ? [id] : [],
    ),
  )
  for (const [id, { value }] of stages.slice(1)) if (value !== undefined && !expanding.has(id)) yield rate(value.rate)
  for (const { value } of segments.value?.values() ?? []) {
    if (value === undefined) continue
    yield* [value.revenueShare, value.marketingShare].map(single)
    for (const [id, own] of value.rates.value ?? []) if (!expanding.has(id)) yield rate(own)
  }
  for (const { value } of commitments.value?.values() ?? [])
    if (value !== undefined) yield* [value.rate, value.atLeast].map(single)
  for (const { value } of history.value ?? []) yield* [...(value?.kept.value?.values() ?? [])].map(single)
}
