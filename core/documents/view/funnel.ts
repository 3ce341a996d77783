import type { Field, Stage } from '../../language/agreement.ts'
import { cadences } from '../../language/values/time.ts'
import { computedOf, type FunnelComputed, type StageComputed, under } from '../computed.ts'
import type { Count, Drawing, Fact, FunnelView, StageView } from '../model.ts'
import { nothing, number, type Part, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { computedFact, perPeriod } from './facts.ts'

/** The way from first touch to customer: what the plan brings, what the goal needs, and how one leads to the next. */
export function funnelOf(telling: Telling): FunnelView | undefined {
  const { funnel, goals } = telling.agreement
  if (funnel.node === undefined) return undefined
  const computed = computedOf(telling.snapshot).funnel
  const stages = [...(funnel.value?.stages.value ?? [])]
  const counted = cadences.find(cadence => cadence === computed?.period)
  const period = funnel.value?.period.value ?? counted ?? goals.value?.period.value
  return {
    period: perPeriod(telling, period),
    stages: stages.map(([id, field]) => ({
      ...stageView(telling, id, field, under(computed?.stages, id)),
      step: stepOf(telling, id, field.value, under(computed?.stages, id)),
    })),
    more: moreOf(telling, [...stages.map(([id]) => id)], computed),
    source: telling.source(funnel.path),
  }
}

function stageView(
  telling: Telling,
  id: string,
  { value, path }: Field<Stage>,
  computed: StageComputed | undefined,
): Omit<StageView, 'step'> {
  const { format } = telling
  const stated = value?.volume.value?.valueOf()
  const how = (key: string) => telling.how.of(`funnel.stages.${id}.${key}`)
  const plan = countOf(telling, stated ?? computed?.plan, stated === undefined ? how('plan') : undefined, {
    stated: stated !== undefined,
    range: computed?.['plan-range'],
  })
  const required = countOf(telling, computed?.required, how('required'), {
    stated: false,
    range: computed?.['required-range'],
  })
  const perCustomer = computed?.['per-customer']
  return {
    id,
    term: telling.term({ path, value: id }),
    owner: value?.owner.value === undefined ? undefined : telling.person(value.owner),
    plan,
    required,
    gap: gapOf(telling, computed?.gap, how('gap')),
    worth: typeof computed?.value === 'number' ? format.money(computed.value) : undefined,
    worthHow: typeof computed?.value === 'number' ? how('value') : undefined,
    perCustomer: perCustomer === undefined ? undefined : format.number(perCustomer),
    drawing: drawingOf(telling, plan, required, computed),
    source: telling.source(path),
  }
}

function countOf(
  { format }: Telling,
  amount: number | null | undefined,
  how: string | undefined,
  { stated, range }: { readonly stated: boolean; readonly range: readonly number[] | undefined },
): Count | undefined {
  if (typeof amount !== 'number') return undefined
  const ends = range?.map(end => format.number(end)).join('–')
  return { text: format.number(amount), amount, stated, range: ends, how }
}

function gapOf({ format }: Telling, gap: number | null | undefined, how: string | undefined): StageView['gap'] {
  if (typeof gap !== 'number') return undefined
  const sign = gap > 0 ? '+' : gap < 0 ? '−' : ''
  return { text: `${sign}${format.number(Math.abs(gap))}`, short: gap < 0, how }
}

function drawingOf(
  telling: Telling,
  plan: Count | undefined,
  required: Count | undefined,
  computed: StageComputed | undefined,
): Drawing | undefined {
  if (plan === undefined || required === undefined || required.amount === 0) return undefined
  const need = required.amount
  const [low, high] = computed?.evidence?.required ?? []
  return {
    plan: plan.amount / need,
    planTo: computed?.['plan-range']?.[1] && computed['plan-range'][1] / need,
    evidence: low === undefined || high === undefined ? undefined : [low / need, high / need],
    evidenceText:
      low === undefined || high === undefined
        ? undefined
        : telling.words(phrase`${number(telling.format.number(low))} to ${number(telling.format.number(high))}`),
  }
}

/** “10% become contacts, 21 days later · in the past 8.9% to 10.4%” */
function stepOf(
  telling: Telling,
  id: string,
  stage: Stage | undefined,
  computed: StageComputed | undefined,
): readonly (readonly Part[])[] {
  const { format } = telling
  const stated = stage?.rate.node === undefined ? undefined : telling.stated(stage.rate, value => format.rate(value))
  const how = (key: string) => telling.how.of(`funnel.stages.${id}.${key}`)
  const used = typeof computed?.rate === 'number' ? number(format.percent(computed.rate), how('rate')) : undefined
  const rate = stated ?? used
  if (rate === undefined && stage?.lag.node === undefined) return []
  const terms = telling.termWithin({ path: [], value: id }, 'several')
  const later =
    stage?.lag.node === undefined
      ? nothing
      : phrase`, ${telling.stated(stage.lag, value => format.duration(value))} later`
  const times = stage?.expanding.value === true ? (computed?.rate ?? 0) : 0
  const become =
    rate === undefined
      ? phrase`become ${terms}${later}`
      : times > 1
        ? phrase`${rate}, so ${number(format.number(times))} ${terms} from each${later}`
        : phrase`${rate} become ${terms}${later}`
  const [low, high] = computed?.evidence?.rate ?? []
  return [
    telling.parts(become),
    ...(stated === undefined && used !== undefined ? [telling.parts(phrase`worked out from the volumes`)] : []),
    ...(stage?.expanding.value === true && times <= 1 ? [telling.parts(phrase`this stage may grow`)] : []),
    ...(low === undefined || high === undefined
      ? []
      : [
          telling.parts(
            phrase`in the past ${number(telling.words(phrase`${text(format.percent(low))} to ${text(format.percent(high))}`), how('evidence.rate'))}`,
          ),
        ]),
  ]
}

/** Until when something new at each stage can still become a customer in time. */
export function deadlinesOf(telling: Telling): readonly Fact[] {
  const last = computedOf(telling.snapshot).lag?.['last-useful'] ?? {}
  return Object.entries(last).map(([stage, date]) => ({
    key: stage,
    label: telling.term({ path: [], value: stage }).text,
    value: [number(telling.format.date(date))],
    computed: true,
    how: telling.how.of(`lag.last-useful.${stage}`),
    source: undefined,
  }))
}

function moreOf(telling: Telling, stages: readonly string[], funnel: FunnelComputed | undefined): readonly Fact[] {
  const { lag } = computedOf(telling.snapshot)
  const { format } = telling
  const [first, last] = [stages[0] ?? '', stages.at(-1) ?? ''].map(id => telling.term({ path: [], value: id }))
  if (first === undefined || last === undefined) return []
  const days = (amount: number) => telling.words(phrase`${number(format.number(Math.round(amount)))} days`)
  return [
    ...computedFact(
      telling,
      'overall-rate',
      phrase`From ${first} to ${last}`,
      funnel?.['overall-rate'],
      share => format.percent(share),
      'funnel.overall-rate',
    ),
    ...computedFact(
      telling,
      'cycle-days',
      phrase`Time from ${first} to ${last}`,
      lag?.['cycle-days'],
      days,
      'lag.cycle-days',
    ),
  ]
}
