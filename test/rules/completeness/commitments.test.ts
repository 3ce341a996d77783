import { describe, expect, test } from 'vitest'
import { Snapshot } from '../../../core/snapshot.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded, without } from '../sound.ts'

const rules = (text: string) => findingsOf(text).findings.map(({ rule }) => rule)
const lacking = (commitment: string) => sound.replace(new RegExp(`^  ${commitment}:\\n(?:    .*\\n)*`, 'm'), '')

describe('kinds of commitments', () => {
  const kinds = ['missing-volume', 'missing-response', 'missing-touches', 'missing-feedback']
  const kindless = (text: string) => findingsOf(text, { only: kinds }).findings.map(({ rule }) => rule)

  test.each([
    [
      'leads',
      'missing-volume',
      '  leads-delivered:\n    by: marketing\n    owner: ana\n    kind: volume\n    of: mql\n    count: 200\n    every: month\n',
    ],
    [
      'first-contact',
      'missing-response',
      '  first-response:\n    by: sales\n    owner: ben\n    kind: response\n    of: mql\n    within: 1 business day\n    at-least: 90%\n',
    ],
    [
      'persistence',
      'missing-touches',
      '  follow-up:\n    by: sales\n    owner: ben\n    kind: follow-up\n    of: mql\n    touches: { call: 6, email: 3 }\n    total: 9\n    within: 15 business days\n',
    ],
  ])('without “%s”: %s, with a skeleton that fits', (commitment, rule, skeleton) => {
    expect(kindless(lacking(commitment))).toEqual([rule])
    expect(fixed(lacking(commitment), 'Add such a commitment')).toContain(skeleton)
  })

  test('a skeleton asks for no more touches than the team has hours for', () => {
    const busy = lacking('persistence').replace('    hours-per-week: 20\n', '    hours-per-week: 10\n')
    expect(fixed(busy, 'Add such a commitment')).toContain('touches: { call: 3, email: 2 }')
  })

  test('a hand-off that takes rejected leads back is enough', () => {
    expect(kindless(lacking('rejected'))).toEqual([])
    const unreturned = lacking('rejected').replace(/ {4}reject:\n(?: {6}.*\n)*/, '')
    expect(kindless(unreturned)).toEqual(['missing-feedback'])
    expect(fixed(unreturned, 'Add such a commitment')).toContain(
      '    kind: feedback\n    of: mql\n    within: 3 business days\n',
    )
  })

  test('a hand-off that says it only in part is not enough', () =>
    expect(rules(lacking('rejected').replace('      to: nurture\n', ''))).toEqual([
      'missing-feedback',
      'handoff-rejection',
    ]))

  test('no kind is missing while one can’t be read', () =>
    expect(kindless(lacking('leads').replace('kind: custom', 'kind: volum'))).toEqual([]))

  test('no kind is missing without any commitment', () =>
    expect(kindless(sound.replace(/^commitments:\n(?: .*\n)*/m, 'commitments: {}\n'))).toEqual([]))
})

describe('vague-commitment', () => {
  const story = (rest: string) => sounded(['    target: 2\n    unit: stories\n    every: month\n', rest])
  test('a number and a limit make a promise', () => {
    expect(rules(story('    target: 2\n    within: 3 weeks\n'))).toEqual([])
    expect(rules(story('    target: 2\n'))).toEqual(['vague-commitment'])
    expect(rules(story(''))).toEqual(['vague-commitment'])
  })
  test('what can’t be read is not missing', () =>
    expect(rules(story('    target: two\n    within: soon\n'))).not.toContain('vague-commitment'))
})

describe('missing-on-miss', () => {
  test('empty is missing, and misspelt is not', () => {
    const miss = '    measured-by: progress\n    on-miss:\n      escalate-to: ben\n'
    expect(rules(sounded([miss, '    measured-by: progress\n    on-miss: {}\n']))).toEqual(['missing-on-miss'])
    expectFindings(sounded([miss, '    measured-by: progress\n    onmiss:\n      escalate-to: ben\n']), {
      only: ['missing-on-miss'],
    })
  })
})

describe('missing-responsibility', () => {
  const only = { only: ['missing-responsibility'] }
  test('is one finding for all teams, at the top where there is none', () => {
    const text = without('responsibilities')
    expect(findingsOf(text, only).findings.map(({ at, related = [] }) => [at, related.length])).toEqual([[[], 2]])
  })
  test('a person stands for their team, as a member and as its lead', () =>
    expectFindings(sounded(['    responsible: cleo', '    responsible: ben']), only))
  test('is silent while it is not clear whose somebody is', () => {
    expectFindings(sounded(['    responsible: cleo', '    responsible: cloe'], ['    task: Run', '    task: Do']), only)
    expectFindings(sounded(['    responsible: cleo', '    responsble: cleo']), only)
    expectFindings(
      sounded(['people:\n', 'people:\n  eva: Eva\n'], ['    responsible: cleo', '    responsible: eva']),
      only,
    )
  })
})

test('what an agreement lacks in whole sections is said once each, and not in a library', () => {
  const bare = without(
    'goals',
    'funnel',
    'history',
    'personas',
    'handoffs',
    'responsibilities',
    'reports',
    'meetings',
    'review',
  )
  const sections = ['missing-goals', 'missing-funnel', 'missing-persona', 'handoff-missing', 'missing-responsibility']
  const rhythm = ['report-missing', 'meeting-cadence', 'review-missing']
  expect(new Set(rules(bare))).toEqual(new Set([...rules(bare), ...sections, ...rhythm]))
  expect(rules('sla: 1\nlibrary: true\npeople:\n  ana: Ana\n')).toEqual([])
  expect(
    findingsOf(bare.replace('title:', 'extends: shared.sla.yaml\ntitle:')).findings.map(({ rule }) => rule),
  ).not.toContain('missing-persona')
})

test('a text that can’t be read in full lacks nothing', () => {
  const { findings, tree } = new Snapshot(`${sound.slice(0, 900)}\n}}} ]] {{ : : -\n`, { today: '2026-11-21' })
  expect(tree.partial).toBe(true)
  expect(findings.filter(({ rule }) => /missing|unused|one-sided/.test(rule)).map(({ rule }) => rule)).toEqual([])
})
