import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../../core/language/agreement.ts'
import { computedKeys } from '../../../core/rules/names/computed-keys.ts'
import { Snapshot } from '../../../core/snapshot.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded } from '../sound.ts'

const inserting = (path: string) => sounded(['{{ goals.customers }}', `{{ ${path} }}`])
const silent = (path: string) => expect(findingsOf(inserting(path)).findings, path).toEqual([])
const wrong = (path: string) =>
  expect(
    findingsOf(inserting(path)).findings.map(({ rule }) => rule),
    path,
  ).toEqual(['unknown-insert'])

describe('{{ path }} leads', () => {
  test.each([
    'goals.revenue',
    'goals.customers',
    'people.ana',
    'people.ana.name',
    'people.cleo.name',
    'definitions.mql.name',
    'definitions.visit.meaning',
    'teams.sales.lead',
    'commitments.leads.count',
    'commitments.leads.promised',
    'commitments.leads.required',
    'funnel.stages.mql.required',
    'funnel.stages.mql.plan',
    'segments.hotels.customers',
    'capacity.sales.hours-needed',
    'history.0.period',
    'language',
    'confidence.chance',
    'definitions.mql.criteria.0',
  ])('to %s', silent)

  test.each([
    ['goals', 'a group of entries'],
    ['goals.revenu', 'a misspelt key'],
    ['nothing.at.all', 'nothing'],
    ['funnel.stages.lead.required', 'a stage that is none'],
    ['commitments.first-contact.promised', 'what only volumes have'],
    ['economics.return', 'what the goals do not suffice for'],
    ['funnel.stages.mql.required.more', 'behind a number'],
    ['', 'no path at all'],
  ])('not to “%s”: %s', wrong)
})

test('the nearest path is found key by key, or by its end', () => {
  expect(fixed(inserting('goal.revenu'))).toContain('{{ goals.revenue }}')
  expect(fixed(inserting('mql.required'))).toContain('{{ funnel.stages.mql.required }}')
  expect(fixed(inserting('people.cleo'))).toContain('{{ people.cleo.name }}')
})

describe('one mistake is told once', () => {
  test('where a name is misspelt at its declaration, wherever it is used', () => {
    const text = sounded(['{{ goals.customers }}', '{{ commitments.leads.count }}'], ['  leads:\n', '  leeds:\n'])
    expect(findingsOf(text).findings.map(({ rule }) => rule)).toEqual(['unknown-commitment'])
    expect(findingsOf(fixed(text, 'Write leeds')).findings).toEqual([])
  })
  test('where several inserts miss the same', () => {
    const text = sounded(['{{ goals.customers }}', '{{ commitments.storys.target }} of {{ commitments.storys.unit }}'])
    expect(findingsOf(text).findings.map(({ rule, related = [] }) => [rule, related.length])).toEqual([
      ['unknown-insert', 1],
    ])
    expect(fixed(text)).toContain('{{ commitments.stories.target }} of {{ commitments.stories.unit }}')
  })
  test('where a stage is renamed, its inserts follow', () => {
    const text = sounded(
      ['{{ goals.customers }}', '{{ funnel.stages.custmer.plan }}'],
      ['    customer:\n', '    custmer:\n'],
    )
    expect(findingsOf(fixed(text, 'Write customer')).findings).toEqual([])
  })
})

describe('a path is not judged', () => {
  const unheard = (text: string) => expectFindings(text, { only: ['unknown-insert'] })
  test('into a section that is missing or misspelt', () => {
    unheard(sounded(['goals:\n', 'golas:\n']))
    unheard(sound.replace(/^goals:\n(?: .*\n)*/m, ''))
  })
  test('to a key that its entry lacks and must have', () =>
    unheard(sounded(['{{ goals.customers }}', '{{ commitments.leads.count }}'], ['    count: 200\n', ''])))
  test('to what another file may bring', () =>
    unheard('sla: 1\nextends: shared.sla.yaml\nsummary: Ask {{ people.zoe.name }}.\n'))
  test('to a number that another mistake leaves open', () =>
    unheard(
      sounded(['{{ goals.customers }}', '{{ economics.return }}'], ['marketing-share: 50%', 'marketing-share: 0.5']),
    ))
})

test('every key of the targets document is one that an insert can have', () => {
  const { targets, agreement } = new Snapshot(sound, { today: '2026-11-21' })
  expect(unknownKeys(agreement, targets.document(), [])).toEqual([])
})

function unknownKeys(agreement: Agreement, value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const known = computedKeys(agreement, path)
  return Object.entries(value).flatMap(([key, inner]) => {
    const isText = path.length === 0 && typeof inner === 'string'
    const own = known.includes(key) || isText ? [] : [[...path, key].join('.')]
    return [...own, ...unknownKeys(agreement, inner, [...path, key])]
  })
}
