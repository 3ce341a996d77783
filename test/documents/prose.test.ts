import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../core/documents/prose.ts'
import { textOf, viewOfText } from './telling.ts'

/** An agreement whose summary is this prose. */
const withSummary = (prose: string) =>
  viewOfText(`sla: 1
title: Test
currency: USD
goals:
  period: month
  revenue: 400000
people:
  ana: Ana Torres
teams:
  sales: {}
definitions:
  mql:
    meaning: Asked for [[demo|a demo]].
  demo: We show {{ goals.revenue }} worth of it.
summary: ${JSON.stringify(prose)}
`)

const summary = (prose: string): readonly Block[] => withSummary(prose).summary
const inlines = (prose: string) => summary(prose).flatMap(block => ('inlines' in block ? block.inlines : []))

describe('Markdown', () => {
  test('becomes paragraphs, lists and marks', () => {
    expect(summary('One **two**.\n\n- three\n- four').map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
    expect(inlines('a *b* `c`')).toEqual([
      { role: 'text', text: 'a ' },
      { role: 'emphasis', inside: [{ role: 'text', text: 'b' }] },
      { role: 'text', text: ' ' },
      { role: 'code', text: 'c' },
    ])
  })
  test.each(['https://example.org/a', 'http://example.org', 'mailto:ana@example.org'])('links to %s', address => {
    expect(inlines(`[here](${address})`)).toEqual([
      { role: 'link', href: address, inside: [{ role: 'text', text: 'here' }] },
    ])
  })
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vscode://x',
    'command:x',
    '//x.org',
    '/x',
  ])('never links to %s', address => {
    expect(JSON.stringify(summary(`[here](${address}) and <${address}>`))).not.toContain('"link"')
  })
  test('shows the description of a picture and loads nothing', () => {
    expect(inlines('![a cat](https://example.org/cat.png)')).toEqual([{ role: 'text', text: 'a cat' }])
  })
  test('takes HTML for text', () => {
    expect(inlines('<b onclick="x()">hi</b>')).toEqual([{ role: 'text', text: '<b onclick="x()">hi</b>' }])
  })
})

test('a line without marks reads as it does among others', () => {
  const pieces = [
    'Each',
    'é',
    ' ',
    '  ',
    '1.',
    '# ',
    '- ',
    '+',
    '=',
    '|',
    '~~',
    ':',
    '(b)',
    '"',
    "'",
    '\\',
    '*a*',
    '&amp;',
    '\t',
    '\n',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), rest => {
      const line = `A${rest.join('')}`
      expect(summary(line)).toEqual(summary(`*First*\n\n${line}`).slice(1))
    }),
    { seed: 20261121 },
  )
})

describe('terms', () => {
  test('carry their meaning in plain words', () => {
    expect(inlines('each [[mql]]')).toContainEqual({
      role: 'term',
      id: 'mql',
      text: 'MQL',
      meaning: 'Asked for a demo.',
    })
  })
  test('take other words', () => {
    expect(inlines('[[mql|qualified leads]]')).toMatchObject([{ role: 'term', text: 'qualified leads' }])
  })
  test('that are not defined are marked', () => {
    expect(inlines('[[nothing]]')).toEqual([{ role: 'unknown', text: 'nothing' }])
  })
  test('work inside marks', () => {
    expect(inlines('**[[mql]]**')).toMatchObject([{ role: 'strong', inside: [{ role: 'term', id: 'mql' }] }])
  })
})

describe('inserts', () => {
  test.each([
    ['goals.revenue', '$400,000'],
    ['goals.period', 'month'],
    ['people.ana.name', 'Ana Torres'],
    ['teams.sales.name', 'Sales'],
    ['definitions.mql.name', 'MQL'],
  ])('{{ %s }} is %s', (path, expected) => {
    expect(inlines(`{{ ${path} }}`)).toEqual([{ role: 'number', text: expected }])
  })
  test.each(['goals.nothing', 'goals', 'constructor', '__proto__.x', 'goals.revenue.exact', '', 'people.nobody.name'])(
    '{{ %s }} leads nowhere and stays as it is',
    path => {
      expect(inlines(`{{ ${path} }}`)).toEqual([{ role: 'unknown', text: `{{ ${path} }}` }])
    },
  )
  test('that lead to their own text end there', () => {
    expect(inlines('a {{ summary }}')).toEqual([
      { role: 'text', text: 'a ' },
      { role: 'number', text: 'a {{ summary }}' },
    ])
  })
  test('stay unread where the bracket never closes', () => {
    expect(textOf(withSummary('a {{ goals.revenue'))).toContain('a {{ goals.revenue')
  })
})

test('a computed value goes before a stated one', () => {
  const view = viewOfText(`sla: 1
currency: EUR
summary: "{{ goals.customers }} and {{ commitments.leads.required }}"
goals: { period: month, revenue: 100000, marketing-share: 50%, average-deal: 30000, customers: 9 }
funnel: { stages: { lead: { volume: 20 }, customer: { rate: 10% } } }
commitments:
  leads: { by: marketing, kind: volume, of: lead, count: 20, every: month }
`)
  expect(view.summary).toMatchObject([{ inlines: [{ text: '2' }, { text: ' and ' }, { text: '20' }] }])
})
