import { expect, test } from 'vitest'
import { type InterviewParams, type InterviewResult, interviewRequest } from '../../server/protocol.ts'
import { start } from './harness.ts'

const answers: InterviewParams['answers'] = [
  ['template', 'small-business'],
  ['language', 'en'],
  ['company', 'Fernhill Bikes'],
  ['marketing', 'Marketing'],
  ['marketing-lead', 'Ana'],
  ['sales', 'Sales'],
  ['sales-lead', 'Ben'],
  ['currency', 'EUR'],
  ['timezone', 'Europe/Lisbon'],
  ['period', 'month'],
  ['revenue', '100k'],
  ['marketing-share', '60'],
  ['average-deal', '5000'],
  ['rate-lead', '5%'],
  ['rate-customer', '10%'],
]

async function asked(given: InterviewParams['answers']) {
  const editor = await start()
  return editor.connection.sendRequest<InterviewResult | null>(interviewRequest, {
    answers: given,
    timezone: 'Europe/Lisbon',
  })
}

test('each answer leads to the next question, until the agreement can be written', async () => {
  expect(await asked([])).toMatchObject({
    to: 'ask',
    step: 1,
    of: 15,
    question: { id: 'template', proposal: 'small-business' },
  })
  expect(await asked(answers.slice(0, 8))).toMatchObject({
    to: 'ask',
    step: 9,
    question: { id: 'timezone', proposal: 'Europe/Lisbon' },
  })
  expect(await asked(answers)).toMatchObject({
    to: 'write',
    name: 'fernhill-bikes',
    text: expect.stringContaining('title: Fernhill Bikes – Marketing and Sales'),
    funnel: [
      { name: 'Visit', needed: 2400 },
      { name: 'Lead', needed: 120, rate: '5%' },
      { name: 'Customer', needed: 12, rate: '10%' },
    ],
  })
})

test('an answer that can’t stay is told in words, wherever it stands', async () => {
  const wrong = answers.map(([id, typed]) => [id, id === 'marketing-share' ? '160' : typed] as const)
  expect(await asked(wrong)).toEqual({
    to: 'correct',
    id: 'marketing-share',
    problem: 'More than 100% is more than there is. Write a percent up to 100%.',
  })
})

test('the kind of business decides on the questions', async () => {
  expect(await asked([['template', 'b2b-saas']])).toMatchObject({ of: 18 })
  expect(await asked([['template', 'multi-region']])).toMatchObject({ of: 17 })
})
