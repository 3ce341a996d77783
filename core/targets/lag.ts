import type Fraction from 'fraction.js'
import type { Agreement } from '../language/agreement.ts'
import type { IsoDate } from '../language/values/time.ts'
import { ceil, numberOf, sumKnown, zero } from './exact.ts'
import type { StatedStage } from './funnel.ts'
import { daysIn, daysOf, type Periods } from './periods.ts'
import { isAbsent, isLost } from './stated.ts'

/** How long it takes from the first touch to a customer. */
export interface Lag {
  /** Days of all lags together. */
  readonly cycle: Fraction | undefined
  /** Days of the goals' period. */
  readonly period: Fraction | undefined
  /** The day by which the customers must be won: the agreement's last, else the goals' due day. */
  readonly end: { readonly day: IsoDate; readonly from: 'valid.to' | 'goals.due' } | undefined
  /** By stage, without the last. */
  readonly stages: readonly LagStage[]
}

export interface LagStage {
  readonly id: string
  /** Days of the lags after it. */
  readonly after: Fraction | undefined
  /** The last day on which a new item can still become a customer. */
  readonly lastUseful: IsoDate | undefined
}

/** `undefined` if no stage states a lag. */
export function lagOf(agreement: Agreement, stages: readonly StatedStage[], periods: Periods): Lag | undefined {
  if (stages.slice(1).every(({ field }) => isAbsent(field.value?.lag))) return undefined
  const days = stages.map(({ field, index }) => {
    const lag = field.value?.lag
    if (index === 0 || (field.value !== undefined && isAbsent(lag))) return zero
    return lag?.value && daysIn(lag.value)
  })
  const end = endOf(agreement)
  const before = stages.slice(0, -1).map(({ id }, index) => {
    const after = sumKnown(days.slice(index + 1))
    return { id, after, lastUseful: end && after && daysBefore(end.day, numberOf(ceil(after))) }
  })
  return {
    cycle: sumKnown(days),
    period: periods.goals && daysOf(periods.goals, periods.workdays),
    end,
    stages: before,
  }
}

function endOf({ valid, goals }: Agreement): Lag['end'] {
  const to = valid.value?.to
  if (isLost(valid) || isLost(to)) return undefined
  if (to?.value !== undefined) return { day: to.value, from: 'valid.to' }
  const due = goals.value?.due.value
  return due === undefined ? undefined : { day: due, from: 'goals.due' }
}

/** A calendar day this many days earlier; `undefined` before the year 0. */
function daysBefore(day: IsoDate, days: number): IsoDate | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, date - days)
  return Number.isNaN(moved.getTime()) || moved.getUTCFullYear() < 0 ? undefined : moved.toISOString().slice(0, 10)
}
