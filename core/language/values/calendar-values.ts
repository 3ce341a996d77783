import type { Scalar, YamlList } from '../../syntax/tree.ts'
import { say } from '../message.ts'
import { type Read, value, wrong } from './read.ts'
import type { Cadence, HistoryPeriod, Hours, IsoDate } from './time.ts'

const two = (number: number | string) => String(number).padStart(2, '0')

/** Whether a day exists in the (proleptic Gregorian) calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** A calendar day that exists, `2026-01-31`. */
export function readDate({ text }: Scalar): Read<IsoDate> {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year !== '') {
    if (isRealDate(Number(year), Number(month), Number(day))) return value(text)
    return wrong(
      'invalid-value',
      say`There is no day ${text} in the calendar. Write a day that exists, as year-month-day.`,
    )
  }
  const meant = meantDate(text)
  return meant === undefined
    ? wrong('invalid-value', say`“${text}” is not a date. Write year-month-day, such as 2026-01-31.`)
    : wrong('invalid-value', say`“${text}” is not how a date is written. Write ${meant}.`, [meant])
}

/** `2026/1/5`, `31.1.2026`, `2026-01-31T00:00`; not `01/02/2026`, which is two different days. */
function meantDate(text: string): IsoDate | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? []
  if (year !== undefined) return iso(year, month, day)
  const [, first = '', second = '', last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (last === undefined) return undefined
  if (Number(first) > 12 || first === second) return iso(last, second, first)
  return Number(second) > 12 ? iso(last, first, second) : undefined
}

const iso = (year: string, month: string, day: string) =>
  isRealDate(Number(year), Number(month), Number(day)) ? `${year}-${two(month)}-${two(day)}` : undefined

const historyForms: readonly (readonly [Cadence, RegExp])[] = [
  ['week', /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/],
  ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['half year', /^\d{4}-H[12]$/],
  ['year', /^\d{4}$/],
]

/** A past week, month, quarter, half year or year. */
export function readHistoryPeriod({ text }: Scalar): Read<HistoryPeriod> {
  const cadence = historyForms.find(([, form]) => form.test(text))?.[0]
  return cadence === undefined
    ? wrong('invalid-value', say`“${text}” is not a past period. Write 2025-W07, 2025-10, 2025-Q4, 2025-H2 or 2025.`)
    : value({ text, cadence })
}

const minutes = (hour: string, minute: string) => Number(hour) * 60 + Number(minute)
const clock = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/

/** Opening hours of a day, `09:00-18:00`. Midnight at the end is `24:00`. */
export function readHours({ text }: Scalar): Read<readonly Hours[]> {
  const read = readStretch(text)
  return 'problem' in read ? read : value([read.value])
}

/** A list of opening hours in order; `undefined` where one of them can't be read, which is that one's problem. */
export function readHoursList({ items }: YamlList): Read<readonly Hours[]> | undefined {
  const hours: Hours[] = []
  for (const scalar of items) {
    const read = scalar.kind === 'scalar' ? readStretch(scalar.text) : undefined
    if (scalar.kind !== 'scalar' || read === undefined || 'problem' in read) return undefined
    const before = hours.at(-1)
    if (before !== undefined && read.value.from < before.to)
      return wrong(
        'invalid-value',
        say`“${scalar.text}” begins before the hours in front of it end. Write them in order, without overlap.`,
      )
    hours.push(read.value)
  }
  if (hours.length === 0) return wrong('invalid-value', say`There are no opening hours. Write them like 09:00-18:00.`)
  return value(hours)
}

function readStretch(text: string): Read<Hours> {
  const [, h1, m1, h2, m2, h24, m24] = clock.exec(text) ?? []
  if (h1 !== undefined && m1 !== undefined) {
    const stretch = { from: minutes(h1, m1), to: minutes(h2 ?? h24 ?? '', m2 ?? m24 ?? '') }
    if (stretch.from < stretch.to) return value(stretch)
    return wrong(
      'invalid-value',
      say`“${text}” ends before it begins. Write opening and closing time of one day, such as 09:00-18:00.`,
    )
  }
  const loose = /^(\d{1,2})(?:[:.h](\d\d))? *(?:-|–|—|to|a) *(\d{1,2})(?:[:.h](\d\d))?h?$/iu.exec(text)
  const meant = loose && `${two(loose[1] ?? '')}:${loose[2] ?? '00'}-${two(loose[3] ?? '')}:${loose[4] ?? '00'}`
  return meant !== null && clock.test(meant)
    ? wrong('invalid-value', say`“${text}” is not how opening hours are written. Write ${meant}.`, [meant])
    : wrong(
        'invalid-value',
        say`“${text}” is not a stretch of hours. Write opening and closing time, such as 09:00-18:00.`,
      )
}
