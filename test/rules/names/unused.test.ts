import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded, without } from '../sound.ts'

const partner = (text: string) =>
  text.replace('  nurture: People', '  partner: Somebody who sells for us.\n  nurture: People')
const dora = (text: string) => text.replace('  ben: Ben', '  ben: Ben\n  dora: Dora')
const rules = (text: string) => findingsOf(text).findings.map(({ rule }) => rule)

describe('a definition is used', () => {
  test('by prose, but not by its own', () => {
    expect(rules(partner(sound).replace('after', '')).filter(rule => rule === 'unused-definition')).toHaveLength(1)
    expect(rules(partner(sounded(['An order is signed.', 'A [[partner]] signs an order.'])))).toEqual([])
    expect(rules(partner(sound).replace('Somebody who', 'A [[partner]] who'))).toEqual(['unused-definition'])
  })
  test('by an insert', () =>
    expect(rules(partner(sounded(['{{ goals.customers }}', '{{ definitions.partner.name }}'])))).toEqual([]))
  test('by a typo that most likely means it', () =>
    expect(rules(partner(sounded(['for: mql', 'for: partnr'])))).toEqual(['undefined-term']))
  test('below a key that is misspelt', () =>
    expect(rules(partner(sounded(['    for: mql', '    fro: partner'])))).toEqual(['unknown-key']))
  test('perhaps where a term is missing', () => {
    expect(rules(sounded(['      to: nurture\n', '']))).toEqual(['handoff-rejection'])
    expect(rules(sounded(['    of: mql\n    gives', '    gives']))).toEqual(['missing-key'])
  })
  test('perhaps by the agreements that inherit it', () =>
    expect(rules('sla: 1\nlibrary: true\ndefinitions:\n  partner: Somebody who sells for us.\n')).toEqual([]))
})

test('what nothing uses is removed with its lines', () => {
  expect(fixed(partner(sound))).toBe(sound)
  expect(fixed(dora(sound))).toBe(sound)
})

test('a definition is not removed unasked while there is no funnel that could need it', () => {
  const { findings } = findingsOf(partner(without('funnel')), { only: ['unused-definition'] })
  expect(findings.flatMap(({ fixes = [] }) => fixes.map(({ preferred }) => preferred))).not.toContain(true)
})

describe('a person is named', () => {
  test('by being in a team', () =>
    expectFindings(sounded(['  ben: Ben', '  ben: Ben\n  dora:\n    name: Dora\n    team: sales'])))
  test('by a typo that most likely means them', () =>
    expect(rules(dora(sounded(['owner: ana\n    kind: custom', 'owner: dorra\n    kind: custom'])))).toEqual([
      'unknown-person',
    ]))
  test('perhaps where an owner or lead is missing', () => {
    expect(rules(dora(sounded(['    owner: ana\n    kind: custom', '    kind: custom'])))).toEqual(['missing-owner'])
    expect(rules(dora(sounded(['    name: Sales\n    lead: ben\n', '    name: Sales\n'])))).toEqual(['missing-lead'])
  })
})
