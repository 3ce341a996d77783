import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded, without } from '../sound.ts'

const rules = (text: string) => findingsOf(text).findings.map(({ rule }) => rule)
const rejection = '    reject:\n      within: 3 business days\n      reasons:\n        - no budget\n      to: nurture\n'

describe('handoff-information', () => {
  const bare = sounded(['    requires:\n      - name\n      - company\n', ''])
  test('the five usual fields are required, in the agreement’s language', () => {
    expect(fixed(bare)).toContain(
      '    requires:\n      - name\n      - position\n      - company\n      - company size\n      - product interest\n    reject:',
    )
    expect(fixed(bare.replace('currency:', 'language: es\ncurrency:'))).toContain('      - tamaño de la empresa\n')
  })
  test('an empty list gives way', () =>
    expect(fixed(sounded(['    requires:\n      - name\n      - company\n', '    requires: []\n']))).toContain(
      '    requires:\n      - name\n      - position\n',
    ))
  test('between braces the fields stand in a row', () => {
    const braces = sound.replace(
      / {2}mql-to-sales:\n(?: {4}.*\n)*/,
      `  mql-to-sales: { of: mql, gives: marketing, owner: cleo, reject: { within: 3 business days, reasons: [no budget], to: nurture } }\n`,
    )
    expect(fixed(braces)).toContain(
      'owner: cleo, requires: [name, position, company, company size, product interest], reject',
    )
  })
})

describe('handoff-rejection', () => {
  const only = { only: ['handoff-rejection'] }
  const rejecting = (text: string) => sounded([rejection, text])

  test('without any it stands on the hand-off, and its skeleton goes by the promised time', () => {
    const text = rejecting('')
    expect(findingsOf(text, only).findings.map(({ at }) => at.join('.'))).toEqual(['handoffs.mql-to-sales'])
    expect(fixed(text, 'Say how', only)).toContain(
      '    reject:\n      within: 3 business days\n      reasons:\n        - no budget\n        - wrong persona\n        - duplicate\n      to: nurture\n',
    )
  })
  test('where rejected leads go is defined if nothing is', () => {
    const text = sounded([rejection, ''], ['  nurture: People who get our tips until they ask again.\n', ''])
    expect(fixed(text, 'Say how', only)).toContain('  nurture: Leads that are not ready yet and hear from us')
  })
  test('reasons that each lead to a term say where rejected leads go', () =>
    expectFindings(
      rejecting('    reject:\n      within: 3 business days\n      reasons:\n        no budget: nurture\n'),
      only,
    ))
  test('what can’t be read or is misspelt is not missing', () => {
    expectFindings(rejecting('    reject:\n      within: soon\n      reasons: [no budget]\n      too: nurture\n'), only)
    expectFindings(rejecting('    rejct:\n      within: 3 days\n'), only)
  })
})

describe('handoff-mismatch', () => {
  const only = { only: ['handoff-mismatch'] }
  const within = (time: string) =>
    sounded(['      within: 3 business days\n      reasons', `      within: ${time}\n      reasons`])

  test('offers either time', () => {
    expect(fixed(within('1 day'), 'Write 3 business days in mql-to-sales')).toBe(sound)
    expect(fixed(within('1 day'), 'Write 1 day in rejected')).toContain('    of: mql\n    within: 1 day\n')
  })
  test('the same length in other words is the same', () => {
    expectFindings(within('27 business hours'), only)
    expect(findingsOf(within('3 days'), only).findings).toHaveLength(1)
  })
  test('is about one term only, and about what can be read', () => {
    expectFindings(
      within('1 day').replace('    kind: feedback\n    of: mql', '    kind: feedback\n    of: visit'),
      only,
    )
    expectFindings(within('soon'), only)
  })
})

describe('handoff-missing', () => {
  test('drafts one from the commitments', () =>
    expect(fixed(without('handoffs'), 'Add a hand-off')).toContain(
      'handoffs:\n  mql-to-sales:\n    of: mql\n    gives: marketing\n    receives: sales\n    owner: ben\n    requires:\n      - name\n',
    ))
  test('takes two teams that commit', () =>
    expectFindings(without('handoffs').replaceAll('by: marketing', 'by: sales'), { only: ['handoff-missing'] }))
})

describe('report-missing', () => {
  test('adds what is missing with owner and rhythm', () =>
    expect(fixed(without('reports'), 'Add the missing reports')).toContain(
      'reports:\n  progress:\n    kind: progress\n    by: marketing\n    owner: ana\n    every: day\n  speed:\n    kind: speed\n    by: sales\n    owner: ben\n    every: week\n',
    ))
  test('is silent while the kind of a report can’t be read', () =>
    expectFindings(sounded(['    kind: speed', '    kind: sped']), { only: ['report-missing'] }))
})

describe('meeting-cadence', () => {
  const meeting = (every: string) => sounded(['  monthly:\n    every: month', `  monthly:\n    every: ${every}`])
  test('quarterly is enough', () => expect(rules(meeting('quarterly'))).toEqual([]))
  test('a rare meeting becomes monthly', () => expect(fixed(meeting('yearly'))).toBe(sound))
  test('a missing one is added', () => {
    expect(findingsOf(without('meetings')).findings.map(({ at }) => at)).toEqual([[]])
    expect(fixed(without('meetings'))).toContain(
      'meetings:\n  monthly:\n    every: month\n    owner: ana\n    attendees:\n      - marketing\n      - sales\nreview:',
    )
  })
  test('is silent about a rhythm that can’t be read', () =>
    expectFindings(meeting('often'), { only: ['meeting-cadence'] }))
})

describe('review-missing', () => {
  test('adds a review every quarter', () =>
    expect(fixed(without('review'))).toContain('review:\n  every: quarter\n  owner: ana\napprovals:'))
  test('moves the next one to the last day', () =>
    expect(fixed(sounded(['next: 2027-01-15', 'next: 2028-01-15']))).toContain('  next: 2027-09-30\n'))
  test('a review without rhythm lacks that key alone', () =>
    expect(rules(sounded(['review:\n  every: quarter\n', 'review:\n']))).toEqual(['missing-key']))
})

test('goals and a funnel are drafted so that they contradict nothing', () => {
  expect(fixed(without('goals'), 'Add goals')).toContain(
    'goals:\n  period: month\n  revenue: 20000\n  marketing-share: 50%\n  average-deal: 10000\nhistory:',
  )
  expect(fixed(without('funnel', 'history'), 'Add a funnel')).toContain(
    'funnel:\n  stages:\n    visit: {}\n    mql: {}\n    customer: {}\nsegments:',
  )
})
