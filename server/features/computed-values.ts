import type Fraction from 'fraction.js'
import type { Field, Stage } from '../../core/language/agreement.ts'
import { type Message, say, type Value } from '../../core/language/message.ts'
import { figure } from '../../core/language/values/figure.ts'
import { numberText, percentText } from '../../core/rules/numbers/words.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Path } from '../../core/syntax/tree.ts'
import { hundredth, type Interval, isPoint, nearest, one, whole } from '../../core/targets/exact.ts'
import type { StageTargets } from '../../core/targets/funnel-targets.ts'
import { computeTargets, type Targets } from '../../core/targets/index.ts'
import { type ShortRate, shortestRate } from '../../core/targets/mismatches.ts'
import { type Supposition, supposing } from '../../core/targets/supposing.ts'
import { errorsIn } from '../../core/targets/verdicts.ts'

/** A number that is computed and not written. */
export interface ComputedValue {
  /** The goals or the stage to which it belongs. */
  readonly owner: Field<unknown>
  readonly key: 'customers' | 'volume' | 'rate'
  /** As people read it, rounded: `250`, `33.33%`, `8% to 12%`. */
  readonly shown: Value
  /** The text shows the very number. */
  readonly exact: boolean
  /** As it can be written; absent where no single number says it, or writing it would contradict the others. */
  readonly written: string | undefined
}

/** The computed values as they are named in a sentence. */
export const keyNames: Readonly<Record<ComputedValue['key'], Message>> = {
  customers: say`customers`,
  volume: say`volume`,
  rate: say`rate`,
}

/** What the goals and the funnel leave to be computed, in the order of the file. */
export function computedValues({ targets }: Snapshot): readonly ComputedValue[] {
  const stages = targets.funnel?.stages ?? []
  return [
    ...customersOf(targets),
    ...stages.flatMap(stage => [...volumeOf(targets, stage), ...rateOf(targets, stage, stages[stage.index - 1])]),
  ]
}

function customersOf(targets: Targets): readonly ComputedValue[] {
  const { goals } = targets
  const customers = goals?.computedCustomers
  if (goals === undefined || customers === undefined || goals.stated.customers.node !== undefined) return []
  const text = numberText(customers, 0)
  return [{ owner: goals.field, key: 'customers', shown: text, exact: true, written: text }]
}

function volumeOf(targets: Targets, { id, field, plan, shown }: StageTargets): readonly ComputedValue[] {
  if (field.value === undefined || field.value.volume.node !== undefined) return []
  if (plan === undefined || shown === undefined) return []
  const exact = plan.exact.low.equals(shown.low) && plan.exact.high.equals(shown.high)
  // The very number changes nothing that is computed from it.
  const written = isPoint(plan.exact) && (exact || harmless(targets, { stage: id, volume: shown.low }))
  return [
    {
      owner: field,
      key: 'volume',
      shown: spread(shown, amount => numberText(amount, 0)),
      exact,
      written: written ? numberText(shown.low, 0) : undefined,
    },
  ]
}

function rateOf(
  targets: Targets,
  { id, field, used, plan }: StageTargets,
  before: StageTargets | undefined,
): readonly ComputedValue[] {
  if (field.value === undefined || field.value.rate.node !== undefined || used === undefined) return []
  const exact = [used.exact.low, used.exact.high].every(share => isWritten(share, placesOf(share)))
  const short = agreeing(before?.plan?.exact, plan?.exact, used.exact)
  const text = short && percentText(short.exact, short.places)
  const rate = text === undefined ? undefined : figure(text.slice(0, -1), hundredth)
  return [
    {
      owner: field,
      key: 'rate',
      shown: spread(used.exact, share => percentText(rounded(share), placesOf(share))),
      exact,
      written: rate && (exact || harmless(targets, { stage: id, rate })) ? text : undefined,
    },
  ]
}

/** The rate as it is shown, if it agrees with its volumes; else the shortest one that does. */
function agreeing(source: Interval | undefined, plan: Interval | undefined, { low }: Interval): ShortRate | undefined {
  if (source === undefined || plan === undefined || !isPoint(source) || !isPoint(plan)) return undefined
  const exact = rounded(low)
  const off = source.low.mul(exact).sub(plan.low).abs()
  return off.lt(one) ? { exact, places: placesOf(low) } : shortestRate(source, plan.low)
}

const spread = ({ low, high }: Interval, text: (amount: Fraction) => string): Value =>
  low.equals(high) ? text(low) : say`${text(low)} to ${text(high)}`

/** Digits behind the point of a percent that only informs. */
const mostPlaces = 2

const placesOf = (share: Fraction): number => [0, 1].find(places => isWritten(share, places)) ?? mostPlaces

const rounded = (share: Fraction) => {
  const unit = whole(10 ** (placesOf(share) + 2))
  return nearest(share.mul(unit)).div(unit)
}

const isWritten = (share: Fraction, places: number) => share.mul(100 * 10 ** places).d === 1n

/** Written down, the number contradicts nothing that agrees now. */
function harmless(targets: Targets, supposition: Supposition): boolean {
  const before = errorsIn(targets)
  return [...errorsIn(supposing(targets.agreement, supposition))].every(error => before.has(error))
}

/** A number that is written although the others say the same. */
export interface NeedlessValue {
  readonly path: Path
  readonly key: ComputedValue['key']
}

/** The stated number under a key of the goals or of a stage, if everything would be the same without it. */
export function needlessValue({ targets }: Snapshot, path: Path): NeedlessValue | undefined {
  const { agreement, goals } = targets
  const [section, first, second, key, ...more] = path
  if (section === 'goals' && first === 'customers' && second === undefined) {
    const same = goals?.computedCustomers && goals.stated.customers.value?.equals(goals.computedCustomers)
    return same ? { path, key: 'customers' } : undefined
  }
  if (section !== 'funnel' || first !== 'stages' || more.length > 0 || (key !== 'volume' && key !== 'rate'))
    return undefined
  const { funnel } = agreement
  const stages = funnel.value?.stages
  const field = stages?.value?.get(String(second))
  if (!funnel.value || !stages?.value || !field?.value || field.value[key].value === undefined) return undefined
  const stage: Stage = { ...field.value, [key]: { path } }
  const all = new Map(stages.value).set(String(second), { ...field, value: stage })
  const without = { ...agreement, funnel: { ...funnel, value: { ...funnel.value, stages: { ...stages, value: all } } } }
  return sameFunnel(targets, computeTargets(without)) ? { path, key } : undefined
}

function sameFunnel(a: Targets, b: Targets): boolean {
  const [stages, others] = [a.funnel?.stages ?? [], b.funnel?.stages ?? []]
  return stages.every((stage, index) => {
    const other = others[index]
    return (
      same(stage.plan?.exact, other?.plan?.exact) &&
      same(stage.shown, other?.shown) &&
      same(stage.used?.exact, other?.used?.exact) &&
      same(stage.need, other?.need)
    )
  })
}

const same = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.low.equals(b.low) && a.high.equals(b.high)
