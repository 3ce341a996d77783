import { describe, expect, test } from 'vitest'
import { descriptionOf, linesOf, standingOf } from '../../client/agreements/lines.ts'
import type { AgreementSummary } from '../../server/protocol.ts'

const t = (text: string, ...values: (string | number)[]) =>
  text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]))
const sound: AgreementSummary = {
  uri: 'file:///a.sla.yaml',
  title: 'Harbor Tea',
  status: 'active',
  library: false,
  errors: 0,
  warnings: 0,
  infos: 0,
}
const told = (summary: Partial<AgreementSummary>) =>
  linesOf({ ...sound, ...summary }, t, date => date).map(({ text, standing }) => `${standing}: ${text}`)

describe('the list tells of an agreement', () => {
  test('that nothing is wrong', () => expect(told({})).toEqual(['fine: No problems']))
  test('how much is wrong', () => expect(told({ errors: 1, warnings: 2 })).toEqual(['error: 1 error, 2 warnings']))
  test('what could be better', () => expect(told({ infos: 3 })).toEqual(['fine: No problems, 3 hints']))

  test('whether its plan reaches the goal', () => {
    expect(told({ plan: { holds: true, sentence: 'It does.' } })).toContain('fine: It does.')
    expect(told({ plan: { holds: false, sentence: 'It doesn’t.' } })).toContain('error: It doesn’t.')
    expect(told({ plan: { sentence: 'Nobody knows.' } })).toContain('plain: Nobody knows.')
  })

  test('when it is looked at again, or should have been', () => {
    expect(told({ review: { date: '2027-01-11', overdue: false } })).toContain('plain: Next review on 2027-01-11')
    expect(told({ review: { date: '2026-01-11', overdue: true } })).toContain('warning: Review was due on 2026-01-11')
  })

  test('until when it is in force', () =>
    expect(told({ ends: '2027-06-30' })).toContain('plain: In force until 2027-06-30'))
})

test('behind the title stands what needs somebody', () => {
  expect(descriptionOf(sound, t)).toBe('active')
  expect(descriptionOf({ ...sound, errors: 2, infos: 1 }, t)).toBe('active · 2 errors')
})

test('the worst counts', () =>
  expect([
    standingOf(sound),
    standingOf({ ...sound, warnings: 1 }),
    standingOf({ ...sound, warnings: 1, errors: 1 }),
  ]).toEqual(['fine', 'warning', 'error']))
