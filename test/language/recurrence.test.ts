import { describe, expect, test } from 'vitest'
import { laterBy, recurring, termOf, workingDays } from '../../core/language/recurrence.ts'
import { Snapshot } from '../../core/snapshot.ts'

const agreementOf = (text: string) => new Snapshot(text, { today: '2026-11-21' }).agreement
const always = () => true

describe('what comes back', () => {
  test('falls on the same day of each month, or on its last', () => {
    expect(recurring('month', '2026-01-31', '2026-05-31', always)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ])
  })
  test('comes every week, every two weeks, every quarter', () => {
    expect(recurring('week', '2026-12-22', '2027-01-06', always)).toEqual(['2026-12-22', '2026-12-29', '2027-01-05'])
    expect(recurring('two weeks', '2026-12-22', '2027-01-06', always)).toEqual(['2026-12-22', '2027-01-05'])
    expect(recurring('quarter', '2026-12-01', '2027-06-01', always)).toEqual(['2026-12-01', '2027-03-01', '2027-06-01'])
  })
  test('gives way to the next working day', () => {
    const works = workingDays(
      agreementOf('calendar: { timezone: Europe/Lisbon, hours: 09:00-17:00, holidays: [2026-05-04] }'),
    )
    // The 1st of August is a Saturday; the 3rd of May a Sunday and the day after it a holiday.
    expect(recurring('month', '2026-08-01', '2026-08-31', works)).toEqual(['2026-08-03'])
    expect(recurring('year', '2026-05-03', '2026-12-31', works)).toEqual(['2026-05-05'])
  })
  test('does not move past the end', () => {
    const works = workingDays(agreementOf(''))
    expect(recurring('month', '2026-07-01', '2026-08-01', works)).toEqual(['2026-07-01'])
  })
  test('stays on its day in a calendar that is never open', () => {
    expect(recurring('year', '2026-05-03', '2026-12-31', () => false)).toEqual(['2026-05-03'])
  })
  test('has no days of its own if it is daily', () => {
    expect(recurring('business day', '2026-01-01', '2026-12-31', always)).toEqual([])
  })
  test('is counted from a day after the beginning where it looks back', () => {
    expect(laterBy('month', '2026-01-31')).toBe('2026-02-28')
    expect(laterBy('half year', '2026-07-01')).toBe('2027-01-01')
  })
})

describe('the time in force', () => {
  const termIn = (valid: string) => termOf(agreementOf(valid), '2026-11-21')
  test('is what the agreement says', () => {
    expect(termIn('valid: { from: 2026-07-01, to: 2027-06-30 }')).toEqual({ from: '2026-07-01', to: '2027-06-30' })
  })
  test('is the year in which today lies, where it says no end', () => {
    expect(termIn('valid: { from: 2024-03-01 }')).toEqual({ from: '2024-03-01', to: '2027-02-28' })
    expect(termIn('valid: { from: 2027-01-01 }')).toEqual({ from: '2027-01-01', to: '2027-12-31' })
  })
  test('begins today where nothing is said', () => {
    expect(termIn('title: A')).toEqual({ from: '2026-11-21', to: '2027-11-20' })
  })
  test('is never the wrong way round', () => {
    expect(termIn('valid: { from: 2027-01-01, to: 2026-01-01 }')).toEqual({ from: '2026-01-01', to: '2026-01-01' })
    expect(termIn('valid: { to: 2026-01-01 }')).toEqual({ from: '2026-01-01', to: '2026-01-01' })
  })
})
