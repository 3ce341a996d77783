import type Fraction from 'fraction.js'
import type { Field, Funnel, Stage } from '../language/agreement.ts'
import { isRange, type Rate } from '../language/values/figure.ts'
import { ceil, floor, type Interval, over, point, times } from './exact.ts'
import { countOf, isLost, rateOf } from './stated.ts'

/** A stage as the file states it. */
export interface StatedStage {
  readonly id: string
  readonly index: number
  readonly field: Field<Stage>
  readonly volume: Fraction | undefined
  /** A volume is written that can't be read. */
  readonly volumeLost: boolean
  readonly rate: Rate | undefined
  readonly rateLost: boolean
  /** It may grow; also where that can't be read. */
  readonly expanding: boolean
}

/** How a volume of the plan came about: from the file, from the stage before or from the one after. */
export type PlanOrigin = 'stated' | 'forward' | 'backward'

export interface Plan {
  readonly exact: Interval
  readonly origin: PlanOrigin
}

/** Where the rate used comes from: two stated volumes that agree with the stated rate, the stated rate, or the plan. */
export type RateOrigin = 'volumes' | 'stated' | 'implied'

export interface UsedRate {
  readonly exact: Interval
  readonly origin: RateOrigin
}

/** Whether the plan of the stage before, the stated rate and the stated volume agree, exactly or by rounding. */
export type Agreeing = 'exactly' | 'by-rounding' | 'not'

export interface PlannedStage extends StatedStage {
  readonly plan: Plan | undefined
  readonly used: UsedRate | undefined
  /** `undefined` where there is nothing to compare. */
  readonly agreeing: Agreeing | undefined
}

/** More stages than any funnel has would only make exact products slow. */
const mostStages = 50

/** The stages of a funnel in order; none where they can't be read. */
export function statedStages(funnel: Field<Funnel>): readonly StatedStage[] {
  const stages = [...(funnel.value?.stages.value ?? [])]
  return stages.length > mostStages ? [] : stages.map(([id, field], index) => statedStage(id, index, field))
}

function statedStage(id: string, index: number, field: Field<Stage>): StatedStage {
  const stage = field.value
  const lost = stage === undefined
  const first = index === 0
  return {
    id,
    index,
    field,
    volume: countOf(stage?.volume),
    volumeLost: lost || isLost(stage.volume),
    rate: first ? undefined : rateOf(stage?.rate),
    rateLost: !first && (lost || isLost(stage.rate)),
    expanding: lost || stage.expanding.value === true || isLost(stage.expanding),
  }
}

/** What the file says will happen, and the rates that everything else uses. */
export function planFunnel(stages: readonly StatedStage[]): readonly PlannedStage[] {
  const plans = planned(stages)
  return stages.map((stage, index) => {
    const before = plans[index - 1]?.exact
    const agreeing = before && stage.rate && stage.volume && judge(before, stage.rate, stage.volume)
    const used = index === 0 ? undefined : usedRate(stage, stages[index - 1], plans[index]?.exact, before, agreeing)
    return { ...stage, plan: plans[index], used, agreeing }
  })
}

/** First forward from every stated volume, then backward; stated volumes are never replaced. */
function planned(stages: readonly StatedStage[]): readonly (Plan | undefined)[] {
  const plans: (Plan | undefined)[] = []
  for (const { volume, volumeLost, rate } of stages) {
    const before = plans.at(-1)?.exact
    if (volume !== undefined) plans.push({ exact: point(volume), origin: 'stated' })
    else if (volumeLost || before === undefined || rate === undefined) plans.push(undefined)
    else plans.push({ exact: times(before, ends(rate)), origin: 'forward' })
  }
  for (let index = stages.length - 1; index > 0; index--) {
    const after = plans[index]?.exact
    const rate = stages[index]?.rate
    if (plans[index - 1] !== undefined || stages[index - 1]?.volumeLost || after === undefined || rate === undefined)
      continue
    const exact = over(after, ends(rate))
    plans[index - 1] = exact && { exact, origin: 'backward' }
  }
  return plans
}

/** A stated rate as an interval; a single one is a point. */
export const ends = ({ low, high }: Rate): Interval => ({ low: low.exact, high: high.exact })

/** Do a stated rate and a stated volume agree with the plan of the stage before? */
export function judge(before: Interval, rate: Rate, volume: Fraction): Agreeing {
  const expected = times(before, ends(rate))
  if (floor(expected.low).lte(volume) && ceil(expected.high).gte(volume)) return 'exactly'
  if (isRange(rate)) return 'not'
  const { exact, half } = rate.low
  const least = before.low.mul(exact.sub(half))
  const most = before.high.mul(exact.add(half))
  return least.lte(volume) && most.gte(volume) ? 'by-rounding' : 'not'
}

function usedRate(
  { rate, rateLost, volume }: StatedStage,
  stageBefore: StatedStage | undefined,
  plan: Interval | undefined,
  planBefore: Interval | undefined,
  agreeing: Agreeing | undefined,
): UsedRate | undefined {
  if (rateLost) return undefined
  const bothStated = volume !== undefined && stageBefore?.volume !== undefined
  if (rate !== undefined && !(bothStated && agreeing !== 'not')) return { exact: ends(rate), origin: 'stated' }
  const implied = plan && planBefore && over(plan, planBefore)
  if (rate === undefined) return implied && { exact: implied, origin: 'implied' }
  // Nothing out of nothing says nothing about the rate.
  return implied ? { exact: implied, origin: 'volumes' } : { exact: ends(rate), origin: 'stated' }
}
