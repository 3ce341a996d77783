import { count, decimal, joined, type Message, money, percent, say, type Value } from '../../language/message.ts'
import { durationWords } from '../../language/values/time-words.ts'
import { uncertainNeed } from '../evidence.ts'
import { approximately, type Interval, whole } from '../exact.ts'
import type { FunnelTargets, StageTargets } from '../funnel-targets.ts'
import type { Targets } from '../index.ts'
import { segmentName, termName } from '../naming.ts'
import {
  asStated,
  type Derivation,
  derived,
  type Input,
  product,
  rateText,
  spread,
  statedRate,
  written,
} from './derivation.ts'
import { goalInputs } from './goals.ts'

/** How a number of a stage came about; `key` is one of the targets document or of the agreement. */
export function stageDerivation(targets: Targets, id: string, key: string): Derivation | undefined {
  const { funnel } = targets
  const stage = funnel?.stages.find(candidate => candidate.id === id)
  if (funnel === undefined || stage === undefined) return undefined
  switch (key) {
    case 'plan':
    case 'volume':
    case 'plan-range':
      return plan(targets, funnel, stage)
    case 'rate':
    case 'rate-range':
      return rate(targets, funnel, stage)
    case 'required':
    case 'required-range':
      return required(targets, funnel, stage)
    case 'gap':
      return gap(targets, stage)
    case 'value':
      return value(targets, funnel, stage)
    case 'per-customer':
      return perCustomer(targets, funnel, stage)
    case 'lag': {
      const lag = stage.field.value?.lag
      const text = lag?.value && durationWords(lag.value)
      return lag && text ? asStated(say`lag of ${name(targets, stage)}`, text, lag) : undefined
    }
    case 'evidence.rate':
      return evidence(targets, funnel, stage)
    case 'evidence.required':
      return uncertain(targets, stage)
    default:
      return undefined
  }
}

/** The share of the first stage that becomes a customer. */
export function overallRate(targets: Targets): Derivation | undefined {
  const { funnel } = targets
  if (funnel?.overall === undefined) return undefined
  const inputs = rateInputs(targets, funnel.stages)
  return {
    name: say`share of the first stage that becomes a customer`,
    value: rateText(funnel.overall),
    formula: say`the product of all rates`,
    working: product(inputs.map(input => input.value)),
    inputs,
  }
}

const name = ({ agreement }: Targets, stage: StageTargets) => termName(agreement, stage.id)
const before = (funnel: FunnelTargets, stage: StageTargets) => funnel.stages[stage.index - 1]
const after = (funnel: FunnelTargets, stage: StageTargets) => funnel.stages[stage.index + 1]

/** The planned volume of a stage as an input: where it stands, or how it is computed. */
export function planInput(targets: Targets, stage: StageTargets | undefined): readonly Input[] {
  if (stage?.plan === undefined) return []
  const label = say`planned volume of ${name(targets, stage)}`
  const shown = spread(stage.plan.exact, decimal)
  return [
    stage.plan.origin === 'stated'
      ? written(label, shown, stage.field.value?.volume)
      : derived(label, shown, `funnel.stages.${stage.id}.plan`),
  ]
}

/** The rate used into a stage as an input. */
export function rateInput(targets: Targets, stage: StageTargets | undefined): readonly Input[] {
  if (stage?.used === undefined) return []
  const label = say`rate into ${name(targets, stage)}`
  const shown = rateText(stage.used.exact)
  return [
    stage.used.origin === 'stated'
      ? written(label, shown, stage.field.value?.rate)
      : derived(label, shown, `funnel.stages.${stage.id}.rate`),
  ]
}

const rateInputs = (targets: Targets, stages: readonly StageTargets[]): readonly Input[] =>
  stages.flatMap(stage => rateInput(targets, stage))

const later = (funnel: FunnelTargets, stage: StageTargets) => funnel.stages.slice(stage.index + 1)

function plan(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  if (stage.plan === undefined || stage.shown === undefined) return undefined
  const label = say`planned volume of ${name(targets, stage)}`
  const shown = spread(stage.shown, count)
  const volume = stage.field.value?.volume
  if (stage.plan.origin === 'stated' && volume !== undefined) return asStated(label, shown, volume)
  const forward = stage.plan.origin === 'forward'
  const [from, by] = forward ? [before(funnel, stage), stage] : [after(funnel, stage), after(funnel, stage)]
  const [amount, used] = [from?.plan?.exact, by?.rate]
  const working =
    amount &&
    used &&
    say`${spread(amount, decimal)} ${forward ? '×' : '÷'} ${statedRate(used)} = ${spread(stage.plan.exact, decimal)}`
  const rateField = by?.field.value?.rate
  return {
    name: label,
    value: shown,
    formula: forward
      ? say`planned volume of the stage before × rate, rounded down`
      : say`planned volume of the stage after ÷ its rate, rounded up`,
    working,
    inputs: [
      ...planInput(targets, from),
      ...(by && used ? [written(say`rate into ${name(targets, by)}`, statedRate(used), rateField)] : []),
    ],
  }
}

function rate(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  const { used, plan: here } = stage
  if (used === undefined) return undefined
  const label = say`rate into ${name(targets, stage)}`
  const shown = rateText(used.exact)
  const field = stage.field.value?.rate
  if (used.origin === 'stated' && field !== undefined) return asStated(label, shown, field)
  const from = before(funnel, stage)
  const working = here && from?.plan && say`${spread(here.exact, decimal)} ÷ ${spread(from.plan.exact, decimal)}`
  return {
    name: label,
    value: shown,
    formula:
      used.origin === 'volumes'
        ? say`the exact ratio of the two stated volumes, which agree with the stated rate`
        : say`planned volume ÷ planned volume of the stage before`,
    working,
    inputs: [
      ...planInput(targets, stage),
      ...planInput(targets, from),
      ...(stage.rate ? [written(say`stated rate`, statedRate(stage.rate), field)] : []),
    ],
  }
}

