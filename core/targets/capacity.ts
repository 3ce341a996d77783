import Fraction from 'fraction.js'
import type { Agreement, Capacity, Commitment, Field } from '../language/agreement.ts'
import type { CommitmentTargets, VolumeGroup } from './commitments.ts'
import { ceil, floor, larger, sumKnown, whole, zero } from './exact.ts'
import type { FunnelTargets } from './funnel-targets.ts'
import { type Periods, scale } from './periods.ts'
import { promisedVolume } from './promised-volume.ts'
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
  const teams = followUpsByTeam(workload.commitments)
  const groups = [...new Set(workload.commitments.flatMap(({ group }) => group ?? []))]
  return [...(workload.agreement.capacity.value ?? [])].flatMap(([team, field]) => {
    const { value } = field
    if (value === undefined) return []
    const followUps = (teams.get(team) ?? []).map(({ id, stated }) => followUp(workload, groups, id, stated, value))
    return [teamCapacity(team, field, value, followUps)]
  })
}

function followUpsByTeam(commitments: readonly CommitmentTargets[]): ReadonlyMap<string, readonly CommitmentTargets[]> {
  const teams = new Map<string, CommitmentTargets[]>()
  for (const commitment of commitments) {
    const team = commitment.stated.by.value
    if (commitment.kind !== 'follow-up' || team === undefined) continue
    const others = teams.get(team)
    if (others === undefined) teams.set(team, [commitment])
    else others.push(commitment)
  }
  return teams
}

function teamCapacity(
  team: string,
  field: Field<Capacity>,
  stated: Capacity,
  followUps: readonly FollowUp[],
): TeamCapacity {
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

function followUp(
  workload: Workload,
  groups: readonly VolumeGroup[],
  id: string,
  stated: Commitment,
  capacity: Capacity,
): FollowUp {
  const term = stated.of.value
  const { minutes, withoutMinutes } = minutesOf(stated, capacity)
  const inFunnel = workload.funnel?.stages.some(stage => stage.id === term) === true
  const { leads, leadsFrom } = leadsOf(workload, groups, stated)
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

function leadsOf(
  { funnel, segments, periods }: Workload,
  groups: readonly VolumeGroup[],
  stated: Commitment,
): Pick<FollowUp, 'leads' | 'leadsFrom'> {
  const nothing = { leads: undefined, leadsFrom: undefined }
  const stage = funnel?.stages.find(({ id }) => id === stated.of.value)
  if (stage === undefined || stage.volumeLost || isLost(stated.segment)) return nothing
  const segment = stated.segment.value
  const toMonth = scale(periods.funnel, 'month', periods.workdays)
  const promise = promisedVolume(groups, stage.id, segment, periods.workdays)
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
