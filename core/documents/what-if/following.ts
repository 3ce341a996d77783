import type Fraction from 'fraction.js'
import { isRange } from '../../language/values/figure.ts'
import { nearest, point } from '../../targets/exact.ts'
import { judge } from '../../targets/funnel.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import type { Targets } from '../../targets/index.ts'
import type { Suppositions } from './suppositions.ts'

/**
 * What is written in the file, agreed with the numbers it follows from, and no longer does with what is supposed:
 * volumes behind a rate, customers behind the revenue. Each with the number that follows now, as suppositions.
 */
export function following(before: Targets, after: Targets, supposed: Suppositions): Suppositions {
  return { ...volumes(before, after, supposed), ...customers(before, after, supposed) }
}

function volumes(before: Targets, after: Targets, supposed: Suppositions): Suppositions {
  const found: Record<string, string> = {}
  let source: Fraction | undefined
  for (const stage of after.funnel?.stages ?? []) {
    const { rate, volume, id } = stage
    const key = `funnel.stages.${id}.volume`
    const expected =
      source !== undefined && rate !== undefined && !isRange(rate) ? source.mul(rate.low.exact) : undefined
    const free = before.funnel?.stages[stage.index]?.agreeing !== 'not' && !Object.hasOwn(supposed, key)
    if (free && source !== undefined && expected !== undefined && disagrees(stage, source)) {
      source = nearest(expected)
      found[key] = source.toString()
    } else source = volume ?? expected
  }
  return found
}

const disagrees = ({ rate, volume }: StageTargets, source: Fraction): boolean =>
  rate !== undefined && volume !== undefined && judge(point(source), rate, volume) === 'not'

function customers(before: Targets, after: Targets, supposed: Suppositions): Suppositions {
  const { goals } = before
  const stated = goals?.stated.customers.value
  const now = after.goals?.computedCustomers
  const follows = goals?.revenue?.origin === 'stated' && goals.deal?.origin !== 'solved'
  const agreed = stated !== undefined && goals?.computedCustomers?.equals(stated) === true
  if (!follows || !agreed || now === undefined || now.equals(stated) || Object.hasOwn(supposed, 'goals.customers'))
    return {}
  return { 'goals.customers': now.toString() }
}
