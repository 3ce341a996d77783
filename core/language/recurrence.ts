import { Temporal } from 'temporal-polyfill'
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
  const first = Temporal.PlainDate.from(start)
  const years = start >= today ? 0 : first.until(Temporal.PlainDate.from(today), { largestUnit: 'years' }).years
  return { from: start, to: day(first.add({ years: years + 1 }).subtract({ days: 1 })) }
}

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

/** Whether a day is one on which people work: by the calendar, else Monday to Friday. */
export function workingDays({ calendar }: Agreement): (date: IsoDate) => boolean {
  const written = calendar.value === undefined ? undefined : workdaysOf(calendar.value)
  const open = new Set((written ?? weekdays.slice(0, 5)).map(name => weekdays.indexOf(name) + 1))
  const closed = new Set(calendar.value?.holidays.value)
  return date => open.has(Temporal.PlainDate.from(date).dayOfWeek) && !closed.has(date)
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
  const start = Temporal.PlainDate.from(first)
  const dates: IsoDate[] = []
  for (let count = 0; count < mostDates; count += 1) {
    // Always from the first day: the 31st of January, the 28th of February, the 31st of March.
    const due = start.add(times(steps[every], count))
    if (day(due) > to) break
    const worked = nextWorked(due, isWorkingDay)
    if (worked <= to) dates.push(worked)
  }
  return dates
}

/** The day one cadence later. */
export const laterBy = (every: Cadence, date: IsoDate): IsoDate =>
  day(Temporal.PlainDate.from(date).add(every === 'day' || every === 'business day' ? { days: 1 } : steps[every]))

/** Days from one date to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

const times = (step: Step, count: number): Step =>
  'weeks' in step ? { weeks: step.weeks * count } : { months: step.months * count }

function nextWorked(due: Temporal.PlainDate, isWorkingDay: (date: IsoDate) => boolean): IsoDate {
  // A fortnight of holidays is the longest that is looked through: a calendar may be open on no day at all.
  for (let later = 0; later < 14; later += 1) {
    const date = day(due.add({ days: later }))
    if (isWorkingDay(date)) return date
  }
  return day(due)
}

const day = (date: Temporal.PlainDate): IsoDate => date.toString()
