import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf } from '../expectations.ts'
import { sound, sounded } from '../sound.ts'

describe('duplicate-name', () => {
  const only = { only: ['duplicate-name'] }

  test('compares what is displayed: own names, short forms and names made from ids', () => {
    expectFindings(
      sounded([
        '    name: Sales',
        '    name: marketing\n#         ^^^^^^^^^ duplicate-name: “marketing” and “sales” are both',
      ]),
      only,
    )
    expectFindings(
      sounded([
        '  nurture: People',
        '  m-q-l:\n    name: MQL\n#         ^^^ duplicate-name: “mql” and “m-q-l” are both shown as “MQL”\n    meaning: Leads\n  nurture: People',
      ]),
      only,
    )
  })
  test('a title is no name', () =>
    expectFindings(sounded(['  ana: Ana\n  ben: Ben\n', '  ana:\n    title: Lead\n  ben:\n    title: Lead\n']), only))
  test('a person and a team may have the same name', () => expectFindings(sounded(['ana: Ana', 'ana: Sales']), only))
})

describe('person-left', () => {
  const only = { only: ['person-left'] }
  const leaving = (day: string, text = sound) =>
    text.replace('    team: sales\n', `    team: sales\n    left: ${day}\n`)
  const places = (text: string) => findingsOf(text, only).findings.map(({ at }) => at.join('.'))

  test('stands wherever somebody owns or leads', () =>
    expect(places(leaving('2027-01-31'))).toEqual([
      'commitments.first-contact.owner',
      'commitments.persistence.owner',
      'handoffs.mql-to-sales.owner',
    ]))
  test('whoever stays until the last day has not left before', () => expect(places(leaving('2027-09-30'))).toEqual([]))
  test('without an end today decides', () => {
    const endless = sound.replace('status: active\nvalid:\n  from: 2026-10-01\n  to: 2027-09-30\n', '')
    expect(places(leaving('2026-11-20', endless))).toHaveLength(3)
    expect(places(leaving('2026-11-21', endless))).toEqual([])
  })
  test('an end that can’t be read is no missing end', () =>
    expect(places(leaving('2026-11-20').replace('to: 2027-09-30', 'to: next year'))).toEqual([]))
})
