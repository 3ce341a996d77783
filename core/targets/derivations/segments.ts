import { count, decimal, money, percent, say } from '../../language/message.ts'
import type { Targets } from '../index.ts'
import { segmentName, termName } from '../naming.ts'
import type { SegmentTargets } from '../segments.ts'
import { isAbsent } from '../stated.ts'
import { asStated, type Derivation, derived, type Input, product, rateText, spread, written } from './derivation.ts'
import { goalInputs } from './goals.ts'

/** How a number of a segment came about; `rest` is what follows the segment's id in the path. */
export function segmentDerivation(targets: Targets, id: string, rest: readonly string[]): Derivation | undefined {
  const segment = targets.segments?.find(candidate => candidate.id === id)
  if (segment?.stated === undefined) return undefined
  const [key, stage, part] = rest
  if (key === 'stages' && stage !== undefined)
    return part === 'rate'
      ? rate(targets, segment, stage)
      : part === 'required'
        ? required(targets, segment, stage)
        : undefined
  if (key === 'rates' && stage !== undefined) return rate(targets, segment, stage)
  return rest.length === 1 ? figure(targets, segment, key) : undefined
}

function figure(targets: Targets, segment: SegmentTargets, key: string | undefined): Derivation | undefined {
  const { stated } = segment
  switch (key) {
    case 'revenue-share':
      return (
        stated?.revenueShare.value &&
        asStated(say`part of the revenue`, percent(stated.revenueShare.value.exact), stated.revenueShare)
      )
    case 'marketing-share':
      return (
        stated?.marketingShare.value &&
        asStated(say`Marketing’s share`, percent(stated.marketingShare.value.exact), stated.marketingShare)
      )
    case 'average-deal':
      return (
        stated?.averageDeal.value &&
        asStated(say`average deal`, money(stated.averageDeal.value.exact, targets.currency), stated.averageDeal)
      )
    case 'marketing-revenue':
      return marketingRevenue(targets, segment)
    case 'customers':
      return customers(targets, segment)
    default:
      return undefined
  }
}

const shareInput = (targets: Targets, { stated, share }: SegmentTargets): readonly Input[] =>
  stated === undefined || isAbsent(stated.marketingShare)
    ? goalInputs.share(targets)
    : share
      ? [written(say`Marketing’s share`, percent(share), stated.marketingShare)]
      : []

const dealInput = (targets: Targets, { stated, deal }: SegmentTargets): readonly Input[] =>
  stated === undefined || isAbsent(stated.averageDeal)
    ? goalInputs.deal(targets)
    : deal
      ? [written(say`average deal`, money(deal, targets.currency), stated.averageDeal)]
      : []

function marketingRevenue(targets: Targets, segment: SegmentTargets): Derivation | undefined {
  const { goals, currency, agreement } = targets
  const part = segment.stated?.revenueShare
  if (segment.marketingRevenue === undefined || part?.value === undefined || segment.share === undefined)
    return undefined
  const whole = goals?.revenue
  return {
    name: say`Marketing’s revenue of ${segmentName(agreement, segment.id)}`,
    value: money(segment.marketingRevenue, currency),
    formula: say`revenue × part of the revenue × Marketing’s share`,
    working: whole && product([money(whole.exact, currency), percent(part.value.exact), percent(segment.share)]),
    inputs: [
      ...goalInputs.revenue(targets),
      written(say`part of the revenue`, percent(part.value.exact), part),
      ...shareInput(targets, segment),
    ],
  }
}

function customers(targets: Targets, segment: SegmentTargets): Derivation | undefined {
  const { marketingRevenue: revenue, deal, unrounded } = segment
  if (segment.customers === undefined || revenue === undefined || deal === undefined || unrounded === undefined)
    return undefined
  const { currency, agreement } = targets
  return {
    name: say`customers of ${segmentName(agreement, segment.id)}`,
    value: count(segment.customers),
    formula: say`Marketing’s revenue ÷ average deal, rounded up`,
    working: say`${money(revenue, currency)} ÷ ${money(deal, currency)} = ${decimal(unrounded)}`,
    inputs: [
      derived(say`Marketing’s revenue`, money(revenue, currency), `segments.${segment.id}.marketing-revenue`),
      ...dealInput(targets, segment),
    ],
  }
}

function rate(targets: Targets, segment: SegmentTargets, id: string): Derivation | undefined {
  const stage = segment.stages.find(candidate => candidate.id === id)
  if (stage?.rate === undefined) return undefined
  const name = say`rate into ${termName(targets.agreement, id)} in ${segmentName(targets.agreement, segment.id)}`
  const value = rateText(stage.rate)
  if (stage.own !== undefined) return asStated(name, value, stage.own)
  return {
    name,
    value,
    formula: say`the same as in the whole funnel`,
    working: undefined,
    inputs: [derived(say`rate into ${termName(targets.agreement, id)}`, value, `funnel.stages.${id}.rate`)],
  }
}

function required(targets: Targets, segment: SegmentTargets, id: string): Derivation | undefined {
  const index = segment.stages.findIndex(candidate => candidate.id === id)
  const stage = segment.stages[index]
  if (stage?.required === undefined || stage.need === undefined || segment.customers === undefined) return undefined
  const { agreement } = targets
  const inputs = segment.stages.slice(index + 1).flatMap(later => {
    const name = say`rate into ${termName(agreement, later.id)}`
    if (later.rate === undefined) return []
    const path = `segments.${segment.id}.stages.${later.id}.rate`
    return [later.own ? written(name, rateText(later.rate), later.own) : derived(name, rateText(later.rate), path)]
  })
  const wanted = count(segment.customers)
  const divisor = inputs.length === 0 ? undefined : product(inputs.map(input => input.value))
  return {
    name: say`${termName(agreement, id)} needed in ${segmentName(agreement, segment.id)}`,
    value: spread(stage.required, count),
    formula: say`customers in the funnel’s period ÷ the product of all rates after the stage, rounded up once`,
    working: divisor && say`${wanted} ÷ (${divisor}) = ${spread(stage.need, decimal)}`,
    inputs: [derived(say`customers`, wanted, `segments.${segment.id}.customers`), ...inputs],
  }
}
