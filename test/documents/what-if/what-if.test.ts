import { describe, expect, test } from 'vitest'
import { digitsFor, type Lever, scaleFor } from '../../../core/documents/what-if/lever.ts'
import { Snapshot } from '../../../core/snapshot.ts'
import { applyEdits } from '../../../core/syntax/edit.ts'
import { agreements } from '../telling.ts'
import { experimentOn, small, tried, written } from './trying.ts'

describe('what follows from a number that is tried', () => {
  test('volumes behind it, and the customers of the goals, where they agreed before', () => {
    expect(written(small, { 'funnel.stages.visit.volume': '3000' })).toMatch(
      /visit: { volume: 3000 }.*volume: 300 }.*volume: 24 }/s,
    )
    expect(written(small, { 'goals.revenue': '800000' })).toContain('customers: 24')
  })

  test('the rate before a volume that is tried itself', () => {
    expect(written(small, { 'funnel.stages.contact.volume': '280' })).toContain(
      'contact: { rate: "11.2%", volume: 280 }',
    )
  })

  test('nothing that disagreed before: that is a mistake to be seen', () => {
    const text = small.replace('volume: 20 }', 'volume: 50 }')
    expect(written(text, { 'funnel.stages.visit.volume': '3000' })).toContain('rate: 8 %, volume: 50')
  })

  test('nothing at all where nobody wants it', () => {
    const { supposed, appearing } = tried(small, { 'funnel.stages.visit.volume': '3000' }, false)
    expect(supposed.map(({ lever }) => lever.key)).toEqual(['funnel.stages.visit.volume'])
    expect(appearing.map(({ rule }) => rule)).toContain('funnel-mismatch')
  })
})

describe('what would come of it', () => {
  const { results, appearing, vanishing, verdict, funnel } = tried(small, { 'goals.revenue': '800000' })
  const texts = (key: string) => {
    const { before, after } = results.find(result => result.key === key) ?? {}
    return [before?.text, after?.text, after?.holds]
  }

  test('customers, leads, the plan against the need, each promise', () => {
    expect(texts('customers')).toEqual(['12', '24', undefined])
    expect(texts('required')).toEqual(['150', '300', undefined])
    expect(texts('plan')).toEqual(['20 of 12 needed', '20 of 24 needed', false])
    expect(texts('commitments.leads')).toEqual(['enough: 150 needed', 'too little: 300 needed', false])
  })

  test('the chance, in words', () => {
    const { results } = tried(agreements.get('northwind.sla.yaml') ?? '', { 'goals.revenue': '300000' })
    const chance = results.find(({ key }) => key === 'chance')
    expect(chance?.before?.text).toBe('53%')
    expect(Number.parseInt(chance?.after?.text.replace('> ', '') ?? '', 10)).toBeGreaterThan(80)
  })

  test('verdict and funnel', () => {
    expect(verdict?.holds).toBe(false)
    expect(funnel?.stages.at(-1)?.required?.text).toBe('24')
  })

  test('findings that appear and vanish, where they stand in the text as it is', () => {
    expect(appearing.map(({ rule }) => rule)).toContain('goal-shortfall')
    expect(vanishing.map(({ rule }) => rule)).toContain('goal-surplus')
    const line = small.split('\n').findIndex(text => text.includes('customer: {'))
    expect(appearing.find(({ rule }) => rule === 'goal-shortfall')?.source?.start.line).toBe(line)
  })

  test('is what the file would show if it were written', () => {
    for (const text of [small, ...agreements.values()]) {
      const experiment = experimentOn(text)
      const [lever] = experiment.groups.flatMap(({ levers }) => levers).filter(({ fixed }) => fixed === undefined)
      if (lever === undefined) continue
      const { edits, appearing, vanishing } = experiment.suppose(
        { [lever.key]: String(Number(lever.amount) * 2) },
        true,
      )
      const now = new Snapshot(text, { today: '2026-11-21' }).findings.length
      const then = new Snapshot(applyEdits(text, edits), { today: '2026-11-21' }).findings.length
      expect(now + appearing.length - vanishing.length).toBe(then)
    }
  })
})

test('what was tried before makes no difference', () => {
  const moves = [
    { 'funnel.stages.visit.volume': '2600' },
    { 'funnel.stages.visit.volume': '31000' },
    { 'funnel.stages.visit.volume': '31000', 'goals.revenue': '5' },
    { 'funnel.stages.customer.rate': '9.5' },
    {},
    { 'goals.average-deal': '1' },
  ]
  const experiment = experimentOn(small)
  for (const move of moves) expect(experiment.suppose(move, true)).toEqual(tried(small, move))
})

describe('a field', () => {
  const lever = (kind: Lever['kind'], more: Partial<Lever> = {}): Lever => ({
    ...{ key: 'a', path: ['a'], kind, label: '', amount: '1', shown: '1', unit: '', places: kind === 'count' ? 0 : 2 },
    ...{ scale: { low: 0, high: 1, step: 1 }, grows: false, positive: kind === 'money', assumed: false },
    ...{ fixed: undefined, source: undefined, ...more },
  })

  test.each([
    ['count', '250', '250'],
    ['count', ' 0250 ', '250'],
    ['count', '2.5', undefined],
    ['count', '-1', undefined],
    ['count', '3,000', '3000'],
    ['count', '3.0', undefined],
    ['money', '600.000', '600000'],
    ['money', '1,600,000.50', '1600000.5'],
    ['money', '1\u00a0600\u00a0000,50', '1600000.5'],
    ['money', '1,600.000', undefined],
    ['money', '60,00,000', undefined],
    ['money', '0.500', undefined],
    ['money', '19.90', '19.9'],
    ['money', '19,90', '19.9'],
    ['money', '19.9999', undefined],
    ['money', '0', undefined],
    ['percent', '8.5', '8.5'],
    ['percent', '101', undefined],
    ['percent', '1e3', undefined],
    ['percent', '', undefined],
    ['percent', '8 %', '8'],
  ] as const)('of %s takes %j as %j', (kind, typed, digits) => {
    expect(digitsFor(lever(kind), typed)).toBe(digits)
  })

  test('of a stage that may grow takes more than 100%', () => {
    expect(digitsFor(lever('percent', { grows: true }), '150')).toBe('150')
  })

  test.each([
    ['money', 400000],
    ['money', 19.99],
    ['percent', 8],
    ['percent', 0.4],
    ['percent', 60],
    ['percent', 0],
    ['count', 2500],
    ['count', 3],
    ['count', 0],
  ] as const)('of %s at %d has a slider that the number lies on', (kind, amount) => {
    const { low, high, step } = scaleFor(amount, { kind, grows: false })
    const steps = (amount - low) / step
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
    expect(low).toBeLessThanOrEqual(amount)
    expect(high).toBeGreaterThanOrEqual(amount)
    expect((high - low) / step).toBeGreaterThan(5)
    if (kind === 'percent') expect(high).toBeLessThanOrEqual(100)
  })
})
