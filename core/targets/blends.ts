import type Fraction from 'fraction.js'
import type { Field } from '../language/agreement.ts'
import type { Figure, Rate } from '../language/values/figure.ts'
import type { Path } from '../syntax/tree.ts'
import { type Interval, isPoint, nearest, point, zero } from './exact.ts'
import { ends } from './funnel.ts'
import type { StageTargets } from './funnel-targets.ts'
import type { Targets } from './index.ts'
import { type SegmentTargets, segmentTotals, weightedRate } from './segments.ts'
import { figureOf } from './stated.ts'

/** A stated rate or deal of the whole that isn't what the segments make of it. */
export interface Blend {
  readonly path: Path
  readonly field: Field<unknown>
  readonly stage: StageTargets | undefined
  readonly stated: Interval
  readonly weighted: Interval
  /** Whether a segment without its own takes the stated figure, so that the weighted one moves along with it. */
  readonly inherited: boolean
  /**
   * What could stand there instead, to as many digits as are written, the likeliest first; none for a range. An
   * inherited figure fits only where it is what the segments with their own have.
   */
  readonly repairs: readonly Fraction[]
}

export function blendsThatDiffer(targets: Targets): readonly Blend[] {
  const { segments, funnel } = targets
  if (segments === undefined || segments.length === 0) return []
  return [...(funnel?.stages ?? []).flatMap(stage => rateThatDiffers(segments, stage)), ...dealThatDiffers(targets)]
}

function rateThatDiffers(segments: readonly SegmentTargets[], stage: StageTargets): readonly Blend[] {
  const owners = segments.filter(segment => segment.stages[stage.index]?.own !== undefined)
  const [field, rate] = [stage.field.value?.rate, stage.rate]
  const weighted = owners.length > 0 ? weightedRate(segments, stage.index) : undefined
  if (field === undefined || rate === undefined || weighted === undefined) return []
  const inherited = owners.length < segments.length
  const fitting = [weightedRate(owners, stage.index), weighted]
  return differing({ path: field.path, field, stage, weighted, inherited }, rate, fitting)
}

function dealThatDiffers({ segments = [], goals }: Targets): readonly Blend[] {
  const deal = figureOf(goals?.stated.averageDeal)
  const owners = segments.filter(segment => segment.stated?.averageDeal.node !== undefined)
  const weighted = owners.length > 0 ? weightedDeal(segments) : undefined
  if (goals === undefined || deal === undefined || weighted === undefined) return []
  const field = goals.stated.averageDeal
  const inherited = owners.length < segments.length
  const fitting = [weightedDeal(owners), weighted]
  return differing(
    { path: field.path, field, stage: undefined, weighted, inherited },
    { low: deal, high: deal },
    fitting,
  )
}

/** Marketing revenue ÷ unrounded customers. */
function weightedDeal(segments: readonly SegmentTargets[]): Interval | undefined {
  const { marketingRevenue, unrounded } = segmentTotals(segments)
  const deal = unrounded?.gt(zero) && marketingRevenue?.div(unrounded)
  return deal ? point(deal) : undefined
}

/** Judged by half of the last written digit. */
function differing(
  blend: Omit<Blend, 'stated' | 'repairs'>,
  figure: Rate,
  fitting: readonly (Interval | undefined)[],
): readonly Blend[] {
  const stated = ends(figure)
  const low = stated.low.sub(figure.low.half)
  const high = stated.high.add(figure.high.half)
  if (blend.weighted.low.lte(high) && blend.weighted.high.gte(low)) return []
  const single = isPoint(stated) ? fitting : []
  const repairs = single.flatMap(fit => (fit && isPoint(fit) ? [rounded(fit.low, figure.low)] : []))
  return [{ ...blend, stated, repairs }]
}

/** With the last digit where the stated figure has it. */
const rounded = (exact: Fraction, { half }: Figure): Fraction => {
  const unit = half.mul(2)
  return nearest(exact.div(unit)).mul(unit)
}
