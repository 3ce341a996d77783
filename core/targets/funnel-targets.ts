import type Fraction from 'fraction.js'
import type { Cadence } from '../language/values/time.ts'
import { ceilEnds, floorEnds, type Interval, point, times } from './exact.ts'
import type { PlannedStage } from './funnel.ts'
import { needs, onward } from './need.ts'
import type { Periods } from './periods.ts'
import { type SegmentTargets, totalNeed, totalRequired } from './segments.ts'

/** A stage with everything that is computed of it. */
export interface StageTargets extends PlannedStage {
  /** The share of it that becomes a customer: ∏ of the rates used after it. */
  readonly onward: Interval | undefined
  /** What the goal needs of it, exactly. */
  readonly need: Interval | undefined
  /** The same in whole items; with segments the sum of their rounded counts. */
  readonly required: Interval | undefined
  /** The plan in whole items: rounded down, but up where it was computed backwards. */
  readonly shown: Interval | undefined
  /** What one item is worth, unrounded, by the low ends of ranges. */
  readonly value: Fraction | undefined
}

export interface FunnelTargets {
  readonly period: Cadence | undefined
  readonly stages: readonly StageTargets[]
  /** ∏ of all rates used. */
  readonly overall: Interval | undefined
}

/** What the goal makes of a funnel. */
export interface Demand {
  readonly customers: Fraction | undefined
  readonly deal: Fraction | undefined
  /** `undefined` where they can't be read. */
  readonly segments: readonly SegmentTargets[] | undefined
  readonly periods: Periods
}

export function funnelTargets(planned: readonly PlannedStage[], demand: Demand): FunnelTargets {
  const { customers, segments, periods } = demand
  const rates = planned.map(({ used }) => used?.exact)
  const shares = onward(rates)
  const last = customers && periods.goalsToFunnel && customers.mul(periods.goalsToFunnel)
  const bySelf = needs(last, shares)
  const needOf = (index: number) => {
    if (segments === undefined) return undefined
    if (segments.length === 0) return bySelf[index]
    return totalNeed(segments, index) ?? (index === planned.length - 1 && last ? point(last) : undefined)
  }
  const requiredOf = (index: number, need: Interval | undefined) =>
    (segments?.length ? totalRequired(segments, index) : undefined) ?? (need && ceilEnds(need))
  const stages = planned.map((stage, index) => {
    const need = needOf(index)
    const share = shares[index]
    return {
      ...stage,
      onward: share,
      need,
      required: requiredOf(index, need),
      shown: stage.plan && (stage.plan.origin === 'backward' ? ceilEnds : floorEnds)(stage.plan.exact),
      value: demand.deal && share && demand.deal.mul(share.low),
    }
  })
  const [first, firstRate] = [shares[0], rates[0]]
  return { period: periods.funnel, stages, overall: firstRate && first ? times(firstRate, first) : first }
}
