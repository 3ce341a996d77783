import { Temporal } from 'temporal-polyfill'
import type { Term } from '../../language/recurrence.ts'
import type { IsoDate } from '../../language/values/time.ts'
import type { Format } from '../format.ts'
import type { MonthView } from '../model.ts'

/** A month that is drawn, with its first and last day. */
export interface Month {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly view: Omit<MonthView, 'entries'>
}

/** The whole months that cover a stretch of time. */
export function monthsFrom(format: Format, { from, to }: Term): readonly Month[] {
  const begin = Temporal.PlainYearMonth.from(from.slice(0, 7))
  const months: Month[] = []
  let start = 0
  for (let month = begin; month.toString() <= to.slice(0, 7); month = month.add({ months: 1 })) {
    const first = `${month.toString()}-01`
    months.push({
      first,
      last: `${month.toString()}-${String(month.daysInMonth).padStart(2, '0')}`,
      view: {
        label: format.month(first, 'short'),
        name: format.month(first, 'long'),
        year: String(month.year),
        start,
        days: month.daysInMonth,
      },
    })
    start += month.daysInMonth
  }
  return months
}
