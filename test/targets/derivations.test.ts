import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { derivationOf, sourcesOf } from '../../core/targets/derivations/index.ts'
import type { Json } from '../../core/targets/document.ts'
import { agreement, funnel, goals } from './computing.ts'

const classic = readFileSync(new URL('../fixtures/classic.sla.yaml', import.meta.url), 'utf8')
const snapshot = new Snapshot(classic, { today: '2026-11-21' })

const text = (value: Parameters<typeof worded>[0]['values'][number]) => worded({ template: '{0}', values: [value] })

/** A derivation in one line: name, formula, working and value. */
function shown(path: string, { targets } = snapshot): string {
  const derivation = derivationOf(targets, path)
  if (derivation === undefined) return 'nothing'
  const { name, formula, working, value } = derivation
  return [worded(name), worded(formula), ...(working ? [worded(working)] : []), text(value)].join(' | ')
}

const sources = (path: string, { targets, tree } = snapshot) => {
  const derivation = derivationOf(targets, path)
  return derivation === undefined
    ? []
    : sourcesOf(targets, derivation).map(({ place }) => tree.text.slice(place.node.span.start, place.node.span.end))
}

describe('how a number came about', () => {
  test.each([
    ['goals.revenue', 'revenue | as stated in the agreement | 400,000 USD'],
    [
      'goals.customers',
      'customers | Marketing’s revenue ÷ average deal, rounded up | 240,000 USD ÷ 20,000 USD = 12 | 12',
    ],
    [
      'funnel.stages.visit.required',
      'Visit needed for the goal | customers in the funnel’s period ÷ the product of all rates after the stage, rounded up once | 12 ÷ (10% × 8%) = 1,500 | 1,500',
    ],
    [
      'funnel.stages.contact.rate',
      'rate into Contact | the exact ratio of the two stated volumes, which agree with the stated rate | 250 ÷ 2,500 | 10%',
    ],
    ['funnel.stages.contact.gap', 'Contact planned beyond what the goal needs | planned − needed | 250 − 150 | 100'],
    [
      'funnel.stages.visit.value',
      'value of one Visit | average deal × the product of all rates after the stage | 20,000 USD × 10% × 8% | 160 USD',
    ],
    [
      'capacity.sales.hours-needed',
      'hours that Sales needs a month | leads of a month × minutes of all touches of one ÷ 60 | 250 × 54 ÷ 60 | 225',
    ],
    [
      'economics.ratio',
      'lifetime value against the cost of winning a customer | lifetime value × gross margin ÷ cost of winning one customer | 60,000 USD × 70% ÷ 5,000 USD | 8.4',
    ],
    [
      'lag.last-useful.visit',
      'last day on which a new Visit can still become a customer | last day − the lags after the stage, rounded up to whole days | 2026-12-31 − 45 | 2026-11-16',
    ],
    [
      'confidence.chance',
      'chance that the plan meets the goal | binomial: every Contact succeeds or not at the rate used | 98.23%',
    ],
    ['commitments.qualified-leads.count', 'promised | as stated in the agreement; the goal needs 150 | 250'],
    ['commitments.persistence.total', 'touches in total | the sum of all touches | 6 + 3 + 3 | 12'],
  ])('%s', (path, expected) => expect(shown(path)).toBe(expected))

  test('a missing gross margin is said to count as 100%', () => {
    const without = new Snapshot(classic.replace('  gross-margin: 70%\n', ''), { today: '2026-11-21' })
    const inputs = derivationOf(without.targets, 'economics.return')?.inputs ?? []
    expect(inputs.map(({ name, value }) => `${worded(name)} ${text(value)}`)).toContain(
      'gross margin, not stated, so counted as 100%',
    )
  })
})

describe('where it comes from', () => {
  test('every place in the file, through all formulas, each once', () => {
    expect(sources('funnel.stages.visit.required')).toEqual([
      '400000',
      '60%',
      '20000',
      '250',
      '2500',
      '10%',
      '20',
      '8%',
    ])
    expect(sources('economics.acquisition-cost')).toEqual(['60000', '400000', '60%', '20000'])
  })
  test('what leads nowhere has no derivation', () => {
    for (const path of ['', 'goals', 'goals.period', 'funnel.stages.nobody.plan', 'funnel.stages.visit.rate', 'x.y.z'])
      expect(shown(path)).toBe('nothing')
  })
})

/** The dotted paths of all numbers of a document. */
function numbersIn(part: Json, path: readonly string[] = []): readonly string[] {
  if (typeof part === 'number') return [path.join('.')]
  if (Array.isArray(part)) return [path.join('.')]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

describe('every number of the targets document can be explained', () => {
  const ranges = `${goals('revenue: 200000', 'marketing-share: 100%')}history:
  - { period: 2026-01, volumes: { lead: 400, customer: 12 }, kept: { a: 90%, c: 80% } }
${funnel('visit: 40000', 'lead: 1% to 2%', 'customer: 3.14%')}segments:
  smb: { name: SMB, revenue-share: 60%, average-deal: 6000, rates: { customer: 4% } }
  enterprise: { name: Enterprise, revenue-share: 40%, average-deal: 40000, rates: { customer: 1% } }
commitments:
  a: { by: marketing, kind: volume, of: lead, count: 700 }
  b: { by: marketing, kind: volume, of: lead, value: 200000, segment: smb, every: quarter }
  c: { by: sales, kind: conversion, of: lead, into: customer, rate: 3% }
`
  test.each([
    ['of the classic agreement', classic],
    ['with ranges, history and segments', agreement(ranges)],
    [
      'with a plan from the end',
      agreement(goals('customers: 5', 'average-deal: 100') + funnel('visit:', 'lead: 30%', 'customer: 20% 7')),
    ],
  ])('%s', (_, source) => {
    const { targets } = new Snapshot(source, { today: '2026-11-21' })
    const unexplained = numbersIn(targets.document()).filter(path => derivationOf(targets, path) === undefined)
    expect(unexplained).toEqual([])
  })
})
