import type Fraction from 'fraction.js'
import type { Agreement, Field, Segment } from '../language/agreement.ts'
import type { Rate } from '../language/values/figure.ts'
import { ceilEnds, type Interval, one, plus, sumKnown } from './exact.ts'
import { ends, type PlannedStage } from './funnel.ts'
import { type Customers, customersFor, type GoalFigures } from './goals.ts'
import { needs, onward } from './need.ts'
import { exactOf, isAbsent, rateOf } from './stated.ts'

/** Whether the segments together are the whole, as far as that can be told. */
export function sharesFit(segments: readonly SegmentTargets[] | undefined): boolean {
  const total = sumKnown((segments ?? []).map(({ stated }) => exactOf(stated?.revenueShare)))
  return !segments?.length || total === undefined || total.equals(one)
}

/** A stage as one segment sees it. */
export interface SegmentStage {
  readonly id: string
  /** The segment's own rate; absent where it inherits the funnel's. */
  readonly own: Field<Rate> | undefined
  readonly rate: Interval | undefined
  /** The share of it that becomes a customer. */
  readonly onward: Interval | undefined
  readonly need: Interval | undefined
  readonly required: Interval | undefined
}

/** One segment, solved alone. */
export interface SegmentTargets extends Customers {
  readonly id: string
  readonly field: Field<Segment>
  readonly stated: Segment | undefined
  readonly revenue: Fraction | undefined
  readonly share: Fraction | undefined
  readonly deal: Fraction | undefined
  readonly stages: readonly SegmentStage[]
}

/** More segments than any agreement has would only make exact sums slow. */
const mostSegments = 200

/**
 * Each segment with its part of the revenue goal and its own share, deal and rates, or those of the whole.
 * Empty without segments; `undefined` where they can't be read.
 */
export function solveSegments(
  { segments }: Agreement,
  goals: GoalFigures | undefined,
  funnel: readonly PlannedStage[],
  goalsToFunnel: Fraction | undefined,
): readonly SegmentTargets[] | undefined {
  if (isAbsent(segments)) return []
  if (segments.value === undefined || segments.value.size > mostSegments) return undefined
  return [...segments.value].map(([id, field]) => solveSegment(id, field, goals, funnel, goalsToFunnel))
}

function solveSegment(
  id: string,
  field: Field<Segment>,
  goals: GoalFigures | undefined,
  funnel: readonly PlannedStage[],
  goalsToFunnel: Fraction | undefined,
): SegmentTargets {
  const stated = field.value
  const part = exactOf(stated?.revenueShare)
  const revenue = goals?.revenue && part?.mul(goals.revenue.exact)
  const share = stated && (isAbsent(stated.marketingShare) ? goals?.share?.exact : exactOf(stated.marketingShare))
  const deal = stated && (isAbsent(stated.averageDeal) ? goals?.deal?.exact : exactOf(stated.averageDeal))
  const customers = customersFor(revenue, share, deal?.n === 0n ? undefined : deal)
  const last = customers.customers && goalsToFunnel && customers.customers.mul(goalsToFunnel)
  return { id, field, stated, revenue, share, deal, ...customers, stages: stagesOf(stated, funnel, last) }
}

function stagesOf(
  segment: Segment | undefined,
  funnel: readonly PlannedStage[],
  last: Fraction | undefined,
): readonly SegmentStage[] {
  const owns = funnel.map(({ id, index }) => (index === 0 ? undefined : segment?.rates.value?.get(id)))
  const inherits = segment !== undefined && (isAbsent(segment.rates) || segment.rates.value !== undefined)
  const rates = funnel.map(({ used }, index) => {
    const own = owns[index]
    if (own === undefined) return inherits ? used?.exact : undefined
    const rate = rateOf(own)
    return rate && ends(rate)
  })
  const shares = onward(rates)
  const needed = needs(last, shares)
  return funnel.map(({ id }, index) => {
    const need = needed[index]
    return { id, own: owns[index], rate: rates[index], onward: shares[index], need, required: need && ceilEnds(need) }
  })
}

/** What all segments need of a stage together, unrounded. */
export const totalNeed = (segments: readonly SegmentTargets[], index: number): Interval | undefined =>
  total(segments.map(({ stages }) => stages[index]?.need))

/** The sum of the segments' rounded counts. */
export const totalRequired = (segments: readonly SegmentTargets[], index: number): Interval | undefined =>
  total(segments.map(({ stages }) => stages[index]?.required))

function total(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  const known = intervals.filter(interval => interval !== undefined)
  return known.length === intervals.length && known.length > 0 ? known.reduce(plus) : undefined
}

/**
 * The rate that the segments together have between the stage before and this one, weighted by their needs. With ranges
 * its two ends: all rates at their low ends, all at their high ends.
 */
export function weightedRate(segments: readonly SegmentTargets[], index: number): Interval | undefined {
  const here = totalNeed(segments, index)
  const before = totalNeed(segments, index - 1)
  if (here === undefined || before === undefined || before.low.n === 0n || before.high.n === 0n) return undefined
  const [a, b] = [here.high.div(before.high), here.low.div(before.low)]
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a }
}

/** Marketing revenue, unrounded and whole customers of all segments; unknown where one segment's are. */
export const segmentTotals = (segments: readonly SegmentTargets[]): Customers => ({
  marketingRevenue: sumKnown(segments.map(segment => segment.marketingRevenue)),
  unrounded: sumKnown(segments.map(segment => segment.unrounded)),
  customers: sumKnown(segments.map(segment => segment.customers)),
})
