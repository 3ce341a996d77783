import type Fraction from 'fraction.js'
import type { Rate } from '../language/values/figure.ts'
import { type Interval, isPoint, nearest, one, point, times, whole, zero } from './exact.ts'
import { ends, judge } from './funnel.ts'
import type { FunnelTargets, StageTargets } from './funnel-targets.ts'

/** A stated volume that doesn't follow from the stage before and the stated rate. */
export interface Mismatch {
  readonly stage: StageTargets
  readonly before: StageTargets
  /** The plan of the stage before. */
  readonly source: Interval
  readonly rate: Rate
  readonly volume: Fraction
  /** What the volume should be, exactly. */
  readonly expected: Interval
  /** The whole number to set it to. */
  readonly repaired: Fraction
  /** The next stage, where it disagrees too and setting this volume repairs both. */
  readonly alsoRepairs: StageTargets | undefined
}

/** A rate over 100 % of a stage that isn't said to expand: that is the mistake, whatever the volumes say. */
export const isOutOfRange = ({ rate, expanding }: StageTargets): boolean =>
  rate !== undefined && !expanding && rate.high.exact.gt(one)

/** Where stated numbers disagree. One mistake is one mismatch: a wrong volume breaks both rates beside it. */
export function mismatchesIn({ stages }: FunnelTargets): readonly Mismatch[] {
  const found: Mismatch[] = []
  for (const stage of stages) {
    if (found.at(-1)?.alsoRepairs === stage) continue
    const mismatch = mismatchAt(stages, stage)
    if (mismatch !== undefined) found.push(mismatch)
  }
  return found
}

function mismatchAt(stages: readonly StageTargets[], stage: StageTargets): Mismatch | undefined {
  const before = stages[stage.index - 1]
  const { rate, volume } = stage
  const source = before?.plan?.exact
  if (stage.agreeing !== 'not' || isOutOfRange(stage)) return undefined
  if (before === undefined || source === undefined || rate === undefined || volume === undefined) return undefined
  const expected = times(source, ends(rate))
  const repaired = nearest(volume.lt(expected.low) ? expected.low : expected.high)
  const next = stages[stage.index + 1]
  const shared =
    next?.agreeing === 'not' &&
    !isOutOfRange(next) &&
    next.rate !== undefined &&
    next.volume !== undefined &&
    judge(point(repaired), next.rate, next.volume) !== 'not'
  return { stage, before, source, rate, volume, expected, repaired, alsoRepairs: shared ? next : undefined }
}

/** The most digits behind the point of a percent that anybody would write. */
const mostPlaces = 12

/** A percent with the digits it needs. */
export interface ShortRate {
  readonly exact: Fraction
  /** Digits behind the point of the percent. */
  readonly places: number
}

/**
 * The shortest percent with which a volume follows from the stage before: floor(a·r) ≤ b ≤ ceil(a·r), which is
 * b − 1 < a·r < b + 1. Of equally short ones the nearest to b/a, then the lower.
 */
export function shortestRate(source: Interval, volume: Fraction): ShortRate | undefined {
  if (!isPoint(source) || source.low.equals(zero)) return undefined
  const a = source.low
  const fits = (rate: Fraction) => rate.gte(zero) && a.mul(rate).gt(volume.sub(one)) && a.mul(rate).lt(volume.add(one))
  const ideal = volume.div(a)
  for (let places = 0; places <= mostPlaces; places++) {
    const unit = whole(10n ** BigInt(places + 2))
    // A half goes down: of two equally near ones the lower.
    const middle = nearest(ideal.mul(unit).neg()).neg()
    const exact = middle.div(unit)
    if (fits(exact)) return { exact, places }
  }
  return undefined
}

/** The whole number of the stage before, nearest to the one there, from which a volume follows by a stated rate. */
export function repairedSource(current: Fraction, rate: Rate, volume: Fraction): Fraction | undefined {
  const { low, high } = ends(rate)
  if (low.equals(zero)) return undefined
  const source = nearest(volume.div(current.mul(high).lt(volume) ? high : low))
  return judge(point(source), rate, volume) === 'not' ? undefined : source
}
