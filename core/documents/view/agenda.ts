import { Temporal } from 'temporal-polyfill'
import type { Field } from '../../language/agreement.ts'
import { daysBetween, laterBy, recurring, type Term, termOf, workingDays } from '../../language/recurrence.ts'
import type { Cadence, IsoDate } from '../../language/values/time.ts'
import type { AgendaView, DayView, MonthView, RhythmView, TrackView } from '../model.ts'
import { phrase } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { onceOf } from './days.ts'
import { monthsFrom } from './months.ts'
import { rhythmOf } from './rhythm.ts'

/** More months than this are too narrow to draw; then a year around today is. */
const mostMonths = 18

/**
 * When everything falls in the time of the agreement: reports, meetings and reviews by their cadence, and the days that
 * come once. The language says how often something comes back, not on which day: it is counted from the first day in
 * force, a review from its next date.
 */
export function agendaOf(telling: Telling): AgendaView | undefined {
  const { agreement, snapshot } = telling
  const { today } = snapshot.options
  const items = rhythmOf(telling)
  const once = onceOf(telling)
  if (agreement.library.value === true || (items.length === 0 && once.length === 0)) return undefined
  const term = termOf(agreement, today)
  const months = monthsFrom(telling.format, drawn(term, today))
  const first = months[0]?.first ?? term.from
  const end = months.at(-1)?.last ?? term.to
  const offset = (date: IsoDate) => (date < first || date > end ? undefined : daysBetween(first, date))
  const series = items.map(item => ({ item, dates: datesOf(telling, item, term) }))
  return {
    months: months.map(month => ({
      ...month.view,
      entries: [
        ...series.flatMap(({ item, dates }) => entryOf(telling, item.title, dates, month)),
        ...once.flatMap(({ date, title }) => entryOf(telling, title, [date], month)),
      ],
    })),
    today: offset(today),
    inForce: [daysBetween(first, later(term.from, first)), daysBetween(first, earlier(term.to, end))],
    tracks: series.map(({ item, dates }) => trackOf(telling, item, dates, offset)),
    days: once.map(
      ({ title: _, ...day }): DayView => ({
        ...day,
        text: telling.format.date(day.date),
        past: day.date < today,
        at: offset(day.date),
      }),
    ),
    note: noteOf(telling),
  }
}

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b)
const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b)

/** The whole time in force, or a year of it: from today on, but not past its end. */
function drawn(term: Term, today: IsoDate): Term {
  const months = (date: IsoDate) => Temporal.PlainYearMonth.from(date.slice(0, 7))
  const [first, last] = [months(term.from), months(term.to)]
  if (first.until(last, { largestUnit: 'months' }).months < mostMonths) return term
  const lastStart = last.subtract({ months: 11 })
  const from = later(term.from, earlier(today, `${lastStart.toString()}-01`))
  const until = months(from).add({ months: 11 })
  return { from, to: earlier(term.to, `${until.toString()}-${until.daysInMonth}`) }
}

export function datesOf(telling: Telling, { kind, cadence }: RhythmView, term: Term): readonly IsoDate[] {
  if (cadence === undefined) return []
  const { agreement } = telling
  const works = workingDays(agreement)
  const first = firstOf(agreement.review.value?.next, kind, cadence, term)
  // What is written as a date stays on it; only what follows from it gives way to days on which nobody works.
  const written = kind === 'review' && agreement.review.value?.next.value !== undefined
  const dates = recurring(cadence, first, term.to, works)
  return written && first <= term.to ? [first, ...dates.slice(1)] : dates
}

/** Meetings begin with the agreement; a report or a review needs something to look back on. */
export function firstOf(
  next: Field<IsoDate> | undefined,
  kind: RhythmView['kind'],
  cadence: Cadence,
  { from }: Term,
): IsoDate {
  if (kind === 'meeting') return from
  return kind === 'review' && next?.value !== undefined ? next.value : laterBy(cadence, from)
}

function trackOf(
  { snapshot, format }: Telling,
  { id, kind, title, every, cadence, sentence, source }: RhythmView,
  dates: readonly IsoDate[],
  offset: (date: IsoDate) => number | undefined,
): TrackView {
  const [next, afterThat] = dates.filter(date => date >= snapshot.options.today)
  return {
    id,
    kind,
    title,
    every,
    daily: cadence === 'day' || cadence === 'business day',
    marks: dates.flatMap(date => offset(date) ?? []),
    next: next && format.date(next),
    afterThat: afterThat && format.date(afterThat),
    sentence,
    source,
  }
}

function entryOf(
  { format }: Telling,
  title: string,
  dates: readonly IsoDate[],
  { first, last }: { readonly first: IsoDate; readonly last: IsoDate },
): MonthView['entries'] {
  const within = dates.filter(date => date >= first && date <= last)
  const [only] = within
  if (only === undefined) return []
  const text =
    within.length === 1 ? format.dayOfMonth(only) : format.list(within.map(date => String(Number(date.slice(8)))))
  return [{ title, dates: text }]
}

/** What the dates rest on. */
function noteOf(telling: Telling): string {
  const { valid } = telling.agreement
  const from = valid.value?.from.value
  return from === undefined
    ? telling.words(
        phrase`The agreement says how often, not on which day, nor since when: the dates are counted from today.`,
      )
    : telling.words(
        phrase`The agreement says how often, not on which day: the dates are counted from its first day and moved to working days.`,
      )
}
