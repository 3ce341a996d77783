import Fraction from 'fraction.js'
import type { Agreement } from '../language/agreement.ts'
import type { Cadence, Duration, Unit } from '../language/values/time.ts'
import { workdaysOf as workdaysIn } from '../language/week.ts'
import { whole } from './exact.ts'
import { isAbsent, isLost } from './stated.ts'

const week = new Fraction(12, 52)

/** Months in a cadence, exactly; `undefined` for business days where the workdays can't be read. */
export function monthsOf(cadence: Cadence, workdays: number | undefined): Fraction | undefined {
  switch (cadence) {
    case 'day':
      return week.div(7)
    case 'business day':
      return workdays === undefined ? undefined : week.div(workdays)
    case 'week':
      return week
    case 'two weeks':
      return week.mul(2)
    case 'month':
      return whole(1)
    case 'quarter':
      return whole(3)
    case 'half year':
      return whole(6)
    case 'year':
      return whole(12)
  }
}

const cadenceOfUnit: Readonly<Partial<Record<Unit, Cadence>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
}

/** Months in a length of time; hours and minutes are shares of a whole day. */
export function monthsIn({ count, unit }: Duration): Fraction {
  const cadence = cadenceOfUnit[unit]
  const months = cadence === undefined ? undefined : monthsOf(cadence, undefined)
  const day = week.div(7)
  return (months ?? (unit === 'hour' ? day.div(24) : day.div(24 * 60))).mul(count)
}

const daysPerMonth = new Fraction(487, 16)

/** Days in a cadence as lags are counted: a month has 30.4375. */
export function daysOf(cadence: Cadence, workdays: number | undefined): Fraction | undefined {
  if (cadence === 'day') return whole(1)
  if (cadence === 'business day') return workdays === undefined ? undefined : new Fraction(7, workdays)
  if (cadence === 'week' || cadence === 'two weeks') return whole(cadence === 'week' ? 7 : 14)
  return monthsOf(cadence, workdays)?.mul(daysPerMonth)
}

/** Days in a lag. */
export const daysIn = ({ count, unit }: Duration): Fraction =>
  unit === 'month' ? daysPerMonth.mul(count) : whole(unit === 'week' ? 7 : 1).mul(count)

/** To which time the agreement's amounts belong. */
export interface Periods {
  /** Workdays of a week; `undefined` if they can't be read. */
  readonly workdays: number | undefined
  readonly goals: Cadence | undefined
  readonly funnel: Cadence | undefined
  /** What an amount of the goals is in the funnel's period: 1/3 for a quarter's goals and a monthly funnel. */
  readonly goalsToFunnel: Fraction | undefined
  /** The cadence in which amounts without one of their own are stated. */
  readonly usual: Cadence | undefined
}

export function periodsOf({ goals, funnel, calendar }: Agreement): Periods {
  const workdays = workdaysOf(calendar)
  const goalsPeriod = goals.value?.period.value
  const stated = funnel.value?.period
  const inherits = isAbsent(stated) && !isAbsent(goals)
  const funnelPeriod = inherits ? goalsPeriod : stated?.value
  return {
    workdays,
    goals: goalsPeriod,
    funnel: funnelPeriod,
    goalsToFunnel: inherits ? whole(1) : scale(goalsPeriod, funnelPeriod, workdays),
    usual: isAbsent(goals) ? funnelPeriod : goalsPeriod,
  }
}

/** What an amount per `from` is per `to`; `undefined` if one of them is unknown. */
export function scale(
  from: Cadence | undefined,
  to: Cadence | undefined,
  workdays: number | undefined,
): Fraction | undefined {
  if (from === undefined || to === undefined) return undefined
  if (from === to) return whole(1)
  const [a, b] = [monthsOf(from, workdays), monthsOf(to, workdays)]
  return a === undefined || b === undefined ? undefined : b.div(a)
}

function workdaysOf(calendar: Agreement['calendar']): number | undefined {
  if (isLost(calendar)) return undefined
  const days = calendar.value === undefined ? 5 : new Set(workdaysIn(calendar.value)).size
  return days === 0 ? undefined : days
}
