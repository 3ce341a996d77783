import type { Calendar } from './agreement.ts'
import { type Hours, type Weekday, weekdays } from './values/time.ts'

const dayMinutes = 24 * 60
const weekMinutes = 7 * dayMinutes

/** When the calendar is open in a week without holidays, in minutes since Monday's midnight. */
export interface OrdinaryWeek {
  readonly windows: readonly Hours[]
  /** Minutes in which it is open. */
  readonly covered: number
  /** The longest stretch in which it is closed, in minutes; over the week's end too. */
  readonly longestGap: number
}

export const minutesOfWeek = weekMinutes

const usual: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** The workdays: Monday to Friday if none are written; `undefined` if what is written can't be read. */
export function workdaysOf({ workdays }: Calendar): readonly Weekday[] | undefined {
  return workdays.node === undefined ? usual : workdays.value
}

/** Opening hours in order, those that overlap or touch joined. */
export function joinedHours(hours: readonly Hours[]): readonly Hours[] {
  const joined: Hours[] = []
  for (const stretch of [...hours].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && stretch.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
    else joined.push(stretch)
  }
  return joined
}

/** `undefined` if hours or workdays can't be read, or the calendar is never open. */
export function ordinaryWeek(calendar: Calendar): OrdinaryWeek | undefined {
  const [days, hours] = [workdaysOf(calendar), calendar.hours.value]
  if (days === undefined || hours === undefined || days.length === 0 || hours.length === 0) return undefined
  const windows = joinedHours(
    weekdays.flatMap((day, index) =>
      days.includes(day)
        ? hours.map(({ from, to }) => ({ from: index * dayMinutes + from, to: index * dayMinutes + to }))
        : [],
    ),
  )
  const gaps = windows.map(({ to }, index) => (windows[index + 1]?.from ?? weekMinutes + (windows[0]?.from ?? 0)) - to)
  return {
    windows,
    covered: windows.reduce((total, { from, to }) => total + to - from, 0),
    longestGap: Math.max(...gaps),
  }
}
