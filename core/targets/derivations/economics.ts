import { count, decimal, money, percent, say } from '../../language/message.ts'
import type { Targets } from '../index.ts'
import { type Derivation, derived, written } from './derivation.ts'
import { goalInputs } from './goals.ts'

/** How a figure of the economics came about. */
export function economicsDerivation(targets: Targets, key: string): Derivation | undefined {
  const { economics, goals, currency } = targets
  if (economics === undefined || goals === undefined) return undefined
  const { acquisitionCost, returned, lifetimeValue, ratio, margin, marginStated } = economics
  const cost = goals.stated.cost.value?.exact
  const costInput = cost ? [written(say`cost`, money(cost, currency), goals.stated.cost)] : []
  const marginInput = margin
    ? [
        written(
          marginStated ? say`gross margin` : say`gross margin, not stated, so counted as`,
          percent(margin),
          goals.stated.grossMargin,
        ),
      ]
    : []
  if (key === 'acquisition-cost' && acquisitionCost && cost && goals.customers)
    return {
      name: say`cost of winning one customer`,
      value: money(acquisitionCost, currency),
      formula: say`cost ÷ customers`,
      working: say`${money(cost, currency)} ÷ ${count(goals.customers)}`,
      inputs: [...costInput, ...goalInputs.customers(targets)],
    }
  if (key === 'return' && returned && cost && margin && goals.marketingRevenue)
    return {
      name: say`return on the cost`,
      value: decimal(returned),
      formula: say`(Marketing’s revenue × gross margin − cost) ÷ cost`,
      working: say`(${money(goals.marketingRevenue, currency)} × ${percent(margin)} − ${money(cost, currency)}) ÷ ${money(cost, currency)}`,
      inputs: [...goalInputs.marketingRevenue(targets), ...marginInput, ...costInput],
    }
  if (key === 'ratio' && ratio && lifetimeValue && margin && acquisitionCost)
    return {
      name: say`lifetime value against the cost of winning a customer`,
      value: decimal(ratio),
      formula: say`lifetime value × gross margin ÷ cost of winning one customer`,
      working: say`${money(lifetimeValue, currency)} × ${percent(margin)} ÷ ${money(acquisitionCost, currency)}`,
      inputs: [
        derived(say`lifetime value`, money(lifetimeValue, currency), 'goals.lifetime-value'),
        ...marginInput,
        derived(say`cost of winning one customer`, money(acquisitionCost, currency), 'economics.acquisition-cost'),
      ],
    }
  return undefined
}
