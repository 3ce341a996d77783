import { count, decimal, type Message, money, percent, say } from '../../language/message.ts'
import type { GoalTargets } from '../goals.ts'
import type { Targets } from '../index.ts'
import { segmentName } from '../naming.ts'
import { monthsIn, monthsOf } from '../periods.ts'
import { asStated, type Derivation, derived, type Input, written } from './derivation.ts'

const names = {
  revenue: say`revenue`,
  share: say`Marketing’s share`,
  marketingRevenue: say`Marketing’s revenue`,
  deal: say`average deal`,
  customers: say`customers`,
  lifetimeValue: say`lifetime value`,
} as const

/** How a figure of `goals` came about; `undefined` for what is unknown. */
export function goalDerivation(targets: Targets, key: string): Derivation | undefined {
  const { goals } = targets
  if (goals === undefined) return undefined
  switch (key) {
    case 'revenue':
      return revenue(targets, goals)
    case 'marketing-share':
      return share(targets, goals)
    case 'marketing-revenue':
      return marketingRevenue(targets, goals)
    case 'average-deal':
      return deal(targets, goals)
    case 'customers':
      return customers(targets, goals)
    case 'lifetime-value':
      return lifetimeValue(targets, goals)
    case 'gross-margin': {
      const { grossMargin } = goals.stated
      return grossMargin.value && asStated(say`gross margin`, percent(grossMargin.value.exact), grossMargin)
    }
    case 'cost': {
      const { cost } = goals.stated
      return cost.value && asStated(say`cost`, money(cost.value.exact, targets.currency), cost)
    }
    default:
      return undefined
  }
}

/** The figures of the goals as inputs of whatever uses them. */
export const goalInputs = {
  revenue: ({ goals, currency }: Targets): readonly Input[] =>
    goals?.revenue === undefined
      ? []
      : [
          goals.revenue.origin === 'stated'
            ? written(names.revenue, money(goals.revenue.exact, currency), goals.stated.revenue)
            : derived(names.revenue, money(goals.revenue.exact, currency), 'goals.revenue'),
        ],
  share: ({ goals }: Targets): readonly Input[] =>
    goals?.share === undefined
      ? []
      : [
          goals.share.origin === 'stated'
            ? written(names.share, percent(goals.share.exact), goals.stated.marketingShare)
            : derived(names.share, percent(goals.share.exact), 'goals.marketing-share'),
        ],
  marketingRevenue: ({ goals, currency }: Targets): readonly Input[] =>
    goals?.marketingRevenue === undefined
      ? []
      : [derived(names.marketingRevenue, money(goals.marketingRevenue, currency), 'goals.marketing-revenue')],
  deal: ({ goals, currency }: Targets): readonly Input[] =>
    goals?.deal === undefined
      ? []
      : [
          goals.deal.origin === 'stated'
            ? written(names.deal, money(goals.deal.exact, currency), goals.stated.averageDeal)
            : derived(names.deal, money(goals.deal.exact, currency), 'goals.average-deal'),
        ],
  customers: ({ goals }: Targets): readonly Input[] =>
    goals?.customers === undefined
      ? []
      : [
          goals.computedCustomers === undefined
            ? written(names.customers, count(goals.customers), goals.stated.customers)
            : derived(names.customers, count(goals.customers), 'goals.customers'),
        ],
}

const statedCustomers = ({ stated }: GoalTargets): readonly Input[] =>
  stated.customers.value === undefined
    ? []
    : [written(names.customers, count(stated.customers.value), stated.customers)]

function revenue(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { revenue: figure, share: part, deal: size, stated } = goals
  if (figure === undefined) return undefined
  const value = money(figure.exact, targets.currency)
  if (figure.origin === 'stated') return asStated(names.revenue, value, stated.revenue)
  const wanted = stated.customers.value
  const working =
    wanted && part && size && say`${count(wanted)} × ${money(size.exact, targets.currency)} ÷ ${percent(part.exact)}`
  return {
    name: names.revenue,
    value,
    formula: say`customers × average deal ÷ Marketing’s share`,
    working,
    inputs: [...statedCustomers(goals), ...goalInputs.deal(targets), ...goalInputs.share(targets)],
  }
}

