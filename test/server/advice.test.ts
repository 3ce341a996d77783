import { expect, test } from 'vitest'
import { type AdviceParams, type AdviceResult, adviceRequest } from '../../server/protocol.ts'
import { everything, start } from './harness.ts'

const agreement = 'sla: 1\npeople:\n  ana: Ana\nteams:\n  sales: { lead: anna }\n'

async function asked(question: Omit<AdviceParams, 'uri'>, elsewhere?: string) {
  const editor = await start(everything)
  const { uri } = await editor.open(agreement)
  return editor.connection.sendRequest<AdviceResult | null>(adviceRequest, { ...question, uri: elsewhere ?? uri })
}

test('a language model gets its answer', async () => {
  expect(await asked({ tool: 'sla_explain', input: { rule: 'unknown-person' } })).toMatchObject({
    answer: { rule: 'unknown-person', line: 5 },
  })
})

test('or is told why there is none', async () => {
  expect(await asked({ tool: 'sla_explain', input: { rule: 'expired' } })).toEqual({
    refusal: 'There is no finding of the rule expired. sla_check lists them all.',
  })
})

test('about a document that isn’t open there is nothing to say', async () => {
  expect(await asked({ tool: 'sla_check', input: {} }, 'file:///b.sla.yaml')).toBeNull()
})
