import { describe, expect, test } from 'vitest'
import { check, fix, relatedTo } from './numbers.ts'

describe('goal-mismatch', () => {
  const customers = `goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
  customers: 15
#            ^^ goal-mismatch: Marketing’s revenue ÷ average deal is 240,000 USD ÷ 20,000 USD = 12, which takes 12 customers, but the goals say 15.
`
  test('shows the working, and points at every figure', () => {
    check(customers)
    expect(relatedTo(customers)).toEqual(['400000', '60%', '20000'])
    expect(fix(customers)).toContain('customers: 12\n')
  })
  test('judges the lifetime value in the currency’s smallest unit', () => {
    const value = (amount: string) => `goals:
  period: month
  average-deal: 100
  deal-period: week
  lifetime: 1 month
  customers: 1
  lifetime-value: ${amount}
`
    check(value('433.33'))
    const wrong = `${value('400')}#                 ^^^ goal-mismatch: Average deal × lifetime ÷ deal period is 100 USD × 1 ÷ 0.23 = 433.33 USD, but`
    check(wrong)
    expect(fix(wrong)).toContain('lifetime-value: 433.33\n')
  })
})

describe('marketing-share-missing', () => {
  test('says that all of the revenue counts', () =>
    check(`goals:
#^^^^ marketing-share-missing: The goals don’t say which part of the revenue starts with Marketing, so all 400,000 USD count
  period: month
  revenue: 400000
  average-deal: 20000
`))
  test('is silent where the customers already disagree', () =>
    check(`goals:
  period: month
  revenue: 400000
  average-deal: 20000
  customers: 30
#            ^^ goal-mismatch
`))
})

describe('goals-incomplete', () => {
  test('names what is missing', () =>
    check(`goals:
#^^^^ goals-incomplete: How many customers the goals need can’t be determined: revenue, average-deal missing.
  period: month
  marketing-share: 60%
`))
  test.each([
    'revenue: 400.000\n  marketing-share: 60%\n  average-deal: 20000',
    'revenu: 400000\n  marketing-share: 60%\n  average-deal: 20000',
    'revenue: 400000\n  marketing-share: 60%\n  average-deal: ',
  ])('is silent where something can’t be read: %s', figures => check(`goals:\n  period: month\n  ${figures}\n`))
})

describe('goal-shortfall and goal-surplus', () => {
  const plan = (customers: number, marker: string) => `goals:
  period: month
  revenue: ${customers * 1000}
  marketing-share: 100%
  average-deal: 1000
funnel:
  period: month
  stages:
    visit:
      volume: 2500
    contact:
      rate: 10%
    customer:
${marker}
      rate: 8%
`
  test('names the gap in customers and money, and both ways out', () =>
    check(
      plan(
        25,
        '#   ^^^^^^^^ goal-shortfall: The plan brings 20 customers a month, but the goal needs 25: 5 short, worth 5,000 USD. It takes 63 more contacts (313 instead of 250), or a rate from Contact to Customer of 10% instead of 8%.',
      ),
    ))
  test('125% of the need is no surplus yet', () => {
    check(plan(16, ''))
    check(
      plan(
        15,
        '#   ^^^^^^^^ goal-surplus: The plan brings 20 customers a month, 33.33% more than the 15 that the goal needs.',
      ),
    )
  })
})

test('cycle-exceeds-period stands on the funnel', () =>
  check(`goals:
  period: month
  customers: 10
funnel:
#^^^^^ cycle-exceeds-period: From first touch to customer it takes 45 days, longer than the 30.44 days of the goals’ period
  period: month
  stages:
    contact: {}
    customer: { rate: 8%, lag: 45 days }
`))
