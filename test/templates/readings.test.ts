import { describe, expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { interview } from '../../core/templates/interview.ts'
import { questions } from '../../core/templates/questions.ts'
import { type Reading, readAnswer } from '../../core/templates/readings.ts'

const said = (reading: Reading) => ('answer' in reading ? reading.answer : worded(reading.problem))

describe('what people type is read as kindly as it can be', () => {
  test.each([
    ['400000', '400000'],
    ['400,000', '400000'],
    ['400.000', '400000'],
    ['400k', '400000'],
    ['1.5m', '1500000'],
    ['$ 400 000', '400000'],
    ['€19.99', '19.99'],
    ['19,99', '19.99'],
    ['0', 'greater than 0'],
    ['-5', 'below zero'],
    ['lots', 'is not an amount'],
    ['19.999', '19999'],
    ['0.001', 'Round it'],
    ['1e14', 'more than any company earns'],
  ])('money: %s', (typed, expected) => expect(said(readAnswer.money(typed, 'EUR'))).toContain(expected))

  test.each([
    ['60%', '60%'],
    ['60', '60%'],
    ['12,5 %', '12.5%'],
    ['12.5 percent', '12.5%'],
    ['0.6', 'could mean 60% or 0.6%'],
    ['0', 'At 0%'],
    ['101', 'More than 100%'],
    ['8% to 12%', 'is a range'],
    ['1.23456789%', 'that precisely'],
    ['many', 'is not a percent'],
  ])('a share: %s', (typed, expected) => expect(said(readAnswer.share(typed))).toContain(expected))

  test.each([
    ['North 60%, South 40%', 'North 60%, South 40%'],
    ['North: 60; South: 40', 'North 60%, South 40%'],
    ['North East 12,5%, Rest 87.5%', 'North East 12.5%, Rest 87.5%'],
    ['North 60%', 'from two to 8'],
    ['North, South', 'with its part of the revenue'],
    ['North 60%, north 40%', 'the same name'],
    ['A 60%, B 30%', 'The parts make 90% together'],
    ['', 'with its part of the revenue'],
  ])('regions: %s', (typed, expected) => expect(said(readAnswer.regions(typed))).toContain(expected))

  test.each([
    [' Ana   Example ', 'Ana Example'],
    ['', 'A name is needed'],
    ['{{ x }}', 'neither {{ nor [['],
    ['x'.repeat(81), 'longer than 80'],
  ])('a name: %j', (typed, expected) => expect(said(readAnswer.name(typed))).toContain(expected))

  test.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['R$', 'BRL'],
    ['XQZ', 'is not a currency'],
  ])('a currency: %s', (typed, expected) => {
    const person = { language: 'en', timezone: 'UTC' } as const
    const question = questions(new Map(), person).find(({ id }) => id === 'currency')
    expect(question && said(question.read(typed))).toContain(expected)
  })
})

test('money is read by the currency, also where that was answered otherwise before', () => {
  const person = { language: 'en', timezone: 'UTC' } as const
  const typed = new Map([
    ['currency', 'JPY'],
    ['revenue', '19.9'],
  ])
  const state = interview(
    new Map([...typed, ['company', 'A'], ['marketing-lead', 'B'], ['sales-lead', 'C'], ['average-deal', '5']]),
    person,
    '2026-11-21',
    true,
  )
  expect(state).toMatchObject({ to: 'correct', question: { id: 'revenue' } })
})
