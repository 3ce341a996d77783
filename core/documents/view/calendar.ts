import type { Calendar } from '../../language/agreement.ts'
import { type Weekday, weekdays } from '../../language/values/time.ts'
import type { Fact, Section } from '../model.ts'
import type { Telling } from '../telling.ts'
import { statedFact } from './facts.ts'

/** The working time in which business minutes, hours and days run. */
export function calendarOf(telling: Telling): Section<Fact> | undefined {
  const { calendar } = telling.agreement
  if (calendar.node === undefined) return undefined
  const items = calendar.value === undefined ? [] : calendarFacts(telling, calendar.value)
  return { items, source: telling.source(calendar.path) }
}

function calendarFacts(telling: Telling, { timezone, hours, workdays, holidays }: Calendar): readonly Fact[] {
  const { format } = telling
  const days = statedFact(telling, 'workdays', 'Working days', workdays, written => daysText(telling, written))
  return [
    ...days,
    ...statedFact(telling, 'hours', 'Hours', hours, written => format.hours(written)),
    ...statedFact(telling, 'timezone', 'Time zone', timezone, written => written.replaceAll('_', ' ')),
    ...statedFact(telling, 'holidays', 'Holidays', holidays, dates =>
      format.list(dates.map(date => format.date(date))),
    ),
  ]
}

/** “Monday – Friday”, or the days one by one where they aren't neighbours. */
function daysText(telling: Telling, days: readonly Weekday[]): string {
  const places = days.map(day => weekdays.indexOf(day))
  const [first = 0] = places
  const name = (at: number) => telling.format.weekday(at)
  const inRow = places.length > 2 && places.every((place, index) => place === first + index)
  return inRow ? `${name(first)} – ${name(first + places.length - 1)}` : telling.format.list(places.map(name))
}