function required(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  if (stage.required === undefined || stage.need === undefined) return undefined
  const label = say`${name(targets, stage)} needed for the goal`
  const shown = spread(stage.required, count)
  const { segments, agreement } = targets
  if (segments?.length) {
    const inputs = segments.flatMap(segment => {
      const own = segment.stages[stage.index]?.required
      const path = `segments.${segment.id}.stages.${stage.id}.required`
      return own ? [derived(say`${segmentName(agreement, segment.id)}`, spread(own, count), path)] : []
    })
    const formula = say`the sum of what every segment needs, each rounded up`
    return { name: label, value: shown, formula, working: undefined, inputs }
  }
  const rates = rateInputs(targets, later(funnel, stage))
  const divisor = rates.length === 0 ? undefined : product(rates.map(input => input.value))
  const working = needWorking(targets, stage.need, divisor)
  return {
    name: label,
    value: shown,
    formula: say`customers in the funnel’s period ÷ the product of all rates after the stage, rounded up once`,
    working,
    inputs: [...goalInputs.customers(targets), ...rates],
  }
}

/** `12 ÷ (10% × 8%) = 1,500`. */
function needWorking({ goals, periods }: Targets, need: Interval, divisor: Message | undefined): Message | undefined {
  const customers = goals?.customers
  if (customers === undefined || periods.goalsToFunnel === undefined) return undefined
  const same = periods.goalsToFunnel.equals(whole(1))
  const wanted: Value = same ? count(customers) : say`${count(customers)} × ${periods.goalsToFunnel.toFraction()}`
  const exact = spread(need, decimal)
  return divisor === undefined ? say`${wanted} = ${exact}` : say`${wanted} ÷ (${divisor}) = ${exact}`
}

function gap(targets: Targets, stage: StageTargets): Derivation | undefined {
  if (stage.shown === undefined || stage.required === undefined) return undefined
  const [planned, needed] = [count(stage.shown.low), count(stage.required.high)]
  const path = `funnel.stages.${stage.id}`
  return {
    name: say`${name(targets, stage)} planned beyond what the goal needs`,
    value: count(stage.shown.low.sub(stage.required.high)),
    formula: say`planned − needed`,
    working: say`${planned} − ${needed}`,
    inputs: [derived(say`planned`, planned, `${path}.plan`), derived(say`needed`, needed, `${path}.required`)],
  }
}

function value(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  if (stage.value === undefined || targets.goals?.deal === undefined) return undefined
  const rates = rateInputs(targets, later(funnel, stage))
  const deal = money(targets.goals.deal.exact, targets.currency)
  return {
    name: say`value of one ${name(targets, stage)}`,
    value: money(stage.value, targets.currency),
    formula: say`average deal × the product of all rates after the stage`,
    working: product([deal, ...rates.map(input => input.value)]),
    inputs: [...goalInputs.deal(targets), ...rates],
  }
}

function perCustomer(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  if (stage.onward === undefined || stage.onward.low.n === 0n) return undefined
  const rates = rateInputs(targets, later(funnel, stage))
  return {
    name: say`${name(targets, stage)} for one customer`,
    value: decimal(stage.onward.low.inverse()),
    formula: say`1 ÷ the product of all rates after the stage`,
    working: rates.length === 0 ? undefined : say`1 ÷ (${product(rates.map(input => input.value))})`,
    inputs: rates,
  }
}

function evidence(targets: Targets, funnel: FunnelTargets, stage: StageTargets): Derivation | undefined {
  const known = targets.evidence[stage.index]
  const from = before(funnel, stage)
  if (known === undefined || from === undefined) return undefined
  const [low, high] = known.interval
  const history = targets.agreement.history
  return {
    name: say`rate into ${name(targets, stage)} that the past makes likely`,
    value: say`${percent(approximately(low))} to ${percent(approximately(high))}`,
    formula: say`the 95% interval (Wilson) around the past rate`,
    working: say`${count(known.successes)} of ${count(known.trials)} = ${percent(known.share)}`,
    inputs: [
      written(say`${name(targets, stage)} in the past`, count(known.successes), history),
      written(say`${name(targets, from)} in the past`, count(known.trials), history),
    ],
  }
}

function uncertain(targets: Targets, stage: StageTargets): Derivation | undefined {
  const likely = uncertainNeed(stage.need, targets.evidence, stage.index)
  if (likely === undefined || stage.need === undefined) return undefined
  const later = targets.funnel?.stages.slice(stage.index + 1) ?? []
  const inputs = later.flatMap(({ id, index }) => {
    const known = targets.evidence[index]
    const shown = known && say`${count(known.successes)} of ${count(known.trials)}`
    return shown
      ? [derived(say`past rate into ${termName(targets.agreement, id)}`, shown, `funnel.stages.${id}.evidence.rate`)]
      : []
  })
  return {
    name: say`${name(targets, stage)} likely needed for the goal`,
    value: say`${count(whole(likely[0]))} to ${count(whole(likely[1]))}`,
    formula: say`the exact need, with the 95% uncertainty of all rates after the stage as the past shows them`,
    working: joined([decimal(stage.need.high), ...inputs.map(input => input.value)], ' · '),
    inputs: [...inputs],
  }
}
