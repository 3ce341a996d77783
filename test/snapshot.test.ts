import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Snapshot } from '../core/snapshot.ts'
import { Reader } from '../core/syntax/reader.ts'
import { agreements, edited, randomEdit } from './syntax/random-edits.ts'

const options = { today: '2026-11-21' }

/** Everything that is derived from a text and has places or numbers in it. */
const derived = ({ findings, names, targets, structure }: Snapshot) =>
  JSON.stringify(
    [findings, names.references, names.inserts, targets.document(), structure.map(({ kind, path }) => [kind, path])],
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )

/** The versions of one text, each read on from the one before. */
function versions(...texts: readonly string[]): Snapshot[] {
  const reader = new Reader()
  return texts.map(text => {
    const snapshot = new Snapshot(text, options, undefined, reader)
    derived(snapshot)
    return snapshot
  })
}

const text = `sla: 1
title: Two promises
currency: EUR
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people:
  ana: Ana
  ben: Ben
definitions:
  mql: A lead with a budget of 100.50, as ten studies show 3 times.
commitments:
  leads: { by: marketing, owner: ana, kind: volume, of: mql, value: 1000.50, every: month }
  calls: { by: sales, owner: bem, kind: response, of: mql, within: 1 hour }
`

describe('a snapshot that is read on from the version before', () => {
  test('says what one says that is read for the first time', () => {
    const short = agreements.filter(({ length }) => length < 9000)
    fc.assert(
      fc.property(fc.constantFrom(...short), fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (sample, edits) => {
        const reader = new Reader()
        let now = new Snapshot(sample, options, undefined, reader)
        derived(now)
        for (const edit of edits) {
          now = new Snapshot(edited(now.text, edit), options, undefined, reader)
          expect(derived(now)).toBe(derived(now.withText(now.text)))
        }
      }),
      { numRuns: 20, seed: 20261121 },
    )
  }, 120_000)

  test('finds in an entry that nobody touched what changed with another', () => {
    const [, renamed] = versions(text, text.replace('ben: Ben', 'bem: Ben'))
    expect(renamed?.findings.map(({ rule, at }) => [rule, at.join('.')])).toContainEqual([
      'unknown-person',
      'teams.sales.lead',
    ])
  })

  test('reads amounts anew when the currency is another', () => {
    const [before, after] = versions(text, text.replace('EUR', 'JPY'))
    const ofAmount = (snapshot: Snapshot | undefined) =>
      snapshot?.findings.filter(({ at }) => at.join('.') === 'commitments.leads.value').length
    expect([ofAmount(before), ofAmount(after)]).toEqual([0, 1])
  })

  test('reads what an alias repeats in another section as that section has it', () => {
    const { agreement } = new Snapshot('teams: &both\n  sales: { name: Sales, lead: ben }\npersonas: *both\n', options)
    expect(agreement.teams.value?.get('sales')?.value?.lead.value).toBe('ben')
    expect(agreement.personas.value?.get('sales')?.value).toMatchObject({ name: { value: 'Sales' }, pains: {} })
  })

  test('has its findings where the text has them', () => {
    const to = text.replace('Two promises', 'Two promises between two teams')
    const found = versions(text, to)[1]?.findings.find(({ rule }) => rule === 'unknown-person')
    expect(found?.span.start).toBe(to.indexOf('bem'))
  })

  test('keeps what was read of the entries that nobody touched', () => {
    const reader = new Reader()
    const before = new Snapshot(text, options, undefined, reader)
    const leads = before.agreement.commitments.value?.get('leads')
    const after = new Snapshot(text.replace('bem', 'ben'), options, undefined, reader)
    expect(after.agreement.commitments.value?.get('leads')).toBe(leads)
    expect(after.agreement.commitments.value?.get('calls')?.value?.owner.value).toBe('ben')
  })

  test('leaves an earlier version as it was, should anybody ask it again', () => {
    const [before] = versions(text, `# A note.\n${text}`, text.replace('bem', 'ben'))
    expect(before && derived(before)).toBe(derived(new Snapshot(text, options)))
  })
})
