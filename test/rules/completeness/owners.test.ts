import { describe, expect, test } from 'vitest'
import { worded } from '../../../core/language/message.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded } from '../sound.ts'

const choices = (text: string) =>
  findingsOf(text).findings.flatMap(({ fixes = [] }) =>
    fixes.map(({ title, preferred }) => `${preferred ? '* ' : ''}${worded(title)}`),
  )

describe('missing-owner', () => {
  const ownerless = sounded(['    by: sales\n    owner: cleo\n    kind: response', '    by: sales\n    kind: response'])

  test('offers the team’s lead, then its people, then the others', () =>
    expect(choices(ownerless)).toEqual(['* Make Ben the owner', 'Make Cleo the owner', 'Make Ana the owner']))

  test('is repaired where the language wants the key', () => expect(fixed(ownerless, 'Make Cleo')).toBe(sound))

  test('is no empty owner either, and fills it', () => {
    const empty = sounded([
      '    by: sales\n    owner: cleo\n    kind: response',
      '    by: sales\n    owner:\n    kind: response',
    ])
    expect(findingsOf(empty).findings.map(({ rule }) => rule)).toEqual(['missing-owner'])
    expect(fixed(empty, 'Make Cleo')).toBe(sound)
  })

  test('finds hand-offs, reports, meetings and reviews too', () => {
    const text = sounded(
      ['    owner: cleo\n    requires', '    requires'],
      ['    by: marketing\n    to: [sales]\n    owner: ana\n', '    by: marketing\n    to: [sales]\n'],
      ['    every: month\n    owner: ana\n    attendees', '    every: month\n    attendees'],
      ['  every: quarter\n  owner: ana\n', '  every: quarter\n'],
    )
    expect(findingsOf(text).findings.map(({ rule, at }) => `${rule} ${at.join('.')}`)).toEqual([
      'missing-owner handoffs.mql-to-sales',
      'missing-owner reports.progress',
      'missing-owner meetings.monthly',
      'missing-owner review',
    ])
  })

  test('is silent about a misspelt owner and about an entry without anything in it', () => {
    const only = { only: ['missing-owner'] }
    expectFindings(sounded(['    owner: cleo\n    kind: response', '    ower: cleo\n    kind: response']), only)
    expectFindings(`${sound}x-note: any\n`.replace('commitments:\n', 'commitments:\n  more:\n'), only)
  })

  test('passes over whoever has left', () =>
    expect(
      choices(ownerless.replace('    team: sales\n', '    team: sales\n    left: 2026-11-01\n')).filter(title =>
        /Cleo/.test(title),
      ),
    ).toEqual([]))
})

describe('missing-lead', () => {
  const leaderless = sounded(['    name: Sales\n    lead: ben\n', '    name: Sales\n'])

  test('prefers the only one who is in the team', () =>
    expect(choices(leaderless)).toEqual(['* Make Cleo the lead', 'Make Ana the lead', 'Make Ben the lead']))
  test('is repaired where the language wants the key', () => expect(fixed(leaderless, 'Make Ben')).toBe(sound))
  test('is silent about a misspelt lead', () =>
    expectFindings(sounded(['    lead: ben', '    leed: ben']), { only: ['missing-lead'] }))
})
