import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerOf, type ToolInput, Unanswerable } from '../../core/advice/answers.ts'
import { type ToolName, tools } from '../../core/advice/tools.ts'
import { wordingFor } from '../../core/language/wording.ts'
import { Snapshot } from '../../core/snapshot.ts'

const sample = (name: string) =>
  new Snapshot(readFileSync(path.resolve(import.meta.dirname, `../../samples/${name}.sla.yaml`), 'utf8'), {
    today: '2026-11-21',
  })
const broken = sample('broken')
const sound = sample('northwind')
const ask = (tool: ToolName, input: ToolInput, snapshot = broken) => answerOf(tool, snapshot, input, wordingFor('en'))

test('a check tells what the command line tells', () =>
  expect(ask('sla_check', {})).toMatchObject({
    findings: broken.findings.map(({ rule, severity }) => ({ rule, severity })),
    summary: { errors: broken.findings.filter(({ severity }) => severity === 'error').length },
  }))

test('targets are the targets document', () => expect(ask('sla_targets', {}, sound)).toEqual(sound.targets.document()))

describe('an explanation', () => {
  test('of a number goes down to what stands in the file', () =>
    expect(ask('sla_explain', { path: 'goals.customers' }, sound)).toMatchObject({
      name: 'customers',
      value: '20',
      working: '240,000 USD ÷ 12,500 USD = 19.2',
      inputs: [{ inputs: [{ name: 'revenue', line: 61 }, {}] }, { name: 'average deal', line: 63 }],
    }))

  test('of a finding says what takes part', () =>
    expect(ask('sla_explain', { rule: 'funnel-mismatch' })).toMatchObject({
      rule: 'funnel-mismatch',
      finds: 'volumes and a rate of the funnel that contradict each other',
      related: expect.arrayContaining([{ line: expect.any(Number), message: expect.any(String) }]),
    }))
})

describe('a proposed fix', () => {
  test('gives the text as it would be, without the finding', () => {
    const answer = ask('sla_propose_fix', { rule: 'unknown-person' })
    expect(answer).toMatchObject({ title: expect.any(String), text: expect.any(String), needsFillingIn: false })
    const after = broken.withText((answer as { readonly text: string }).text)
    const count = ({ findings }: Snapshot) => findings.filter(({ rule }) => rule === 'unknown-person').length
    expect(count(after)).toBe(count(broken) - 1)
  })

  test('can be another one of several', () => {
    const [first, second] = [1, 2].map(choice => ask('sla_propose_fix', { rule: 'funnel-mismatch', choice }))
    expect(first).toMatchObject({ otherFixes: expect.arrayContaining([(second as { readonly title: string }).title]) })
  })
})

test.each<[string, ToolName, ToolInput]>([
  ['There is no finding of the rule expired. sla_check lists them all.', 'sla_explain', { rule: 'expired' }],
  [
    'There is no finding of the rule expired in line 3. sla_check lists them all.',
    'sla_propose_fix',
    { rule: 'expired', line: 3 },
  ],
  ['There is no fix 99, only 1 to', 'sla_propose_fix', { rule: 'funnel-mismatch', choice: 99 }],
  ['“goals.luck” leads to no known number. sla_targets lists them all.', 'sla_explain', { path: 'goals.luck' }],
  ['Name a rule, as sla_check does, or the path of a number.', 'sla_explain', { rule: 7 }],
])('what can’t be answered is said: %s', (message, tool, input) => {
  expect(() => ask(tool, input)).toThrow(Unanswerable)
  expect(() => ask(tool, input)).toThrow(message)
})

test('every tool is described and asks for its file', () => {
  for (const { description, inputSchema } of tools) {
    expect(description.length).toBeGreaterThan(50)
    expect(inputSchema.required).toContain('file')
    expect(Object.keys(inputSchema.properties)).toEqual(expect.arrayContaining([...inputSchema.required]))
  }
})
