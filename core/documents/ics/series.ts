import { recurring } from '../../language/recurrence.ts'
import type { Cadence, IsoDate } from '../../language/values/time.ts'

/** What comes back so often that a calendar would be full of it has no series. */
export type Spaced = Exclude<Cadence, 'day' | 'business day'>

/** Days that come back, told as calendars do: by a rule, and by what departs from it. */
export interface Series {
  readonly every: Spaced
  readonly start: IsoDate
  /** The last day; `undefined` where the series has no end. */
  readonly until: IsoDate | undefined
  /** Days of the rule that give way to others because nobody works on them. */
  readonly moved: readonly { readonly due: IsoDate; readonly to: IsoDate }[]
  /** Days of the rule on which nothing is after all. */
  readonly dropped: readonly IsoDate[]
  /** Days that the rule doesn't give: a series from the 30th has no February. */
  readonly added: readonly IsoDate[]
}

/**
 * A series that gives these days, of which the first is due on `first`. It begins there or, where that needs less that
 * departs from the rule, on the first of the days itself: weeks counted from a Saturday are weeks from a Monday.
 */
export function seriesOf(every: Spaced, first: IsoDate, days: readonly IsoDate[], term: Ends): Series {
  const starts = [...new Set([first, days[0] ?? first])]
  const [best, other] = starts.map(start => from(start, every, days, term))
  if (best === undefined) return { every, start: first, until: term.until, moved: [], dropped: [], added: [] }
  return other !== undefined && departures(other) < departures(best) ? other : best
}

interface Ends {
  /** How far the days are told. */
  readonly to: IsoDate
  readonly until: IsoDate | undefined
}

const departures = ({ moved, dropped, added }: Series): number => moved.length + dropped.length + added.length

function from(start: IsoDate, every: Spaced, days: readonly IsoDate[], { to, until }: Ends): Series {
  const due = recurring(every, start, to, () => true)
  const byRule = due.map(day => (isSkipped(start, every, day) ? undefined : day))
  const pairs = Array.from({ length: Math.max(due.length, days.length) }, (_, index) => [byRule[index], days[index]])
  return {
    every,
    start,
    until,
    moved: pairs.flatMap(([rule, day]) => (rule && day && rule !== day ? [{ due: rule, to: day }] : [])),
    dropped: pairs.flatMap(([rule, day]) => (rule && day === undefined ? [rule] : [])),
    added: pairs.flatMap(([rule, day]) => (rule === undefined && day ? [day] : [])),
  }
}

/** Calendars leave out months that are too short; only the 31st they know as the last day. */
function isSkipped(start: IsoDate, every: Spaced, day: IsoDate): boolean {
  if (every === 'week' || every === 'two weeks') return false
  return !isLastDay(start) && day.slice(8) !== start.slice(8)
}

/** From the 31st a series by months goes through their last days. */
export const isLastDay = (start: IsoDate): boolean => start.endsWith('-31')
