import Fraction from 'fraction.js'
import type { Agreement, Capacity, Commitment, Field } from '../language/agreement.ts'
import { type CommitmentTargets, promisedVolume } from './commitments.ts'
import { ceil, floor, larger, sumKnown, whole, zero } from './exact.ts'
import type { FunnelTargets } from './funnel-targets.ts'
import { type Periods, scale } from './periods.ts'
import type { SegmentTargets } from './segments.ts'
import { countOf, isAbsent, isLost } from './stated.ts'

/** What one follow-up commitment asks of a team. */
export interface FollowUp {
  readonly id: string
  readonly stated: Commitment
  readonly term: string | undefined
  readonly inFunnel: boolean
  /** Σ planned touches × minutes each. */
  readonly minutes: Fraction | undefined
  /** Touch channels for which the team states no minutes. */
  readonly withoutMinutes: readonly string[]
  /** Leads of a month, unrounded: the most of what is planned, needed and promised. */
  readonly leads: Fraction | undefined
  readonly leadsFrom: 'plan' | 'need' | 'promise' | undefined
  /** Hours a month. */
  readonly hours: Fraction | undefined
}

export interface TeamCapacity {
  readonly team: string
  readonly field: Field<Capacity>
  readonly stated: Capacity
  readonly followUps: readonly FollowUp[]
  /** Hours of one person a month. */
  readonly hoursEach: Fraction | undefined
  readonly available: Fraction | undefined
  /** `undefined` without follow-ups, and where one of them is unknown. */
  readonly needed: Fraction | undefined
  readonly peopleNeeded: Fraction | undefined
  /** Leads of the first follow-up's term that the hours are enough for. */
  readonly leadsServed: Fraction | undefined
}

export interface Workload {
  readonly agreement: Agreement
  readonly funnel: FunnelTargets | undefined
  readonly segments: readonly SegmentTargets[] | undefined
  readonly commitments: readonly CommitmentTargets[]
  readonly periods: Periods
}

const weeksPerMonth = new Fraction(52, 12)

export function capacityOf(workload: Workload): readonly TeamCapacity[] {
  return [...(workload.agreement.capacity.value ?? [])].flatMap(([team, field]) =>
    field.value === undefined ? [] : [teamCapacity(workload, team, field, field.value)],
  )
}

function teamCapacity(workload: Workload, team: string, field: Field<Capacity>, stated: Capacity): TeamCapacity {
  const followUps = workload.commitments.flatMap(({ id, kind, stated: commitment }) =>
    kind === 'follow-up' && commitment.by.value === team ? [followUp(workload, id, commitment, stated)] : [],
  )
  const hoursEach = countOf(stated.hoursPerWeek)?.mul(weeksPerMonth)
  const people = countOf(stated.people)
  const available = hoursEach && people?.mul(hoursEach)
  const needed = followUps.length === 0 ? undefined : sumKnown(followUps.map(({ hours }) => hours))
  const leads = followUps[0]?.leads
  return {
    team,
    field,
    stated,
    followUps,
    hoursEach,
    available,
    needed,
    peopleNeeded: needed && hoursEach?.gt(zero) ? ceil(needed.div(hoursEach)) : undefined,
    leadsServed: leads && available && needed?.gt(zero) ? floor(leads.mul(available).div(needed)) : undefined,
  }
}

function followUp(workload: Workload, id: string, stated: Commitment, capacity: Capacity): FollowUp {
  const term = stated.of.value
  const { minutes, withoutMinutes } = minutesOf(stated, capacity)
  const inFunnel = workload.funnel?.stages.some(stage => stage.id === term) === true
  const { leads, leadsFrom } = leadsOf(workload, stated)
  const hours = leads && minutes && leads.mul(minutes).div(60)
  return { id, stated, term, inFunnel, minutes, withoutMinutes, leads, leadsFrom, hours }
}

function minutesOf(stated: Commitment, { minutesEach }: Capacity): Pick<FollowUp, 'minutes' | 'withoutMinutes'> {
  const touches = [...(stated.touches.value ?? [])].map(([channel, field]) => ({ channel, times: countOf(field) }))
  const parts = touches.map(({ channel, times }) => {
    const each = countOf(minutesEach.value?.get(channel))
    return times && (times.equals(zero) ? zero : each && times.mul(each))
  })
  const lost = isLost(minutesEach)
  const withoutMinutes = touches.flatMap(({ channel, times }) =>
    !lost && isAbsent(minutesEach.value?.get(channel)) && times?.gt(zero) ? [channel] : [],
  )
  return { minutes: stated.touches.value && sumKnown(parts), withoutMinutes }
}

function leadsOf(workload: Workload, stated: Commitment): Pick<FollowUp, 'leads' | 'leadsFrom'> {
  const { funnel, segments, commitments, periods } = workload
  const nothing = { leads: undefined, leadsFrom: undefined }
  const stage = funnel?.stages.find(({ id }) => id === stated.of.value)
  if (stage === undefined || stage.volumeLost || isLost(stated.segment)) return nothing
  const segment = stated.segment.value
  const toMonth = scale(periods.funnel, 'month', periods.workdays)
  const promise = promisedVolume(commitments, stage.id, segment, periods.workdays)
  if (toMonth === undefined || promise.unknown) return nothing
  const own = segments?.find(({ id }) => id === segment)?.stages[stage.index]
  const plan = segment === undefined ? stage.plan?.exact.low : undefined
  const need = segment === undefined ? stage.need?.high : own?.need?.high
  const amounts = [
    { leadsFrom: 'plan' as const, leads: plan?.mul(toMonth) },
    { leadsFrom: 'need' as const, leads: need?.mul(toMonth) },
    { leadsFrom: 'promise' as const, leads: promise.monthly },
  ].flatMap(({ leadsFrom, leads }) => (leads === undefined ? [] : [{ leadsFrom, leads }]))
  const most = amounts.map(({ leads }) => leads).reduce(larger, whole(-1))
  return amounts.find(({ leads }) => leads.equals(most)) ?? nothing
}
