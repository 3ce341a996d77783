import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Snapshot } from '../../core/snapshot.ts'
import { derivationOf } from '../../core/targets/derivations/index.ts'
import { withMisspelt } from '../../core/targets/misspelt.ts'
import { agreement, funnel, goals } from './computing.ts'

const classic = readFileSync(new URL('../fixtures/classic.sla.yaml', import.meta.url), 'utf8')
const options = { today: '2026-11-21' }

function everythingOf(text: string): void {
  const snapshot = new Snapshot(text, options)
  JSON.stringify(snapshot.targets.document())
  for (const { id } of snapshot.targets.funnel?.stages ?? [])
    derivationOf(snapshot.targets, `funnel.stages.${id}.required`)
  for (const { message } of snapshot.findings) if (message.template === '') throw new Error('A finding says nothing.')
}

test('no text makes the maths fail', () => {
  const lines = classic.split('\n')
  const odd = fc.constantFrom(
    '',
    '0',
    '-1',
    '0%',
    '250%',
    '1e9',
    '99999999999999999999',
    'month',
    '{}',
    '[]',
    '~',
    'contact',
    '0 days',
    '1% to 0%',
    '0% to 100%',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), odd), { minLength: 1, maxLength: 4 }), changes => {
      const changed = [...lines]
      for (const [index, value] of changes) changed[index] = (changed[index] ?? '').replace(/:.*/, `: ${value}`)
      expect(() => everythingOf(changed.join('\n'))).not.toThrow()
    }),
    { numRuns: 150 },
  )
})

test('nor does losing any part of the file', () => {
  const lines = classic.split('\n')
  for (let from = 0; from < lines.length; from += 2)
    expect(() => everythingOf(lines.toSpliced(from, 3).join('\n'))).not.toThrow()
})

describe('a misspelt key', () => {
  const marked = (text: string) => {
    const { agreement: read, structure } = new Snapshot(text, options)
    return withMisspelt(read, structure)
  }
  test('is there, and can’t be read', () => {
    const { goals: found } = marked(agreement(goals('revenue: 400000', 'marketing-shaer: 60%', 'average-deal: 20000')))
    expect(found.value?.marketingShare).toMatchObject({ path: ['goals', 'marketing-share'], node: { text: '60%' } })
    expect(found.value?.marketingShare.value).toBeUndefined()
    expect(found.value?.revenue.value).toBeDefined()
  })
  test('also in entries of maps and lists, and deeper', () => {
    const text = `history:
  - { period: 2026-01, volums: { visit: 3 } }
${funnel('visit: 3', 'lead: 10%').replace('rate', 'rat')}commitments:
  a: { by: sales, kind: volume, of: lead, valeu: 3 }
`
    const { history, funnel: stages, commitments } = marked(agreement(text))
    expect(history.value?.[0]?.value?.volumes.node).toBeDefined()
    expect(stages.value?.stages.value?.get('lead')?.value?.rate.node).toBeDefined()
    expect(commitments.value?.get('a')?.value?.worth.node).toBeDefined()
  })
  test('leaves an agreement without any as it is', () => {
    const { agreement: read, structure } = new Snapshot(classic, options)
    expect(withMisspelt(read, structure)).toBe(read)
  })
})
