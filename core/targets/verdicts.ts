import Fraction from 'fraction.js'
import type { Path } from '../syntax/tree.ts'
import type { TeamCapacity } from './capacity.ts'
import type { VolumeGroup } from './commitments.ts'
import { ceil, floor, type Interval, one, zero } from './exact.ts'
import type { StageTargets } from './funnel-targets.ts'
import type { Targets } from './index.ts'
import { isOutOfRange, mismatchesIn } from './mismatches.ts'
import type { SegmentTargets } from './segments.ts'
import { rateOf } from './stated.ts'

const surplusFrom = new Fraction(5, 4)

/** Whether the stated customers contradict the computed ones. */
export function customersDiffer({ goals }: Targets): boolean {
  const stated = goals?.stated.customers.value
  return stated !== undefined && goals?.computedCustomers !== undefined && !goals.computedCustomers.equals(stated)
}

/** Whether the stated lifetime value contradicts the computed one. */
export function lifetimeValuesDiffer({ goals }: Targets): boolean {
  const stated = goals?.stated.lifetimeValue.value?.exact
  const computed = goals?.lifetimeValue?.computed
  return stated !== undefined && computed !== undefined && !computed.equals(stated)
}

/** The last stage's plan against its need. */
export interface GoalVerdict {
  readonly last: StageTargets
  readonly plan: Fraction
  readonly need: Fraction
  readonly verdict: 'shortfall' | 'surplus' | 'met'
}

export function goalVerdict({ funnel }: Targets): GoalVerdict | undefined {
  const last = funnel?.stages.at(-1)
  const plan = last?.plan?.exact.low
  const need = last?.need?.high
  if (last === undefined || plan === undefined || need === undefined) return undefined
  const surplus = need.gt(zero) && plan.gt(need.mul(surplusFrom))
  return { last, plan, need, verdict: plan.lt(need) ? 'shortfall' : surplus ? 'surplus' : 'met' }
}

/** A stage planned above the nearest earlier one although nothing says that it grows. */
export interface Growth {
  readonly stage: StageTargets
  readonly before: StageTargets
}

export function growths({ funnel }: Targets): readonly Growth[] {
  const stages = funnel?.stages ?? []
  return stages.flatMap(stage => {
    const before = stages.slice(0, stage.index).findLast(({ plan }) => plan !== undefined)
    if (before?.plan === undefined || stage.plan === undefined) return []
    const between = stages.slice(before.index + 1, stage.index + 1)
    const explained = between.some(
      step => step.expanding || step.rateLost || step.volumeLost || step.rate?.high.exact.gt(one),
    )
    const grows = stage.plan.exact.low.gt(before.plan.exact.high)
    return grows && !explained && stage.agreeing !== 'not' ? [{ stage, before }] : []
  })
}

/** A rate of 0 where something is needed after it: no number before it is enough. */
export interface ZeroRate {
  readonly path: Path
  readonly stage: StageTargets
  readonly need: Fraction
  readonly segment: SegmentTargets | undefined
  readonly from: 'rate' | 'volume'
}

export function zeroRates({ funnel, segments }: Targets): readonly ZeroRate[] {
  const stages = funnel?.stages ?? []
  const blocked = (rate: Interval | undefined, need: Interval | undefined) =>
    rate?.low.equals(zero) && need?.high.gt(zero) ? need.high : undefined
  if (segments === undefined || segments.length === 0)
    return stages.flatMap(stage => {
      const need = blocked(stage.used?.exact, stage.need)
      return need === undefined ? [] : [zeroOfWhole(stage, need)]
    })
  const found = segments.flatMap(segment =>
    stages.flatMap(stage => {
      const own = segment.stages[stage.index]
      const need = blocked(own?.rate, own?.need)
      if (need === undefined) return []
      const path = ['segments', segment.id, 'rates', stage.id]
      return own?.own ? [{ path, stage, need, segment, from: 'rate' as const }] : [zeroOfWhole(stage, need)]
    }),
  )
  return [...new Map(found.map(zero => [zero.path.join('.'), zero])).values()]
}

