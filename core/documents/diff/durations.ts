import type { Calendar } from '../../language/agreement.ts'
import { type BusinessTime, businessMinutes, businessTime } from '../../language/calendar.ts'
import type { Duration } from '../../language/values/time.ts'
import { minutesOfWeek, type OrdinaryWeek, ordinaryWeek } from '../../language/week.ts'

/** A duration with the calendar by which its business time runs. */
export interface Timed {
  readonly duration: Duration
  readonly calendar: Calendar | undefined
}

/** The shortest and the longest it can be, in minutes by the clock. */
interface Reach {
  readonly least: number
  readonly most: number
}

const day = 24 * 60

/** A month has from 28 to 31 days. */
const reachOfUnit: Readonly<Record<Duration['unit'], Reach>> = {
  minute: { least: 1, most: 1 },
  hour: { least: 60, most: 60 },
  day: { least: day, most: day },
  week: { least: 7 * day, most: 7 * day },
  month: { least: 28 * day, most: 31 * day },
  quarter: { least: 90 * day, most: 92 * day },
  year: { least: 365 * day, most: 366 * day },
}

/**
 * Whether a time is shorter or longer than another. Business time is compared with business time by the opening hours,
 * and with the clock by an ordinary week: how long it takes from the best moment of that week and from the worst.
 * `undefined` where that doesn't tell.
 */
export function compareDurations(was: Timed, is: Timed): 'shorter' | 'longer' | undefined {
  if (was.duration.unit === is.duration.unit && was.duration.business === is.duration.business)
    if (was.duration.unit !== 'day' || !was.duration.business || sameHours(was.calendar, is.calendar))
      return ordered(was.duration.count, is.duration.count)
  if (was.duration.business && is.duration.business) return ordered(openMinutes(was), openMinutes(is))
  const [before, after] = [reachOf(was), reachOf(is)]
  if (before === undefined || after === undefined) return undefined
  // Ends may touch: a time that is never longer and sometimes shorter is the tighter one.
  if (after.most <= before.least && after.least < before.most) return 'shorter'
  return after.least >= before.most && after.most > before.least ? 'longer' : undefined
}

function ordered(was: number | undefined, is: number | undefined): 'shorter' | 'longer' | undefined {
  if (was === undefined || is === undefined || was === is) return undefined
  return is < was ? 'shorter' : 'longer'
}

const hoursOf = (calendar: Calendar | undefined): BusinessTime['hours'] | undefined => businessTime(calendar)?.hours

const sameHours = (was: Calendar | undefined, is: Calendar | undefined): boolean =>
  JSON.stringify(hoursOf(was)) === JSON.stringify(hoursOf(is))

/** Minutes and hours of business time need no calendar to be compared. */
function openMinutes({ duration, calendar }: Timed): number | undefined {
  const known = businessTime(calendar)
  if (known !== undefined) return businessMinutes(known, duration)
  return duration.unit === 'day' ? undefined : duration.count * reachOfUnit[duration.unit].least
}

function reachOf(timed: Timed): Reach | undefined {
  const { duration, calendar } = timed
  if (!duration.business) {
    const { least, most } = reachOfUnit[duration.unit]
    return { least: least * duration.count, most: most * duration.count }
  }
  const open = openMinutes(timed)
  if (open === undefined) return undefined
  const week = calendar && ordinaryWeek(calendar)
  return week === undefined ? { least: open, most: Number.POSITIVE_INFINITY } : reachInWeek(open, week)
}

/** The least from the moment at which some window opens, the most from one at which a window has just closed. */
function reachInWeek(open: number, { windows, covered }: OrdinaryWeek): Reach {
  const wholeWeeks = Math.floor((open - 1) / covered)
  const rest = open - wholeWeeks * covered
  /** By the clock from a moment, when the next window to open is this one. */
  const elapsed = (from: number, index: number): number => {
    let left = rest
    for (let next = index; ; next++) {
      const window = windows[next % windows.length]
      if (window === undefined) return 0
      const opens = Math.floor(next / windows.length) * minutesOfWeek + window.from
      if (left <= window.to - window.from) return opens + left - from
      left -= window.to - window.from
    }
  }
  const weeks = wholeWeeks * minutesOfWeek
  return {
    least: weeks + Math.min(...windows.map(({ from }, index) => elapsed(from, index))),
    most: weeks + Math.max(...windows.map(({ to }, index) => elapsed(to, index + 1))),
  }
}
