import type { Agreement } from './agreement.ts'
import type { Cadence, IsoDate } from './values/time.ts'
import { weekdays } from './values/time.ts'
import { workdaysOf } from './week.ts'

type Step = { readonly weeks: number } | { readonly months: number }

const steps: Readonly<Record<Exclude<Cadence, 'day' | 'business day'>, Step>> = {
  week: { weeks: 1 },
  'two weeks': { weeks: 2 },
  month: { months: 1 },
  quarter: { months: 3 },
  'half year': { months: 6 },
  year: { months: 12 },
}

/** Nobody needs more dates of one thing; a day a week for nearly twenty years. */
const mostDates = 1000

/** The time that an agreement's dates are told for, both days included. */
export interface Term {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * The time an agreement is in force. What it leaves open is a year: from `today` where it doesn't say since when, and
 * to a year later, again and again, where it doesn't say until when.
 */
export function termOf({ valid }: Agreement, today: IsoDate): Term {
  const { from, to } = valid.value ?? {}
  const start = from?.value ?? (to?.value !== undefined && to.value < today ? to.value : today)
  const end = to?.value
  if (end !== undefined) return { from: earlier(start, end), to: end }
  const years = start >= today ? 0 : wholeYears(start, today)
  return { from: start, to: isoOf(monthsLater(start, 12 * (years + 1)) - 1) }
}

const wholeYears = (from: IsoDate, to: IsoDate): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(4) < from.slice(4) ? 1 : 0)

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

/** Whether a day is one on which people work: by the calendar, else Monday to Friday. */
export function workingDays({ calendar }: Agreement): (date: IsoDate) => boolean {
  const written = calendar.value === undefined ? undefined : workdaysOf(calendar.value)
  const open = new Set((written ?? weekdays.slice(0, 5)).map(name => weekdays.indexOf(name)))
  const closed = new Set(calendar.value?.holidays.value)
  return date => open.has(weekdayOf(dayNumber(date))) && !closed.has(date)
}

/**
 * The days on which something falls that comes back every so often, counted from its `first` day, until `to`. A day on
 * which nobody works gives way to the next one on which somebody does. What comes back daily has no dates of its own.
 */
export function recurring(
  every: Cadence,
  first: IsoDate,
  to: IsoDate,
  isWorkingDay: (date: IsoDate) => boolean,
): readonly IsoDate[] {
  if (every === 'day' || every === 'business day') return []
  const [step, end] = [steps[every], dayNumber(to)]
  const dates: IsoDate[] = []
  for (let count = 0; count < mostDates; count += 1) {
    // Always from the first day: the 31st of January, the 28th of February, the 31st of March.
    const due = later(first, step, count)
    if (due > end) break
    const worked = nextWorked(due, isWorkingDay)
    if (worked <= end) dates.push(isoOf(worked))
  }
  return dates
}

/** The day one cadence later. */
export const laterBy = (every: Cadence, date: IsoDate): IsoDate =>
  isoOf(every === 'day' || every === 'business day' ? dayNumber(date) + 1 : later(date, steps[every], 1))

/** Days from one date to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

const dayLength = 86_400_000

/** Days since 1 January 1970: a document asks for hundreds of dates, and whole numbers are quick. */
const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength

const isoOf = (day: number): IsoDate => new Date(day * dayLength).toISOString().slice(0, 10)

/** Monday is 0; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

function later(date: IsoDate, step: Step, count: number): number {
  return 'weeks' in step ? dayNumber(date) + 7 * step.weeks * count : monthsLater(date, step.months * count)
}

/** The same day of a later month, or its last where it is shorter. */
function monthsLater(date: IsoDate, months: number): number {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const start = first.getTime() / dayLength
  first.setUTCMonth(first.getUTCMonth() + 1)
  const length = first.getTime() / dayLength - start
  return start + Math.min(Number(date.slice(8)), length) - 1
}

function nextWorked(due: number, isWorkingDay: (date: IsoDate) => boolean): number {
  // A fortnight of holidays is the longest that is looked through: a calendar may be open on no day at all.
  for (let day = due; day < due + 14; day += 1) if (isWorkingDay(isoOf(day))) return day
  return due
}
