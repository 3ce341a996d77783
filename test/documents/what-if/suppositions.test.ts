import { describe, expect, it, test } from 'vitest'
import { Snapshot } from '../../../core/snapshot.ts'
import { agreements } from '../telling.ts'
import { experimentOn, small, tried, written, writtenAlone } from './trying.ts'

/** What the levers of a text say, by key. */
const amounts = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    experimentOn(text).groups.flatMap(({ levers }) => levers.map(({ key, amount }) => [key, amount] as const)),
  )

const commentsIn = (text: string) => text.match(/#.*$/gm) ?? []

/** Another number than the one there, of a kind that the language takes there. */
const another = (amount: string, places: number) =>
  places === 0 ? String(Number(amount) + 7) : Number(amount) < 50 ? `${Math.floor(Number(amount))}.25` : '41.5'

describe.each([...agreements])('in %s each number that can be tried', (_, text) => {
  const levers = experimentOn(text).groups.flatMap(group => group.levers)
  const before = amounts(text)

  it.each(
    levers
      .filter(({ fixed, end }) => fixed === undefined && end === undefined)
      .map(lever => [lever.key, lever] as const),
  )('%s is written alone, and read again as it was supposed', (key, lever) => {
    const digits = another(lever.amount, Math.min(lever.places, 2))
    const after = writtenAlone(text, lever, digits)
    expect(amounts(after)).toEqual({ ...before, [key]: String(Number(digits)) })
    expect(commentsIn(after)).toEqual(commentsIn(text))
    expect(after.split('\n')).toHaveLength(text.split('\n').length + (lever.assumed ? 1 : 0))
  })
})

describe('what is supposed is written as it was written before', () => {
  test('a percent stays a percent, quotes and spaces and comments stay', () => {
    const after = written(small, { 'goals.revenue': '450000', 'funnel.stages.contact.rate': '12.5' }, false)
    expect(after).toBe(small.replace('400000 ', '450000 ').replace('"10%"', '"12.5%"'))
    expect(written(small, { 'funnel.stages.customer.rate': '9' }, false)).toContain('{ rate: 9 %, volume: 20 }')
  })

  test('of a range one end changes, and takes the other along rather than cross it', () => {
    const text = small.replace('"10%", volume: 250', '8% to 12%')
    const [low, high] = ['funnel.stages.contact.rate low', 'funnel.stages.contact.rate high']
    expect(written(text, { [low]: '9' })).toContain('rate: 9% to 12%')
    expect(written(text, { [high]: '15' })).toContain('rate: 8% to 15%')
    expect(written(text, { [low]: '14' })).toContain('rate: 14% to 14%')
  })

  test('a share that is assumed is written where it belongs', () => {
    const text = small.replace('  marketing-share: 60%\n', '').replace('  customers: 12\n', '')
    expect(written(text, { 'goals.marketing-share': '40' })).toContain(
      '  revenue: 400000        # of the whole company\n  marketing-share: 40%\n  average-deal: 20000\n',
    )
  })

  test('CRLF and a byte-order mark change nothing', () => {
    const text = `\ufeff${small.replaceAll('\n', '\r\n')}`
    expect(written(text, { 'goals.revenue': '410000' }, false)).toBe(text.replace('400000', '410000'))
  })

  test('what the file says already is no change', () => {
    expect(tried(small, { 'goals.revenue': '400000', 'no.such.number': '1' }).edits).toEqual([])
    expect(experimentOn(small).open({ 'goals.revenue': '400000', 'goals.average-deal': '1', 'no.such': '1' })).toEqual({
      'goals.average-deal': '1',
    })
  })
})

describe('what can’t be written at its place says so', () => {
  const fixed = (text: string, key: string) =>
    experimentOn(text)
      .groups.flatMap(({ levers }) => levers)
      .find(lever => lever.key === key)?.fixed

  test('an alias, and what a merge brings', () => {
    const text = small
      .replace('"10%", volume: 250', '*usual')
      .replace('visit: { volume: 2500 }', 'visit: { volume: 2500, x-rate: &usual 10% }')
    expect(fixed(text, 'funnel.stages.contact.rate')).toMatch(/isn’t written at this place/)
    expect(written(text, { 'funnel.stages.contact.rate': '20' })).toBe(text)
  })

  test('a segment of another file', () => {
    const shared = 'sla: 1\nlibrary: true\nsegments:\n  north: { revenue-share: 100%, average-deal: 500 }\n'
    const source = new Snapshot(
      shared,
      { today: '2026-11-21' },
      { file: '/a/shared.sla.yaml', follow: () => ({ to: 'unknown' }) },
    )
    const text = `extends: shared.sla.yaml\n${small}`
    const experiment = experimentOn(text, {
      file: '/a/own.sla.yaml',
      follow: () => ({ to: 'file', source: source as Snapshot & { readonly file: string } }),
    })
    const lever = experiment.groups
      .flatMap(({ levers }) => levers)
      .find(({ key }) => key === 'segments.north.average-deal')
    expect(lever?.amount).toBe('500')
    expect(lever?.fixed).toBe('Written in shared.sla.yaml, which this agreement extends. Change it there.')
    expect(experiment.suppose({ 'segments.north.average-deal': '600' }, true).edits).toEqual([])
  })

  test('a number that can’t be read is no lever: it has its finding', () => {
    expect(Object.keys(amounts(small.replace('400000', '400,000')))).not.toContain('goals.revenue')
  })
})
