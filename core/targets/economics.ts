import type Fraction from 'fraction.js'
import { one, zero } from './exact.ts'
import type { GoalTargets } from './goals.ts'
import { exactOf, isAbsent } from './stated.ts'

/** Whether the customers are worth what it costs to win them. */
export interface Economics {
  /** Cost ÷ customers. */
  readonly acquisitionCost: Fraction | undefined
  /** (marketing revenue × gross margin − cost) ÷ cost. */
  readonly returned: Fraction | undefined
  readonly lifetimeValue: Fraction | undefined
  /** Lifetime value × gross margin ÷ cost of acquisition. */
  readonly ratio: Fraction | undefined
  /** 1 where none is stated. */
  readonly margin: Fraction | undefined
  readonly marginStated: boolean
}

export function economicsOf(goals: GoalTargets): Economics {
  const { grossMargin } = goals.stated
  const margin = isAbsent(grossMargin) ? one : exactOf(grossMargin)
  const cost = exactOf(goals.stated.cost)
  const spent = cost?.gt(zero) ? cost : undefined
  const acquisitionCost = goals.customers?.gt(zero) ? spent?.div(goals.customers) : undefined
  const lifetimeValue = goals.lifetimeValue?.exact
  return {
    acquisitionCost,
    returned: goals.marketingRevenue && margin && spent && goals.marketingRevenue.mul(margin).sub(spent).div(spent),
    lifetimeValue,
    ratio: lifetimeValue && margin && acquisitionCost && lifetimeValue.mul(margin).div(acquisitionCost),
    margin,
    marginStated: !isAbsent(grossMargin),
  }
}
