import type Fraction from 'fraction.js'
import type { Agreement, Commitment, Field, Kind } from '../language/agreement.ts'
import type { Cadence } from '../language/values/time.ts'
import { ceil, floor, type Interval, roundHalfEven, sumKnown } from './exact.ts'
import type { FunnelTargets } from './funnel-targets.ts'
import { type History, keptLately } from './history.ts'
import { type Periods, scale } from './periods.ts'
import type { SegmentTargets } from './segments.ts'
import { countOf, exactOf, figureOf, isAbsent, isLost } from './stated.ts'

/** What one commitment promises, and what the goal needs of it. */
export interface CommitmentTargets {
  readonly id: string
  readonly field: Field<Commitment>
  readonly stated: Commitment
  readonly kind: Kind | undefined
  /** A count or money each own cadence, or a rate. */
  readonly promised: Fraction | undefined
  readonly required: Fraction | undefined
  readonly met: boolean | undefined
  /** The mean share in which it was kept over the last three periods that say so. */
  readonly kept: Fraction | undefined
  /** For a volume: everything promised of the same term and segment. */
  readonly group: VolumeGroup | undefined
  /** Its own part of the group. */
  readonly pledge: Pledge | undefined
}

/** All `volume` commitments on one term and segment, judged together in the first one's cadence. */
export interface VolumeGroup {
  readonly term: string
  readonly segment: string | undefined
  readonly stage: number
  readonly members: readonly Pledge[]
  readonly every: Cadence | undefined
  /** Items promised together. */
  readonly promised: Fraction | undefined
  /** Items needed, rounded up. */
  readonly required: Fraction | undefined
  /** Items planned, exactly; only of the whole funnel. */
  readonly plan: Interval | undefined
  readonly verdict: 'below-required' | 'below-plan' | 'enough' | undefined
}

/** One promise of a group. */
export interface Pledge {
  readonly id: string
  readonly stated: Commitment
  readonly every: Cadence | undefined
  readonly money: boolean
  /** What one item is worth, for a promise of money. */
  readonly itemValue: Fraction | undefined
  /** As stated, a count or money. */
  readonly promised: Fraction | undefined
  /** In items of the group's cadence. */
  readonly items: Fraction | undefined
}

/** What commitments are measured against. */
export interface Measure {
  readonly agreement: Agreement
  readonly funnel: FunnelTargets | undefined
  readonly segments: readonly SegmentTargets[] | undefined
  readonly history: History | undefined
  readonly periods: Periods
  /** Digits of the currency behind the point. */
  readonly digits: number
}

export function judgeCommitments(measure: Measure): readonly CommitmentTargets[] {
  const all = [...(measure.agreement.commitments.value ?? [])].flatMap(([id, field]) =>
    field.value === undefined ? [] : [{ id, field, stated: field.value }],
  )
  const pledges = pledgesById(volumeGroups(measure, all))
  return all.map(({ id, field, stated }) => {
    const kind = stated.kind.value
    const kept = keptLately(measure.history, id)
    const { group, pledge } = pledges.get(id) ?? {}
    const judged =
      kind === 'conversion'
        ? conversion(measure, stated)
        : kind === 'volume'
          ? volume(measure, stated, group, pledge)
          : {}
    const unknown = { promised: undefined, required: undefined, met: undefined }
    return { id, field, stated, kind, kept, group, pledge, ...unknown, ...judged }
  })
}

type Judged = Partial<Pick<CommitmentTargets, 'promised' | 'required' | 'met'>>

function volume(
  measure: Measure,
  stated: Commitment,
  group: VolumeGroup | undefined,
  pledge: Pledge | undefined,
): Judged {
  const promised = statedPromise(stated)
  if (group === undefined || pledge === undefined) return { promised }
  const items = requiredItems(measure, group, pledge.every)
  const required = pledge.money ? worth(items, pledge.itemValue, measure.digits) : items
  const met =
    group.verdict === undefined || group.required === undefined ? undefined : group.verdict !== 'below-required'
  return { promised, required, met }
}

/** Its count; where there is none its value. */
const promisesMoney = ({ count, worth: value }: Commitment) => isAbsent(count) && !isAbsent(value)
const statedPromise = (stated: Commitment) => (promisesMoney(stated) ? exactOf(stated.worth) : countOf(stated.count))

const worth = (items: Fraction | undefined, itemValue: Fraction | undefined, digits: number) =>
  items && itemValue && roundHalfEven(items.mul(itemValue), digits)

interface Stating {
  readonly id: string
  readonly stated: Commitment
}

/** Promises about what is no stage belong to no group. */
function volumeGroups(measure: Measure, all: readonly Stating[]): readonly VolumeGroup[] {
  const promises = new Map<string, Stating[]>()
  for (const { id, stated } of all) {
    if (stated.kind.value !== 'volume' || stated.of.value === undefined || isLost(stated.segment)) continue
    const key = JSON.stringify([stated.of.value, stated.segment.value])
    const others = promises.get(key)
    if (others === undefined) promises.set(key, [{ id, stated }])
    else others.push({ id, stated })
  }
  return [...promises.values()].flatMap(members => groupOf(measure, members) ?? [])
}

const pledgesById = (groups: readonly VolumeGroup[]) =>
  new Map(groups.flatMap(group => group.members.map(pledge => [pledge.id, { group, pledge }] as const)))

