import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { worded } from '../../core/language/message.ts'
import { languages } from '../../core/language/wording.ts'
import { Snapshot } from '../../core/snapshot.ts'
import type { Answers } from '../../core/templates/answers.ts'
import { templateIds, templates } from '../../core/templates/kinds.ts'
import { newAgreement } from '../../core/templates/new-agreement.ts'
import { misplacedKeys } from '../samples/language-order.ts'

const usual: Answers = {
  template: 'small-business',
  language: 'en',
  company: 'Fernhill Bikes',
  currency: 'EUR',
  timezone: 'Europe/Lisbon',
  marketing: 'Marketing',
  sales: 'Sales',
  marketingLead: 'Ana Example',
  salesLead: 'Ben Example',
  period: 'month',
  revenue: '100000',
  marketingShare: '60%',
  averageDeal: '5000',
  rates: new Map(),
  regions: [],
  today: '2026-11-21',
}

const north = [
  { name: 'North', share: '60%' },
  { name: 'South', share: '40%' },
]

const snapshotOf = (answers: Answers) => new Snapshot(newAgreement(answers).text, { today: answers.today })

const findings = (answers: Answers) =>
  snapshotOf(answers).findings.map(({ rule, message, at }) => `${at.join('.')} ${rule}: ${worded(message)}`)

describe.each(templateIds)('the template %s', template => {
  const answers: Answers = { ...usual, template, regions: template === 'multi-region' ? north : [] }

  test.each(languages)('is without any finding in %s', language => {
    expect(findings({ ...answers, language })).toEqual([])
  })

  test.each(languages)('has its keys in the order of the language, in %s', language => {
    const { contents, errors, warnings } = parseDocument(newAgreement({ ...answers, language }).text)
    expect([errors, warnings, misplacedKeys(contents)]).toEqual([[], [], []])
  })

  test('tells before it is written what the goal takes', () => {
    const { funnel } = newAgreement(answers)
    const required = [...Object.values(snapshotOf(answers).targets.document().funnel as object)].at(-1) as Readonly<
      Record<string, { readonly required: number }>
    >
    expect(funnel.map(({ needed }) => needed)).toEqual(Object.values(required).map(stage => stage.required))
    expect(funnel.map(({ name }) => name)).not.toContain('')
  })
})

describe('whatever is answered', () => {
  const percent = (most: number) =>
    fc
      .integer({ min: 5, max: most * 10 })
      .map(tenths => `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`)
  const name = fc.oneof(
    fc.constantFrom(
      'Ana',
      'José Ñandú',
      '李明',
      'O’Brien: Jr.',
      '#1 Team',
      '- dash',
      '"quoted"',
      'yes',
      '42',
      "it's",
      'null',
      '@home',
      '{x}',
      '[y]',
      '100%',
      'a: b',
      '> c',
      'true',
    ),
    fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map(text =>
        text
          .replace(/[\p{C}\s]+/gu, ' ')
          .replaceAll('{{', '')
          .replaceAll('[[', '')
          .trim(),
      )
      .filter(text => text !== ''),
  )
  const regions = fc.constantFrom(
    north,
    [...north.slice(0, 1), { name: '42', share: '20%' }, { name: 'North!', share: '20%' }],
    [
      { name: 'A', share: '12.5%' },
      { name: 'B', share: '87.5%' },
    ],
  )
  const answers = fc
    .record({
      template: fc.constantFrom(...templateIds),
      language: fc.constantFrom(...languages),
      company: name,
      currency: fc.constantFrom('EUR', 'USD', 'BRL', 'JPY', 'KWD'),
      marketing: name,
      sales: name,
      marketingLead: name,
      salesLead: name,
      period: fc.constantFrom('week', 'month', 'quarter', 'year'),
      revenue: fc.integer({ min: 1000, max: 90_000_000 }).map(String),
      marketingShare: percent(100),
      averageDeal: fc.integer({ min: 50, max: 200_000 }).map(String),
      shares: fc.array(percent(100), { minLength: 5, maxLength: 5 }),
      regions,
      today: fc.constantFrom('2026-11-21', '2027-01-31', '2028-02-29', '2026-12-31'),
    })
    .filter(({ marketing, sales }) => marketing.toLowerCase() !== sales.toLowerCase())
    .map(({ shares, ...rest }): Answers => {
      const { stages, regional } = templates.find(({ id }) => id === rest.template) ?? { stages: [], regional: false }
      const rates = new Map(stages.slice(1).map(({ term }, index) => [term, shares[index] ?? '10%']))
      return { ...usual, ...rest, rates, regions: regional ? rest.regions : [] } as Answers
    })

  test('the agreement has no finding of any severity', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(answers, given => {
        expect(findings(given)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('one person may lead both teams', () => {
  expect(findings({ ...usual, salesLead: usual.marketingLead })).toEqual([])
})
