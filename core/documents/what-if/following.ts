import type Fraction from 'fraction.js'
import { isRange, type Rate } from '../../language/values/figure.ts'
import { nearest, point } from '../../targets/exact.ts'
import { judge } from '../../targets/funnel.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import type { Targets } from '../../targets/index.ts'
import { shortestRate } from '../../targets/mismatches.ts'
import type { Suppositions } from './suppositions.ts'

/**
 * What is written in the file, agreed with the numbers it follows from, and no longer does with what is supposed:
 * volumes behind a rate, the rate before a volume that is supposed itself, customers behind the revenue. Each with the
 * number that follows now, as suppositions.
 */
export function following(before: Targets, after: Targets, supposed: Suppositions): Suppositions {
  return { ...alongTheFunnel(before, after, supposed), ...customers(before, after, supposed) }
}

function alongTheFunnel(before: Targets, after: Targets, supposed: Suppositions): Suppositions {
  const found: Record<string, string> = {}
  let source: Fraction | undefined
  for (const stage of after.funnel?.stages ?? []) {
    const agreed = before.funnel?.stages[stage.index]?.agreeing !== 'not'
    const next = source !== undefined && agreed ? follower(stage, source, supposed) : undefined
    if (next !== undefined) found[next.key] = next.digits
    source = next?.volume ?? stage.volume ?? (source && stage.rate && outOf(source, stage.rate))
  }
  return found
}

/** What must change so that a stage agrees with the one before it; `undefined` if it does, or if both are supposed. */
function follower({ id, rate, volume }: StageTargets, source: Fraction, supposed: Suppositions) {
  if (rate === undefined || volume === undefined || isRange(rate)) return undefined
  if (judge(point(source), rate, volume) !== 'not') return undefined
  const [ofVolume, ofRate] = [`funnel.stages.${id}.volume`, `funnel.stages.${id}.rate`]
  if (!Object.hasOwn(supposed, ofVolume)) {
    const expected = nearest(source.mul(rate.low.exact))
    return { key: ofVolume, digits: expected.toString(), volume: expected }
  }
  const share = Object.hasOwn(supposed, ofRate) ? undefined : shortestRate(point(source), volume)
  return share && { key: ofRate, digits: share.exact.mul(100).toString(20), volume }
}

/** What comes out of an exact number by a single rate. */
const outOf = (source: Fraction, rate: Rate): Fraction | undefined =>
  isRange(rate) ? undefined : source.mul(rate.low.exact)

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