function groupOf(measure: Measure, stating: readonly Stating[]): VolumeGroup | undefined {
  const [first] = stating
  const term = first?.stated.of.value
  const stage = measure.funnel?.stages.find(({ id }) => id === term)
  if (first === undefined || term === undefined || stage === undefined) return undefined
  const segment = first.stated.segment.value
  const every = everyOf(measure, first.stated)
  const itemValue = itemValueOf(measure, stage.index, segment)
  const members = stating.map(({ id, stated }) => memberOf(measure, id, stated, every, itemValue))
  const promised = sumKnown(members.map(({ items }) => items))
  const bare = { term, segment, stage: stage.index, members, every, promised }
  const required = requiredItems(measure, bare, every)
  const toCadence = scale(measure.periods.funnel, every, measure.periods.workdays)
  const planned = segment === undefined ? stage.plan?.exact : undefined
  const plan = planned && toCadence && { low: planned.low.mul(toCadence), high: planned.high.mul(toCadence) }
  return { ...bare, required, plan, verdict: verdictOf({ members, promised }, required, plan, measure.digits) }
}

function memberOf(
  { periods }: Measure,
  id: string,
  stated: Commitment,
  groupEvery: Cadence | undefined,
  itemValue: Fraction | undefined,
): Pledge {
  const own = isAbsent(stated.every) ? periods.usual : stated.every.value
  const money = promisesMoney(stated)
  const promised = statedPromise(stated)
  const count = money ? promised && itemValue?.n !== 0n && itemValue && promised.div(itemValue) : promised
  const factor = scale(own, groupEvery, periods.workdays)
  return {
    id,
    stated,
    every: own,
    money,
    itemValue,
    promised,
    items: (count && factor && count.mul(factor)) || undefined,
  }
}

const everyOf = ({ periods }: Measure, { every }: Commitment) => (isAbsent(every) ? periods.usual : every.value)

function itemValueOf({ funnel, segments }: Measure, stage: number, segment: string | undefined): Fraction | undefined {
  if (segment === undefined) return funnel?.stages[stage]?.value
  const own = segments?.find(({ id }) => id === segment)
  const share = own?.stages[stage]?.onward?.low
  return own?.deal && share && own.deal.mul(share)
}

/** How many the goal needs in a cadence: of the whole, of one segment, or of every segment, each rounded up. */
export function requiredItems(
  { funnel, segments, periods }: Pick<Measure, 'funnel' | 'segments' | 'periods'>,
  { stage, segment }: Pick<VolumeGroup, 'stage' | 'segment'>,
  every: Cadence | undefined,
): Fraction | undefined {
  const factor = scale(periods.funnel, every, periods.workdays)
  if (factor === undefined || segments === undefined) return undefined
  const rounded = (need: Interval | undefined) => need && ceil(need.high.mul(factor))
  if (segment !== undefined) return rounded(segments.find(({ id }) => id === segment)?.stages[stage]?.need)
  if (segments.length === 0) return rounded(funnel?.stages[stage]?.need)
  return sumKnown(segments.map(({ stages }) => rounded(stages[stage]?.need))) ?? rounded(funnel?.stages[stage]?.need)
}

/** A promise of money alone is compared in money, so that the required amount as it is shown is enough. */
function verdictOf(
  { members, promised }: Pick<VolumeGroup, 'members' | 'promised'>,
  required: Fraction | undefined,
  plan: Interval | undefined,
  digits: number,
): VolumeGroup['verdict'] {
  const [only] = members
  if (promised === undefined || only === undefined) return undefined
  const covers = (items: Fraction) => {
    if (members.length > 1 || !only.money) return promised.gte(items)
    const amount = worth(items, only.itemValue, digits)
    return amount === undefined || only.promised?.gte(amount) === true
  }
  if (required !== undefined && !covers(required)) return 'below-required'
  if (plan !== undefined && !covers(floor(plan.low))) return 'below-plan'
  return required === undefined && plan === undefined ? undefined : 'enough'
}

/** A promised rate is below the rates used only if it is so with half of its last digit added. */
function conversion(measure: Measure, stated: Commitment): Judged {
  const figure = figureOf(stated.rate)
  const required = rateBetween(measure, stated)
  const met = figure && required && figure.exact.add(figure.half).gte(required)
  return { promised: figure?.exact, required, met }
}

/** The product of the rates used between two stages in order, at their low ends. */
function rateBetween({ funnel, segments }: Measure, { of, into, segment }: Commitment): Fraction | undefined {
  const from = funnel?.stages.findIndex(({ id }) => id === of.value) ?? -1
  const to = funnel?.stages.findIndex(({ id }) => id === into.value) ?? -1
  if (funnel === undefined || from < 0 || to <= from || isLost(segment)) return undefined
  const own = isAbsent(segment) ? undefined : segments?.find(({ id }) => id === segment.value)
  if (own === undefined && !isAbsent(segment)) return undefined
  const rates = own ? own.stages.map(({ rate }) => rate) : funnel.stages.map(({ used }) => used?.exact)
  const between = rates.slice(from + 1, to + 1)
  const known = between.flatMap(rate => rate ?? [])
  return known.length < between.length ? undefined : known.map(({ low }) => low).reduce((a, b) => a.mul(b))
}
