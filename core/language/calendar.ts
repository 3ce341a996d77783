import { Temporal } from 'temporal-polyfill'
import type { Calendar } from './agreement.ts'
import type { Duration, Hours } from './values/time.ts'
import { weekdays } from './values/time.ts'
import { joinedHours, workdaysOf } from './week.ts'

/** A stretch of real time, `to` not included. */
interface Window {
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

/** A calendar all parts of which can be read. */
export interface BusinessTime {
  readonly timezone: string
  readonly hours: readonly Hours[]
  readonly isWorkday: (day: Temporal.PlainDate) => boolean
}

/** `undefined` without time zone and hours, or where a part can't be read. */
export function businessTime(calendar: Calendar | undefined): BusinessTime | undefined {
  if (calendar === undefined) return undefined
  const { timezone, hours, holidays } = calendar
  const days = workdaysOf(calendar)
  const off = holidays.node === undefined ? [] : holidays.value
  if (timezone.value === undefined || hours.value === undefined || days === undefined || off === undefined)
    return undefined
  const workdays = new Set(days.map(day => weekdays.indexOf(day) + 1))
  const closed = new Set(off)
  return {
    timezone: timezone.value,
    hours: joinedHours(hours.value),
    isWorkday: day => workdays.has(day.dayOfWeek) && !closed.has(day.toString()),
  }
}

/** When it is open on one local day; daylight saving makes a window longer, shorter or moves it. */
function windowsOn({ timezone, hours, isWorkday }: BusinessTime, day: Temporal.PlainDate): readonly Window[] {
  if (!isWorkday(day)) return []
  return hours.map(({ from, to }) => ({ from: instantOf(day, from, timezone), to: instantOf(day, to, timezone) }))
}

/** The instant at which a local clock shows so many minutes since midnight; 24:00 is the next day's midnight. */
function instantOf(day: Temporal.PlainDate, minutes: number, timezone: string): Temporal.Instant {
  const midnight = minutes === 24 * 60
  const date = midnight ? day.add({ days: 1 }) : day
  const time = { hour: midnight ? 0 : Math.floor(minutes / 60), minute: minutes % 60 }
  return date.toZonedDateTime({ timeZone: timezone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

/** Business time between two instants: how long it was open between them. Nothing if the second is not later. */
export function businessTimeBetween(
  calendar: BusinessTime,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Temporal.Duration {
  let milliseconds = 0
  const last = to.toZonedDateTimeISO(calendar.timezone).toPlainDate()
  let day = from.toZonedDateTimeISO(calendar.timezone).toPlainDate()
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    for (const window of windowsOn(calendar, day)) milliseconds += shared(window, { from, to })
  return Temporal.Duration.from({ milliseconds }).round({ largestUnit: 'hours' })
}

const shared = (a: Window, b: Window) =>
  Math.max(
    0,
    Math.min(a.to.epochMilliseconds, b.to.epochMilliseconds) -
      Math.max(a.from.epochMilliseconds, b.from.epochMilliseconds),
  )

/** Minutes of business time in a duration; one business day is one full day of hours. `undefined` for other time. */
export function businessMinutes({ hours }: BusinessTime, { count, unit, business }: Duration): number | undefined {
  if (!business) return undefined
  if (unit === 'minute') return count
  if (unit === 'hour') return count * 60
  return count * hours.reduce((total, { from, to }) => total + to - from, 0)
}