function share(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { share: figure, revenue: all, deal: size, stated, marketingRevenue: part } = goals
  if (figure === undefined) return undefined
  const value = percent(figure.exact)
  const how = (formula: Message, working: Message | undefined, inputs: readonly Input[]): Derivation => ({
    name: names.share,
    value,
    formula,
    working,
    inputs,
  })
  switch (figure.origin) {
    case 'stated':
      return asStated(names.share, value, stated.marketingShare)
    case 'assumed':
      return how(say`not stated, so all of the revenue counts as Marketing’s`, undefined, [])
    case 'segments': {
      const working = all && part && say`${money(part, targets.currency)} ÷ ${money(all.exact, targets.currency)}`
      const inputs = [...goalInputs.marketingRevenue(targets), ...goalInputs.revenue(targets)]
      return how(say`Marketing’s revenue of all segments ÷ revenue`, working, inputs)
    }
    case 'solved': {
      const wanted = stated.customers.value
      const working =
        wanted &&
        size &&
        all &&
        say`${count(wanted)} × ${money(size.exact, targets.currency)} ÷ ${money(all.exact, targets.currency)}`
      const inputs = [...statedCustomers(goals), ...goalInputs.deal(targets), ...goalInputs.revenue(targets)]
      return how(say`customers × average deal ÷ revenue`, working, inputs)
    }
  }
}

function marketingRevenue(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { marketingRevenue: amount, revenue: all, share: part } = goals
  if (amount === undefined) return undefined
  const { currency, segments, agreement } = targets
  const value = money(amount, currency)
  if (segments?.length) {
    const inputs = segments.flatMap(({ id, marketingRevenue: own }) =>
      own === undefined
        ? []
        : [derived(say`${segmentName(agreement, id)}`, money(own, currency), `segments.${id}.marketing-revenue`)],
    )
    const formula = say`the sum over all segments`
    return { name: names.marketingRevenue, value, formula, working: undefined, inputs }
  }
  return {
    name: names.marketingRevenue,
    value,
    formula: say`revenue × Marketing’s share`,
    working: all && part && say`${money(all.exact, currency)} × ${percent(part.exact)}`,
    inputs: [...goalInputs.revenue(targets), ...goalInputs.share(targets)],
  }
}

function deal(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { deal: figure, stated, marketingRevenue: all, unrounded } = goals
  if (figure === undefined) return undefined
  const { currency } = targets
  const value = money(figure.exact, currency)
  if (figure.origin === 'stated') return asStated(names.deal, value, stated.averageDeal)
  if (figure.origin === 'segments')
    return {
      name: names.deal,
      value,
      formula: say`Marketing’s revenue ÷ customers of all segments before rounding`,
      working: all && unrounded && say`${money(all, currency)} ÷ ${decimal(unrounded)}`,
      inputs: goalInputs.marketingRevenue(targets),
    }
  const wanted = stated.customers.value
  return {
    name: names.deal,
    value,
    formula: say`Marketing’s revenue ÷ customers`,
    working: all && wanted && say`${money(all, currency)} ÷ ${count(wanted)}`,
    inputs: [...goalInputs.marketingRevenue(targets), ...statedCustomers(goals)],
  }
}

function customers(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { customers: number, computedCustomers, unrounded, marketingRevenue: all, deal: size } = goals
  if (number === undefined) return undefined
  const value = count(number)
  if (computedCustomers === undefined) return asStated(names.customers, value, goals.stated.customers)
  const { currency, segments, agreement } = targets
  if (segments?.length) {
    const inputs = segments.flatMap(({ id, customers: own }) =>
      own === undefined ? [] : [derived(say`${segmentName(agreement, id)}`, count(own), `segments.${id}.customers`)],
    )
    return { name: names.customers, value, formula: say`the sum over all segments`, working: undefined, inputs }
  }
  const working =
    all && size && unrounded && say`${money(all, currency)} ÷ ${money(size.exact, currency)} = ${decimal(unrounded)}`
  return {
    name: names.customers,
    value,
    formula: say`Marketing’s revenue ÷ average deal, rounded up`,
    working,
    inputs: [...goalInputs.marketingRevenue(targets), ...goalInputs.deal(targets)],
  }
}

function lifetimeValue(targets: Targets, goals: GoalTargets): Derivation | undefined {
  const { lifetimeValue: figure, stated } = goals
  if (figure === undefined) return undefined
  const { currency, periods } = targets
  const value = money(figure.exact, currency)
  if (figure.origin === 'stated') return asStated(names.lifetimeValue, value, stated.lifetimeValue)
  const [size, lifetime, period] = [stated.averageDeal.value, stated.lifetime.value, stated.dealPeriod.value]
  const months = period && monthsOf(period, periods.workdays)
  if (size === undefined || lifetime === undefined || months === undefined) return undefined
  const stay = decimal(monthsIn(lifetime))
  return {
    name: names.lifetimeValue,
    value,
    formula: say`average deal × lifetime ÷ deal period, both in months`,
    working: say`${money(size.exact, currency)} × ${stay} ÷ ${decimal(months)}`,
    inputs: [
      written(names.deal, money(size.exact, currency), stated.averageDeal),
      written(say`lifetime in months`, stay, stated.lifetime),
      written(say`deal period in months`, decimal(months), stated.dealPeriod),
    ],
  }
}