function zeroOfWhole(stage: StageTargets, need: Fraction): ZeroRate {
  const base = ['funnel', 'stages', stage.id]
  const stated = stage.rate?.low.exact.equals(zero) === true
  const path = stated ? [...base, 'rate'] : stage.volume === undefined ? base : [...base, 'volume']
  return { path, stage, need, segment: undefined, from: stated ? 'rate' : 'volume' }
}

/** Neighbouring stages of which neither the plan nor the need is known. */
export function unknownRuns({ funnel }: Targets): readonly (readonly StageTargets[])[] {
  const runs: StageTargets[][] = []
  for (const stage of funnel?.stages ?? []) {
    if (stage.plan !== undefined || stage.need !== undefined) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.index === stage.index - 1) run.push(stage)
    else runs.push([stage])
  }
  return runs
}

/** Groups of promised volumes below the need, except where the goal's shortfall says the same. */
export function promisesBelowRequired(targets: Targets): readonly VolumeGroup[] {
  const shortfall = goalVerdict(targets)?.verdict === 'shortfall'
  return volumeGroups(targets).filter(
    group => group.verdict === 'below-required' && !(shortfall && promisesThePlan(targets, group)),
  )
}

export const promisesBelowPlan = (targets: Targets): readonly VolumeGroup[] =>
  volumeGroups(targets).filter(group => group.verdict === 'below-plan')

const volumeGroups = ({ commitments }: Targets): readonly VolumeGroup[] => [
  ...new Set(commitments.flatMap(({ group }) => group ?? [])),
]

/** The promise is the plan as it is shown, in the promise's cadence. */
function promisesThePlan({ funnel }: Targets, { plan, promised, stage }: VolumeGroup): boolean {
  if (plan === undefined || promised === undefined) return false
  const backward = funnel?.stages[stage]?.plan?.origin === 'backward'
  return promised.equals(backward ? ceil(plan.low) : floor(plan.low))
}

export const exceededTeams = ({ capacity }: Targets): readonly TeamCapacity[] =>
  capacity.filter(({ needed, available }) => needed && available && needed.gt(available))

/** The number rules' errors by rule and place; a fix must not add to them. */
export function errorsIn(targets: Targets): ReadonlySet<string> {
  const { funnel, segments, commitments } = targets
  const at = (rule: string, path: Path) => `${rule} ${path.join('.')}`
  const stage = (rule: string, id: string) => at(rule, ['funnel', 'stages', id])
  return new Set([
    ...(customersDiffer(targets) ? [at('goal-mismatch', ['goals', 'customers'])] : []),
    ...(lifetimeValuesDiffer(targets) ? [at('goal-mismatch', ['goals', 'lifetime-value'])] : []),
    ...(funnel ? mismatchesIn(funnel) : []).map(({ stage: { id } }) => stage('funnel-mismatch', id)),
    ...(funnel?.stages ?? []).filter(isOutOfRange).map(({ id }) => stage('rate-out-of-range', id)),
    ...(segments ?? []).flatMap(({ id, stages }) =>
      stages.flatMap(({ own }) => (rateOf(own)?.high.exact.gt(one) ? [at(`rate-out-of-range`, ['segments', id])] : [])),
    ),
    ...growths(targets).map(({ stage: { id } }) => stage('funnel-grows', id)),
    ...zeroRates(targets).map(({ path }) => at('zero-rate', path)),
    ...(goalVerdict(targets)?.verdict === 'shortfall' ? ['goal-shortfall'] : []),
    ...promisesBelowRequired(targets).map(({ members }) => at('commitment-below-required', [members[0]?.id ?? ''])),
    ...commitments.flatMap(({ id, kind, met }) =>
      kind === 'conversion' && met === false ? [at('commitment-below-rate', [id])] : [],
    ),
    ...exceededTeams(targets).map(({ team }) => at('capacity-exceeded', [team])),
  ])
}
