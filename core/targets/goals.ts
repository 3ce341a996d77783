import type Fraction from 'fraction.js'
import type { Field, Goals } from '../language/agreement.ts'
import type { Cadence } from '../language/values/time.ts'
import { ceil, one, roundHalfEven, zero } from './exact.ts'
import { monthsIn, monthsOf } from './periods.ts'
import { countOf, exactOf, isAbsent, isLost } from './stated.ts'

/**
 * Where a figure of the goals comes from: the file; the other figures of the goals; the 100 % that a missing share
 * counts as; the weighted figures of the segments.
 */
export type Origin = 'stated' | 'solved' | 'assumed' | 'segments'

export interface Sourced {
  readonly exact: Fraction
  readonly origin: Origin
}

/** Revenue, share and deal: stated, or solved from the others and the stated customers. */
export interface GoalFigures {
  readonly revenue: Sourced | undefined
  readonly share: Sourced | undefined
  readonly deal: Sourced | undefined
}

export interface LifetimeValue {
  readonly exact: Fraction
  readonly origin: 'stated' | 'solved'
  /** Deal × lifetime ÷ deal period in the currency's smallest unit, where all three are stated. */
  readonly computed: Fraction | undefined
}

const stated = (exact: Fraction | undefined): Sourced | undefined => exact && { exact, origin: 'stated' }
const solved = (exact: Fraction): Sourced => ({ exact, origin: 'solved' })

/** Money in goals is greater than 0; nothing is computed from anything else. */
const positive = (exact: Fraction | undefined): Fraction | undefined => (exact?.gt(zero) ? exact : undefined)

/** At most one of revenue, share and deal is solved. A share that can't be is 100 %; a figure that is lost stays so. */
export function solveGoals(goals: Goals): GoalFigures {
  const revenue = stated(positive(exactOf(goals.revenue)))
  const deal = stated(positive(exactOf(goals.averageDeal)))
  const customers = countOf(goals.customers)
  const share = stated(exactOf(goals.marketingShare)) ?? missingShare(goals, revenue, deal, customers)
  return {
    revenue: revenue ?? missingRevenue(goals, share, deal, customers),
    share,
    deal: deal ?? missingDeal(goals, revenue, share, customers),
  }
}

function missingShare(
  goals: Goals,
  revenue: Sourced | undefined,
  deal: Sourced | undefined,
  customers: Fraction | undefined,
): Sourced | undefined {
  if (!isAbsent(goals.marketingShare) || revenue === undefined) return undefined
  if (isLost(goals.averageDeal) ? !isAbsent(goals.customers) : isLost(goals.customers) && deal !== undefined)
    return undefined
  const share = deal && customers?.mul(deal.exact).div(revenue.exact)
  return share?.lte(one) ? solved(share) : { exact: one, origin: 'assumed' }
}

function missingRevenue(
  goals: Goals,
  share: Sourced | undefined,
  deal: Sourced | undefined,
  customers: Fraction | undefined,
): Sourced | undefined {
  if (!isAbsent(goals.revenue) || share === undefined || deal === undefined || customers === undefined) return undefined
  return share.exact.gt(zero) ? solved(customers.mul(deal.exact).div(share.exact)) : undefined
}

function missingDeal(
  goals: Goals,
  revenue: Sourced | undefined,
  share: Sourced | undefined,
  customers: Fraction | undefined,
): Sourced | undefined {
  if (!isAbsent(goals.averageDeal) || revenue === undefined || share === undefined) return undefined
  if (customers === undefined || customers.equals(zero) || share.exact.equals(zero)) return undefined
  return solved(revenue.exact.mul(share.exact).div(customers))
}

/** What a goal brings and takes. */
export interface Customers {
  readonly marketingRevenue: Fraction | undefined
  /** Marketing revenue ÷ deal. */
  readonly unrounded: Fraction | undefined
  /** Rounded up: nobody wins a third of a customer. */
  readonly customers: Fraction | undefined
}

export function customersFor(
  revenue: Fraction | undefined,
  share: Fraction | undefined,
  deal: Fraction | undefined,
): Customers {
  const marketingRevenue = revenue && share && revenue.mul(share)
  const unrounded = marketingRevenue && deal && marketingRevenue.div(deal)
  return { marketingRevenue, unrounded, customers: unrounded && ceil(unrounded) }
}

/** What a customer is worth over the time that one stays. */
function lifetimeValue(goals: Goals, workdays: number | undefined, digits: number): LifetimeValue | undefined {
  if (isLost(goals.lifetimeValue)) return undefined
  const [deal, lifetime] = [positive(exactOf(goals.averageDeal)), goals.lifetime.value]
  const dealPeriod = goals.dealPeriod.value && monthsOf(goals.dealPeriod.value, workdays)
  const exact = deal && lifetime && dealPeriod && deal.mul(monthsIn(lifetime)).div(dealPeriod)
  const computed = exact && roundHalfEven(exact, digits)
  if (exact !== undefined) return { exact, origin: 'solved', computed }
  const written = exactOf(goals.lifetimeValue)
  return written && { exact: written, origin: 'stated', computed }
}

/** The goals as everything else uses them. */
export interface GoalTargets extends GoalFigures {
  readonly field: Field<Goals>
  readonly stated: Goals
  readonly period: Cadence | undefined
  readonly marketingRevenue: Fraction | undefined
  /** Marketing revenue ÷ deal, or the sum of that over the segments. */
  readonly unrounded: Fraction | undefined
  /** What revenue, share and deal make of it, whatever the file states. */
  readonly computedCustomers: Fraction | undefined
  /** Nothing says which part of the revenue is Marketing's, so all of it counts. */
  readonly shareAssumed: boolean
  /** What goes up the funnel: computed, else as stated. */
  readonly customers: Fraction | undefined
  readonly lifetimeValue: LifetimeValue | undefined
}

/** The goals of the whole: what its segments bring together, where there are any. */
export function goalTargets(
  field: Field<Goals>,
  figures: GoalFigures,
  segments: Customers | undefined,
  workdays: number | undefined,
  digits: number,
): GoalTargets | undefined {
  const goals = field.value
  if (goals === undefined) return undefined
  const { revenue } = figures
  const bySegment = segments && blended(goals, figures, segments)
  const { share, deal } = bySegment ?? figures
  const own = segments ?? customersFor(revenue?.exact, share?.exact, deal?.exact)
  return {
    field,
    stated: goals,
    period: goals.period.value,
    revenue,
    share,
    deal,
    marketingRevenue: own.marketingRevenue,
    unrounded: own.unrounded,
    computedCustomers: own.customers,
    shareAssumed: figures.share?.origin === 'assumed',
    customers: own.customers ?? countOf(goals.customers),
    lifetimeValue: lifetimeValue(goals, workdays, digits),
  }
}

/** A share and a deal that aren't stated are those of the segments, weighted. */
function blended(goals: Goals, { revenue }: GoalFigures, total: Customers): Omit<GoalFigures, 'revenue'> {
  const { marketingRevenue, unrounded } = total
  const weighted = (exact: Fraction | undefined): Sourced | undefined => exact && { exact, origin: 'segments' }
  const share = isAbsent(goals.marketingShare) && revenue && marketingRevenue?.div(revenue.exact)
  const deal = isAbsent(goals.averageDeal) && unrounded?.gt(zero) && marketingRevenue?.div(unrounded)
  return {
    share: stated(exactOf(goals.marketingShare)) ?? weighted(share || undefined),
    deal: stated(positive(exactOf(goals.averageDeal))) ?? weighted(deal || undefined),
  }
}
