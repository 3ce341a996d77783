import type { Field, Goals } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { Figure } from '../../language/values/figure.ts'
import { computedOf } from '../computed.ts'
import type { Fact, Section } from '../model.ts'
import type { Telling } from '../telling.ts'
import { computedFact, perPeriod, statedFact } from './facts.ts'

/** The goals, each as it is written, or worked out where it isn't. */
export function goalsOf(telling: Telling): Section<Fact> | undefined {
  const { goals } = telling.agreement
  if (goals.node === undefined) return undefined
  const items = goals.value === undefined ? [] : goalFacts(telling, goals.value)
  return { items, source: telling.source(goals.path) }
}

function goalFacts(telling: Telling, goals: Goals): readonly Fact[] {
  const { format } = telling
  const computed = computedOf(telling.snapshot).goals ?? {}
  const period = perPeriod(telling, goals.period.value)
  const withPeriod = (facts: readonly Fact[]) => facts.map(fact => (period === '' ? fact : { ...fact, note: period }))
  const money = (key: string, label: string, field: Field<Figure>) =>
    firstOf(
      statedFact(telling, key, label, field, ({ exact }) => format.money(exact.valueOf())),
      computedFact(telling, key, label, computed[key], amount => format.money(amount), `goals.${key}`),
    )
  const share = (field: Goals['grossMargin'], key: string, label: string) =>
    firstOf(
      statedFact(telling, key, label, field, ({ exact }) => format.percent(exact.valueOf())),
      computedFact(telling, key, label, computed[key], amount => format.percent(amount), `goals.${key}`),
    )
  return [
    ...statedFact(telling, 'period', 'Counted by', goals.period, value => format.cadence(value)),
    ...withPeriod(money('revenue', english('New revenue'), goals.revenue)),
    ...share(goals.marketingShare, 'marketing-share', english('Part that Marketing brings')),
    ...withPeriod(
      computedFact(
        telling,
        'marketing-revenue',
        'Revenue from Marketing',
        computed['marketing-revenue'],
        amount => format.money(amount),
        'goals.marketing-revenue',
      ),
    ),
    ...money('average-deal', english('Average deal'), goals.averageDeal),
    ...statedFact(telling, 'deal-period', 'A deal pays for a', goals.dealPeriod, value => format.cadence(value)),
    ...withPeriod(customersFact(telling, goals)),
    ...statedFact(telling, 'lifetime', 'A customer stays', goals.lifetime, value => format.duration(value)),
    ...money('lifetime-value', english('Lifetime value'), goals.lifetimeValue),
    ...share(goals.grossMargin, 'gross-margin', english('Gross margin')),
    ...withPeriod(money('cost', english('Marketing and sales spend'), goals.cost)),
    ...statedFact(telling, 'due', 'To be reached by', goals.due, date => format.date(date)),
  ]
}

const customersFact = (telling: Telling, { customers }: Goals): readonly Fact[] =>
  firstOf(
    statedFact(telling, 'customers', 'Customers needed', customers, value => telling.format.number(value.valueOf())),
    computedFact(
      telling,
      'customers',
      'Customers needed',
      computedOf(telling.snapshot).goals?.customers,
      amount => telling.format.number(amount),
      'goals.customers',
    ),
  )

const firstOf = (stated: readonly Fact[], computed: readonly Fact[]): readonly Fact[] =>
  stated.length > 0 ? stated : computed

/** What the goals cost and return. */
export function economicsOf(telling: Telling): readonly Fact[] {
  const economics = computedOf(telling.snapshot).economics ?? {}
  const { format } = telling
  const margin = telling.agreement.goals.value?.grossMargin.node !== undefined
  const note = margin ? undefined : telling.label('counting the whole revenue, because no gross margin is stated')
  const fact = (key: string, label: string, write: (amount: number) => string) =>
    computedFact(telling, key, label, economics[key], write, `economics.${key}`)
  return [
    ...fact('acquisition-cost', english('Cost of winning a customer'), amount => format.money(amount)),
    ...fact('ratio', english('Lifetime value per cost of winning'), amount => format.number(amount)).map(worth => ({
      ...worth,
      note,
    })),
    ...fact('return', english('Return on the spend'), amount => format.percent(amount)).map(worth => ({
      ...worth,
      note,
    })),
  ]
}
