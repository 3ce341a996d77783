import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { businessMinutes, businessTime, businessTimeBetween } from '../../core/language/calendar.ts'
import { minutesOfWeek, ordinaryWeek } from '../../core/language/week.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { agreement, findingsOf, goals, numberAt } from './computing.ts'

const calendarOf = (lines: string) =>
  new Snapshot(agreement(`calendar:\n${lines}`), { today: '2026-11-21' }).agreement.calendar.value

const newYork = '  timezone: America/New_York\n  hours: 09:00-17:00\n'

function minutesBetween(from: string, to: string, lines = newYork): number {
  const calendar = businessTime(calendarOf(lines))
  if (calendar === undefined) throw new Error('The calendar can’t be read.')
  const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(calendar.timezone).toInstant()
  return businessTimeBetween(calendar, at(from), at(to)).total('minutes')
}

describe('business time between two instants, New York, Monday to Friday, 9 to 17', () => {
  test('Friday 16:58 to Monday 09:02 is 4 minutes', () =>
    expect(minutesBetween('2026-11-06T16:58', '2026-11-09T09:02')).toBe(4))
  test('Saturday 11:00 to Monday 09:04 is 4 minutes', () =>
    expect(minutesBetween('2026-11-07T11:00', '2026-11-09T09:04')).toBe(4))
  test('across two holidays it is 1 h 30', () =>
    expect(
      minutesBetween('2026-11-25T16:30', '2026-11-30T10:00', `${newYork}  holidays: [2026-11-26, 2026-11-27]\n`),
    ).toBe(90))
  test('across the end of daylight saving it is 2 h', () =>
    expect(minutesBetween('2026-10-30T16:00', '2026-11-02T10:00')).toBe(120))
  test('backwards it is nothing', () => expect(minutesBetween('2026-11-09T12:00', '2026-11-09T11:00')).toBe(0))
})

describe('windows', () => {
  test('across a change of the clock are as long as they really are', () => {
    const nights = '  timezone: America/New_York\n  hours: 00:00-24:00\n  workdays: [sun]\n'
    expect(minutesBetween('2026-11-01T00:00', '2026-11-02T00:00', nights)).toBe(25 * 60)
    expect(minutesBetween('2026-03-08T00:00', '2026-03-09T00:00', nights)).toBe(23 * 60)
  })
  test('one business day is one full day of hours', () => {
    const calendar = businessTime(calendarOf('  timezone: Europe/Madrid\n  hours: [09:00-14:00, 16:00-19:00]\n'))
    expect(calendar && businessMinutes(calendar, { count: 2, unit: 'day', business: true })).toBe(2 * 8 * 60)
    expect(calendar && businessMinutes(calendar, { count: 4, unit: 'hour', business: true })).toBe(240)
    expect(calendar && businessMinutes(calendar, { count: 4, unit: 'hour', business: false })).toBeUndefined()
  })
})

describe('an ordinary week', () => {
  const week = (lines: string) => {
    const calendar = calendarOf(lines)
    return calendar && ordinaryWeek(calendar)
  }
  test('from 9 to 17 on five days covers 40 of 168 hours', () =>
    expect(week(newYork)).toMatchObject({ covered: 40 * 60, longestGap: 64 * 60 }))
  test('is 168 hours long', () => expect(minutesOfWeek).toBe(168 * 60))
  test('goes on from Sunday to Monday', () =>
    expect(week('  timezone: Europe/Madrid\n  hours: 08:00-20:00\n  workdays: [mon, sun]\n')?.longestGap).toBe(
      (5 * 24 + 12) * 60,
    ))
})

describe('lags', () => {
  const lags = (due: string, ...stages: readonly string[]) =>
    `${goals('customers: 12', due)}funnel:\n  period: month\n  stages:\n    visit: { volume: 2500 }\n${stages.map(stage => `    ${stage}\n`).join('')}`
  const text = lags('due: 2026-12-31', 'contact: { rate: 10%, lag: 2 weeks }', 'customer: { rate: 8%, lag: 1 month }')

  test('add up, a month as 30.4375 days', () => expect(numberAt(text, 'lag.cycle-days')).toBe(44.4375))
  test('leave a last useful day, rounded up to whole days', () =>
    expect(numberAt(text, 'lag.last-useful')).toEqual({ visit: '2026-11-16', contact: '2026-11-30' }))
  test('longer than the goals’ period are told', () => {
    expect(findingsOf(agreement(text))).toContain('cycle-exceeds-period funnel')
    const month = lags('due: 2026-12-31', 'contact: { rate: 10% }', 'customer: { rate: 8%, lag: 1 month }')
    expect(findingsOf(agreement(month))).not.toContain('cycle-exceeds-period funnel')
  })
  test('beyond every calendar leave no day', () =>
    expect(numberAt(lags('due: 2026-12-31', 'customer: { lag: 9000000 weeks }'), 'lag.last-useful')).toBeUndefined())
})
