import type Fraction from 'fraction.js'
import { ceil, type Interval, numberOf, whole } from './exact.ts'
import {
  type History,
  isRevenueLost,
  isVolumeLost,
  mean,
  type PastPeriod,
  recordOf,
  revenueIn,
  type Tally,
  volumeIn,
} from './history.ts'
import { type Ends, factors, wilson } from './statistics/interval.ts'

/** What history says about one rate. */
export interface RateEvidence extends Tally {
  /** k ÷ n. */
  readonly share: Fraction
  /** Wilson's 95 % interval. */
  readonly interval: Ends
  /** 1/k − 1/n, the variance of its logarithm; `undefined` for k = 0. */
  readonly variance: Fraction | undefined
}

export function rateEvidence(periods: readonly PastPeriod[], from: string, to: string): RateEvidence | undefined {
  const record = recordOf(periods, from, to)
  if (record === undefined) return undefined
  const { successes, trials } = record
  return {
    ...record,
    share: successes.div(trials),
    interval: wilson(numberOf(successes), numberOf(trials)),
    variance: successes.n === 0n ? undefined : successes.inverse().sub(trials.inverse()),
  }
}

/** Fewer than 30 cases, or an interval wider than half of the rate: little is known. */
export const isThin = ({ trials, share, interval: [low, high] }: RateEvidence): boolean =>
  trials.lt(30) || high - low > numberOf(share) / 2

/** What history says about the rate of each stage, from the stage before. */
export const evidenceOf = (
  history: History | undefined,
  stages: readonly { readonly id: string }[],
): readonly (RateEvidence | undefined)[] =>
  stages.map(({ id }, index) => {
    const before = stages[index - 1]
    return history && before && rateEvidence(history.periods, before.id, id)
  })

/**
 * Between which counts the need of a stage lies with 95 %, given how well the rates after it are known. Unknown if one
 * of them has no history or never succeeded; the last stage rests on none.
 */
export function uncertainNeed(
  need: Interval | undefined,
  evidence: readonly (RateEvidence | undefined)[],
  index: number,
): Ends | undefined {
  const after = evidence.slice(index + 1)
  if (need === undefined || after.length === 0) return undefined
  let variance = whole(0)
  for (const rate of after) {
    if (rate?.variance === undefined) return undefined
    variance = variance.add(rate.variance)
  }
  const exact = need.high
  if (variance.n === 0n) return [numberOf(ceil(exact)), numberOf(ceil(exact))]
  const [low, high] = factors(numberOf(variance))
  return [Math.ceil(numberOf(exact) * low), Math.ceil(numberOf(exact) * high)]
}

/** The stage whose rate is known least: more data helps most there; the first of equals. */
export function weakest<Stage>(
  stages: readonly Stage[],
  evidence: readonly (RateEvidence | undefined)[],
): Stage | undefined {
  let found: { readonly stage: Stage; readonly variance: Fraction } | undefined
  for (const [index, stage] of stages.entries()) {
    const variance = evidence[index]?.variance
    if (variance !== undefined && (found === undefined || variance.gt(found.variance))) found = { stage, variance }
  }
  return found?.stage
}

/** What was reached before, of revenue or of the last stage. */
export interface Reach {
  readonly of: 'revenue' | 'customers'
  /** The goal in the funnel's period. */
  readonly goal: Fraction
  readonly best: Fraction
  readonly bestPeriod: string
  readonly mean: Fraction
  readonly periods: number
  /** More than 110 % of the best. */
  readonly aboveBest: boolean
  /** Above the mean by more than two sample deviations. */
  readonly farAboveMean: boolean
}

const fewestPeriods = 3

/** The goal against the past: by revenue where at least three periods state it, else by the last stage. */
export function reachOf(
  history: History | undefined,
  funnelPeriod: string | undefined,
  revenue: Fraction | undefined,
  lastStage: { readonly id: string; readonly need: Fraction } | undefined,
): Reach | undefined {
  const periods = history?.periods ?? []
  if (periods.some(period => period.cadence !== funnelPeriod || isRevenueLost(period))) return undefined
  if (lastStage !== undefined && periods.some(period => isVolumeLost(period, lastStage.id))) return undefined
  const byRevenue = revenue && compare('revenue', revenue, periods, revenueIn)
  return byRevenue ?? (lastStage && compare('customers', lastStage.need, periods, past => volumeIn(past, lastStage.id)))
}

function compare(
  of: Reach['of'],
  goal: Fraction,
  periods: readonly PastPeriod[],
  reached: (period: PastPeriod) => Fraction | undefined,
): Reach | undefined {
  const past = periods.flatMap(period => {
    const amount = reached(period)
    return amount === undefined ? [] : [{ name: period.name, amount }]
  })
  if (past.length < fewestPeriods) return undefined
  const best = past.reduce((a, b) => (b.amount.gt(a.amount) ? b : a))
  const average = mean(past.map(({ amount }) => amount))
  const squares = past.map(({ amount }) => amount.sub(average).pow(2))
  const variance = squares.reduce((total, square) => total.add(square)).div(past.length - 1)
  const above = goal.sub(average)
  return {
    of,
    goal,
    best: best.amount,
    bestPeriod: best.name,
    mean: average,
    periods: past.length,
    aboveBest: goal.gt(best.amount.mul(11, 10)),
    farAboveMean: variance.n !== 0n && above.s > 0n && above.pow(2).gt(variance.mul(4)),
  }
}
