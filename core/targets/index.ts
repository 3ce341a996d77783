import type { Agreement } from '../language/agreement.ts'
import { minorUnits } from '../language/values/currency.ts'
import { type OrdinaryWeek, ordinaryWeek } from '../language/week.ts'
import { capacityOf, type TeamCapacity } from './capacity.ts'
import { type CommitmentTargets, judgeCommitments } from './commitments.ts'
import { type Confidence, confidenceOf } from './confidence.ts'
import { documentOf, type TargetsDocument } from './document.ts'
import { type Economics, economicsOf } from './economics.ts'
import { evidenceOf, type RateEvidence, type Reach, reachOf } from './evidence.ts'
import { planFunnel, statedStages } from './funnel.ts'
import { type FunnelTargets, funnelTargets } from './funnel-targets.ts'
import { type GoalTargets, goalTargets, solveGoals } from './goals.ts'
import { type History, historyOf } from './history.ts'
import { type Lag, lagOf } from './lag.ts'
import { once } from './once.ts'
import { type Periods, periodsOf } from './periods.ts'
import { type SegmentTargets, segmentTotals, solveSegments } from './segments.ts'

/** Everything that is computed of an agreement, exactly. Whatever shows a number reads it here. */
export interface Targets {
  readonly agreement: Agreement
  readonly currency: string | undefined
  /** Digits of the currency behind the point. */
  readonly digits: number
  readonly periods: Periods
  /** Absent without readable goals. */
  readonly goals: GoalTargets | undefined
  /** Absent without readable stages. */
  readonly funnel: FunnelTargets | undefined
  /** Empty without segments; absent where they can't be read. */
  readonly segments: readonly SegmentTargets[] | undefined
  readonly history: History | undefined
  /** By stage, of the rate from the stage before. */
  readonly evidence: readonly (RateEvidence | undefined)[]
  readonly reach: Reach | undefined
  readonly commitments: readonly CommitmentTargets[]
  readonly commitment: (id: string) => CommitmentTargets | undefined
  readonly capacity: readonly TeamCapacity[]
  readonly economics: Economics | undefined
  readonly lag: Lag | undefined
  /** When the calendar is open in an ordinary week; absent without a readable calendar. */
  readonly week: OrdinaryWeek | undefined
  /** Statistics take longer than all the rest: computed when asked for. */
  readonly confidence: () => Confidence | undefined
  /** The targets document, as `sla targets` prints it. */
  readonly document: () => TargetsDocument
}

/** Computes an agreement, however little of it can be read. Never throws. */
export function computeTargets(agreement: Agreement): Targets {
  const periods = periodsOf(agreement)
  const currency = agreement.currency.value
  const digits = minorUnits(currency)
  const figures = agreement.goals.value && solveGoals(agreement.goals.value)
  const planned = planFunnel(statedStages(agreement.funnel))
  const segments = solveSegments(agreement, figures, planned, periods.goalsToFunnel)
  const totals = segments?.length ? segmentTotals(segments) : undefined
  const goals = figures && goalTargets(agreement.goals, figures, totals, periods.workdays, digits)
  const demand = { customers: goals?.customers, deal: goals?.deal?.exact, segments, periods }
  const funnel = planned.length === 0 ? undefined : funnelTargets(planned, demand)
  const history = historyOf(agreement)
  const evidence = evidenceOf(history, planned)
  const commitments = judgeCommitments({ agreement, funnel, segments, history, periods, digits })
  const byId = new Map(commitments.map(commitment => [commitment.id, commitment]))
  const basis = { agreement, funnel, commitments, history, evidence }
  const last = funnel?.stages.at(-1)
  const goalRevenue = goals?.revenue && periods.goalsToFunnel?.mul(goals.revenue.exact)
  const targets: Targets = {
    agreement,
    currency,
    digits,
    periods,
    goals,
    funnel,
    segments,
    history,
    evidence,
    reach: reachOf(history, periods.funnel, goalRevenue, last?.need && { id: last.id, need: last.need.high }),
    commitments,
    commitment: id => byId.get(id),
    capacity: capacityOf({ agreement, funnel, segments, commitments, periods }),
    economics: goals && economicsOf(goals),
    lag: lagOf(agreement, planned, periods),
    week: agreement.calendar.value && ordinaryWeek(agreement.calendar.value),
    confidence: once(() => confidenceOf(basis)),
    document: once(() => documentOf(targets)),
  }
  return targets
}
