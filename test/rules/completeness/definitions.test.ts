import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sounded } from '../sound.ts'

const meaning = (text: string) => sounded(['  customer: An order is signed.', `  customer: ${text}`])
const rules = (text: string) => findingsOf(text).findings.map(({ rule }) => rule)
const criteria = '    meaning: Someone who asked for an offer.\n    criteria:\n      - Runs a hotel or a campus\n'

describe('vague-definition', () => {
  test.each([
    '""',
    'TODO',
    'TODO – ask Ben',
    'tbd',
    '"..."',
    'to be defined',
    'a definir',
    'Customer',
    'The customer.',
    'Customers',
  ])('finds %s', text => expect(rules(meaning(text))).toEqual(['vague-definition']))
  test.each([
    'Todo el que firma un pedido.',
    'To do business with us they sign.',
    'A customer who signed.',
    'None of the above has signed.',
  ])('lets pass: %s', text => expect(rules(meaning(text))).toEqual([]))
  test('criteria say what a meaning that repeats the name does not', () =>
    expect(rules(sounded(['    meaning: Someone who asked for an offer.', '    meaning: An MQL.']))).toEqual([]))
  test('a definition that is still to be written lacks no criteria too', () =>
    expect(rules(sounded([`  mql:\n${criteria}`, '  mql: TODO\n']))).toEqual(['vague-definition']))
  test('what can’t be read is no empty definition', () =>
    expect(rules(sounded(['  customer: An order is signed.', '  customer: { meanin: An order is signed. }']))).toEqual([
      'unknown-key',
    ]))
})

describe('missing-criteria', () => {
  const without = sounded([criteria, '    meaning: Someone who asked for an offer.\n'])

  test('BANT goes into a long definition', () =>
    expect(fixed(without)).toContain(`  mql:
    meaning: Someone who asked for an offer.
    criteria:
      - Budget – the money for it is there or planned
      - Authority – we talk to somebody who can decide
      - Need – they have the problem that we solve
      - Timeline – they want to decide by a known date
    framework: bant
  customer:`))

  test('a short definition gets its long form, with its comment and in the agreement’s language', () => {
    const short = sounded(
      [`  mql:\n${criteria}`, '  mql: Alguém que pediu # ainda curto\n'],
      ['currency: EUR', 'language: pt\ncurrency: EUR'],
    )
    expect(fixed(short)).toContain(`  mql:
    meaning: Alguém que pediu # ainda curto
    criteria:
      - Orçamento – o dinheiro existe ou está previsto
`)
  })

  test('a text over several lines goes one step deeper', () => {
    const folded = sounded([`  mql:\n${criteria}`, '  mql: >\n    Someone who asked\n\n    for an offer.\n'])
    expect(fixed(folded)).toContain(
      '  mql:\n    meaning: >\n      Someone who asked\n\n      for an offer.\n    criteria:\n',
    )
    expect(rules(fixed(folded))).toEqual([])
  })

  test('between braces the framework alone is added', () => {
    const braces = sounded([`  mql:\n${criteria}`, '  mql: { meaning: Someone who asked. }\n'])
    expect(fixed(braces)).toContain('  mql: { meaning: Someone who asked., framework: bant }')
  })

  test('silences missing-quality for its term', () => expect(rules(without)).toEqual(['missing-criteria']))

  test('finds what is handed over, whatever it is called', () =>
    expect(rules(sounded(['    of: mql\n    gives', '    of: visit\n    gives']))).toEqual(['missing-criteria']))

  test.each([
    ['a score', '    score:\n      at-least: 5\n      points: { asked: 5 }\n'],
    ['a framework', '    framework: champ\n'],
    ['criteria that can’t be read', '    criteria: { one: two }\n'],
    ['misspelt criteria', '    criterai:\n      - one\n'],
  ])('is silent with %s', (_, text) =>
    expectFindings(sounded([criteria, `    meaning: Someone who asked.\n${text}`]), { only: ['missing-criteria'] }),
  )
})

describe('missing-quality', () => {
  const lead = (rest: string) =>
    sounded(
      ['  visit: A', '  lead: Someone who left an address after an [[mql|MQL]].\n  visit: A'],
      [
        '  stories:\n',
        `  addresses:\n    by: marketing\n    owner: ana\n    kind: volume\n    of: lead\n    count: 900\n${rest}    on-miss:\n      escalate-to: ben\n  stories:\n`,
      ],
    )
  test('quality on the commitment is enough', () => {
    expect(rules(lead(''))).toEqual(['missing-quality'])
    expect(rules(lead('    quality:\n      - Every address exists\n'))).toEqual([])
  })
})

describe('score-unreachable', () => {
  const score = (points: string) =>
    sounded([criteria, `${criteria}    score:\n      at-least: 80\n      points: ${points}\n`])
  test('all points together may just reach the threshold', () =>
    expect(rules(score('{ a: 50, b: 30, c: -20 }'))).toEqual([]))
  test('points that can’t be read may be the missing ones', () =>
    expectFindings(score('{ a: 50, b: many }'), { only: ['score-unreachable'] }))
})
