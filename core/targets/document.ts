import type Fraction from 'fraction.js'
import { type RateEvidence, uncertainNeed } from './evidence.ts'
import { type Interval, isPoint, numberOf, roundHalfEven } from './exact.ts'
import type { StageTargets } from './funnel-targets.ts'
import type { Targets } from './index.ts'
import type { SegmentTargets } from './segments.ts'

/** A part of the targets document: what JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type TargetsDocument = { readonly [section: string]: Json }

/** Everything computed, rounded once for display; a key that can't be computed is absent or, where it always is, null. */
export function documentOf(targets: Targets): TargetsDocument {
  const { agreement } = targets
  return present({
    title: agreement.title.value,
    currency: targets.currency,
    goals: goalsPart(targets),
    funnel: funnelPart(targets),
    segments: targets.segments?.length ? byId(targets.segments, segmentPart(targets)) : undefined,
    commitments: unlessEmpty(byId(targets.commitments, commitmentPart(targets))),
    capacity: unlessEmpty(capacityPart(targets)),
    economics: unlessEmpty(economicsPart(targets)),
    confidence: confidencePart(targets),
    lag: lagPart(targets),
  })
}

type Optional = { readonly [key: string]: Json | undefined }

/** Without the keys that have nothing to say. */
function present(part: Optional): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

const unlessEmpty = <Part extends object>(part: Part): Part | undefined =>
  Object.keys(part).length === 0 ? undefined : part

/** A map by id in the file's order, without the entries that say nothing. */
function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  part: (item: Item) => Json | undefined,
): { readonly [id: string]: Json } {
  return present(Object.fromEntries(items.map(item => [item.id, part(item)])))
}

const number = (exact: Fraction | undefined): number | undefined => exact && numberOf(exact)
const orNull = (value: number | undefined): number | null => value ?? null

const moneyOf = (exact: Fraction | undefined, digits: number): number | undefined =>
  exact && numberOf(roundHalfEven(exact, digits))

/** Both ends as they are shown, where they differ. */
const range = (interval: Interval | undefined): readonly number[] | undefined =>
  interval === undefined || isPoint(interval) ? undefined : [numberOf(interval.low), numberOf(interval.high)]

function goalsPart({ goals, digits }: Targets): Json | undefined {
  return (
    goals &&
    present({
      period: goals.period ?? null,
      revenue: orNull(moneyOf(goals.revenue?.exact, digits)),
      'marketing-share': orNull(number(goals.share?.exact)),
      'marketing-revenue': orNull(moneyOf(goals.marketingRevenue, digits)),
      'average-deal': orNull(moneyOf(goals.deal?.exact, digits)),
      customers: orNull(number(goals.customers)),
      'lifetime-value': moneyOf(goals.lifetimeValue?.exact, digits),
    })
  )
}

function funnelPart(targets: Targets): Json | undefined {
  const { funnel } = targets
  return (
    funnel &&
    present({
      period: funnel.period,
      'overall-rate': number(funnel.overall?.low),
      stages: byId(funnel.stages, stage => stagePart(targets, stage)),
    })
  )
}

function stagePart(targets: Targets, stage: StageTargets): Json {
  const { shown, required, used, onward } = stage
  const gap = shown && required && shown.low.sub(required.high)
  return present({
    plan: orNull(number(shown?.low)),
    required: orNull(number(required?.high)),
    rate: orNull(number(used?.exact.low)),
    gap: orNull(number(gap)),
    value: orNull(moneyOf(stage.value, targets.digits)),
    'per-customer': onward && onward.low.n !== 0n ? numberOf(onward.low.inverse()) : undefined,
    'rate-range': range(used?.exact),
    'plan-range': range(shown),
    'required-range': range(required),
    evidence: unlessEmpty(evidencePart(targets, stage, targets.evidence[stage.index])),
  })
}

function evidencePart({ evidence, history }: Targets, stage: StageTargets, rate: RateEvidence | undefined) {
  return present({ rate: rate?.interval, required: history && uncertainNeed(stage.need, evidence, stage.index) })
}

const segmentPart =
  ({ digits }: Targets) =>
  ({ customers, marketingRevenue, stages }: SegmentTargets): Json =>
    present({
      customers: number(customers),
      'marketing-revenue': moneyOf(marketingRevenue, digits),
      stages: unlessEmpty(
        byId(stages, ({ rate, required }) => ({
          required: orNull(number(required?.high)),
          rate: orNull(number(rate?.low)),
        })),
      ),
    })

/** Volumes and rates that are promised, and every commitment of which history says how well it was kept. */
const commitmentPart =
  ({ digits }: Targets) =>
  ({ kind, stated, promised, required, met, kept, pledge }: Targets['commitments'][number]): Json | undefined => {
    const measured = kind === 'volume' || kind === 'conversion'
    if (!measured && kept === undefined) return undefined
    const shown = (exact: Fraction | undefined) => (pledge?.money ? moneyOf(exact, digits) : number(exact))
    return present({
      kind,
      by: stated.by.value,
      promised: shown(promised),
      required: shown(required),
      met,
      kept: number(kept),
    })
  }

function capacityPart({ capacity }: Targets): { readonly [team: string]: Json } {
  const hours = (exact: Fraction | undefined) => exact && numberOf(roundHalfEven(exact, 2))
  return byId(
    capacity.map(team => ({ id: team.team, ...team })),
    ({ needed, available, peopleNeeded, leadsServed }) =>
      unlessEmpty(
        present({
          'hours-needed': hours(needed),
          'hours-available': hours(available),
          'people-needed': number(peopleNeeded),
          'leads-served': number(leadsServed),
        }),
      ),
  )
}

function economicsPart({ economics, digits }: Targets): { readonly [key: string]: Json } {
  return present({
    'acquisition-cost': moneyOf(economics?.acquisitionCost, digits),
    return: number(economics?.returned),
    'lifetime-value': moneyOf(economics?.lifetimeValue, digits),
    ratio: number(economics?.ratio),
  })
}

function confidencePart(targets: Targets): Json | undefined {
  const confidence = targets.confidence()
  return (
    confidence &&
    present({
      stage: confidence.stage.id,
      chance: confidence.chance,
      ...Object.fromEntries(confidence.volumes.map(({ percent, volume }) => [`volume-${percent}`, volume])),
      weakest: confidence.weakest?.id,
    })
  )
}

function lagPart({ lag }: Targets): Json | undefined {
  if (lag === undefined) return undefined
  const days = byId(lag.stages, ({ lastUseful }) => lastUseful)
  return present({ 'cycle-days': number(lag.cycle), 'last-useful': unlessEmpty(days) })
}
