import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded } from '../sound.ts'

const found = (text: string, only: readonly string[]) =>
  findingsOf(text, { only }).findings.map(({ rule, at }) => `${rule} ${at.join('.')}`)

/** The sound agreement with every commitment of Sales made by Marketing. */
const takingOnly = sound
  .replaceAll('    by: sales\n    owner: cleo', '    by: marketing\n    owner: ana')
  .replaceAll(
    '    by: sales\n    owner: ben\n    kind: feedback',
    '    by: marketing\n    owner: ana\n    kind: feedback',
  )

describe('one-sided', () => {
  const sided = (text: string) => found(text, ['one-sided'])

  test('with two teams whoever does not promise receives', () =>
    expect(sided(takingOnly)).toEqual(['one-sided teams.sales']))

  test('taking part in a hand-off is receiving too', () => {
    const third = sound.replace('    lead: ben\n', '    lead: ben\n  service:\n    lead: cleo\n')
    expect(sided(third)).toEqual([])
    expect(sided(third.replace('receives: sales', 'receives: service'))).toEqual(['one-sided teams.service'])
  })

  test('where nobody commits to anything it is said once, and mended for all', () => {
    const nobody = sound.replace(/^commitments:\n(?: .*\n)*/m, 'commitments: {}\n')
    expect(sided(nobody)).toEqual(['one-sided commitments'])
    const mended = fixed(nobody, 'Add a commitment for each team', { only: ['one-sided'] })
    expect(mended).toContain(
      'commitments:\n  marketing-promise:\n    by: marketing\n    owner: ana\n    kind: custom\n',
    )
    expect(sided(mended)).toEqual([])
  })

  test('the fix promises an answer to what is received', () => {
    const mended = fixed(takingOnly, 'Add a commitment by sales', { only: ['one-sided'] })
    expect(mended).toContain(
      '  first-response:\n    by: sales\n    owner: ben\n    kind: response\n    of: mql\n    within: 1 business day\n',
    )
  })

  test.each([
    [
      'a team is misspelt',
      takingOnly.replace(
        'by: marketing\n    owner: ana\n    kind: response',
        'by: salse\n    owner: ana\n    kind: response',
      ),
    ],
    [
      'a commitment says nobody',
      takingOnly.replace('    by: marketing\n    owner: ana\n    kind: response', '    owner: ana\n    kind: response'),
    ],
    ['commitments are missing', sound.replace(/^commitments:\n(?: .*\n)*/m, '')],
    ['commitments are misspelt', takingOnly.replace('commitments:\n', 'comitments:\n')],
    ['commitments are a list', sound.replace(/^commitments:\n(?: .*\n)*/m, 'commitments:\n  - by: marketing\n')],
    ['there is one team', takingOnly.replace('  sales:\n    name: Sales\n    lead: ben\n', '')],
  ])('is silent while %s', (_, text) => expect(sided(text)).toEqual([]))
})

describe('unbalanced', () => {
  const only = { only: ['unbalanced'] }
  test('three times as many are still fair', () =>
    expectFindings(
      sounded(
        ['    by: marketing\n    owner: ana\n    kind: custom', '    by: sales\n    owner: ana\n    kind: custom'],
        ['  rejected:\n    by: sales', '  rejected:\n    by: marketing'],
      ),
      only,
    ))
  test('a team without any is one-sided, not unbalanced', () => expectFindings(takingOnly, only))
})
