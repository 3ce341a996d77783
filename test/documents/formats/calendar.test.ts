import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { manuscriptOf } from '../../../core/documents/manuscript.ts'
import { agreement, snapshotOf } from '../telling.ts'
import { textAs } from './made.ts'

const parties = `sla: 1
title: Harbor Tea
teams: { marketing: { lead: mia }, sales: { lead: tom } }
people: { mia: Mia, tom: Tom }
`

const eventsOf = async (text: string): Promise<readonly ICAL.Event[]> =>
  new ICAL.Component(ICAL.parse(await textAs(text, 'ics')))
    .getAllSubcomponents('vevent')
    .map(one => new ICAL.Event(one))

/** The first days of an event, exceptions included, as calendars show them. */
function daysOf(events: readonly ICAL.Event[], uid: RegExp, most: number): readonly string[] {
  const own = events.filter(event => uid.test(event.uid))
  const main = own.find(event => !event.isRecurrenceException())
  if (main === undefined) return []
  for (const exception of own.filter(event => event.isRecurrenceException())) main.relateException(exception)
  const iterator = main.iterator()
  const days: string[] = []
  for (let next = iterator.next(); next && days.length < most; next = iterator.next())
    days.push(main.getOccurrenceDetails(next).startDate.toString())
  return days
}

// Git keeps files with other ends of lines.
test('the small classic agreement', async () => {
  await expect((await textAs(agreement('northwind.sla.yaml'), 'ics')).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
    'golden/northwind.ics',
  )
})

describe('a meeting', () => {
  const every = (cadence: string, from = '2026-01-01') =>
    `${parties}valid: { from: ${from}, to: 2026-12-31 }\nmeetings: { talk: { title: Talk, every: ${cadence} } }\n`

  test('gives way to the next working day, as in the preview', async () => {
    const events = await eventsOf(every('month'))
    expect(daysOf(events, /^meeting-talk@/, 4)).toEqual(['2026-01-01', '2026-02-02', '2026-03-02', '2026-04-01'])
    const { agenda } = manuscriptOf(snapshotOf(every('month'))).view
    expect(agenda?.tracks[0]?.next).toBe('1 December 2026')
    expect(daysOf(events, /^meeting-talk@/, 99).at(-1)).toBe('2026-12-01')
  })
  test.each([
    ['week', ['2026-01-01', '2026-01-08', '2026-01-15']],
    ['two weeks', ['2026-01-01', '2026-01-15', '2026-01-29']],
    ['quarter', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['half year', ['2026-01-01', '2026-07-01']],
    ['year', ['2026-01-01']],
  ])('comes back every %s until the agreement ends', async (cadence, days) => {
    expect(daysOf(await eventsOf(every(cadence)), /^meeting-talk@/, 3)).toEqual(days)
  })
  test('from the 31st falls on the last days of shorter months', async () => {
    const days = daysOf(await eventsOf(every('month', '2025-12-31')), /^meeting-talk@/, 4)
    // The last days of January and February 2026 are Saturdays.
    expect(days).toEqual(['2025-12-31', '2026-02-02', '2026-03-02', '2026-03-31'])
  })
  test('from the 30th has a day in February too', async () => {
    const days = (await eventsOf(every('month', '2026-01-30'))).map(({ startDate }) => startDate.toString())
    // The 28th of February 2026 is a Saturday.
    expect(days).toContain('2026-03-02')
  })
  test.each(['day', 'business day'])('that comes back every %s would fill a calendar', async cadence => {
    expect(daysOf(await eventsOf(every(cadence)), /^meeting-talk@/, 1)).toEqual([])
  })
  test('of an agreement without an end goes on', async () => {
    const text = `${parties}meetings: { talk: { title: Talk, every: week } }\n`
    expect(await textAs(text, 'ics')).toMatch(/^RRULE:FREQ=WEEKLY\r$/m)
  })
})

describe('a review', () => {
  test('stays on the day that is written', async () => {
    const text = `${parties}valid: { from: 2026-01-01, to: 2026-12-31 }\nreview: { every: quarter, next: 2026-02-01 }\n`
    // A Sunday; the next ones give way.
    expect(daysOf(await eventsOf(text), /^review-/, 3)).toEqual(['2026-02-01', '2026-05-01', '2026-08-03'])
  })
})

describe('what comes once', () => {
  const text = `${parties}valid: { from: 2026-01-01, to: 2026-12-31 }\ngoals: { period: month, due: 2026-11-30 }\n`

  test('is the end of the agreement and the day of its goals, with a reminder', async () => {
    const events = await eventsOf(text)
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['The goals are to be reached: Harbor Tea', '2026-11-30'],
      ['The agreement ends: Harbor Tea', '2026-12-31'],
    ])
    expect(
      events.map(({ component }) =>
        component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
      ),
    ).toEqual(['-P30D', '-P30D'])
  })
})

describe('an entry of a calendar', () => {
  test('keeps its address while the id and the title stay', async () => {
    const [one, other] = await Promise.all(
      ['Talk', 'Long talk'].map(title => eventsOf(`${parties}meetings: { talk: { title: ${title}, every: week } }\n`)),
    )
    expect(one?.map(({ uid }) => uid)).toEqual(['meeting-talk@harbor-tea.sla'])
    expect(other?.map(({ uid }) => uid)).toEqual(['meeting-talk@harbor-tea.sla'])
  })
  test('has an address of its own in any alphabet', async () => {
    const uids = await Promise.all(
      ['Привет', '合意'].map(async title =>
        (await eventsOf(`${parties.replace('Harbor Tea', title)}meetings: { talk: { every: week } }\n`)).map(
          ({ uid }) => uid,
        ),
      ),
    )
    expect(new Set(uids.flat()).size).toBe(2)
    for (const uid of uids.flat()) expect(uid).toMatch(/^meeting-talk@[a-z0-9-]+\.sla$/)
  })
})

test('no line is longer than calendars may read, and each ends as they want it', async () => {
  const ics = await textAs(agreement('aurora.sla.yaml'), 'ics')
  const lines = ics.split('\r\n')
  expect(lines.join('')).not.toMatch(/[\r\n]/)
  expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([])
})
