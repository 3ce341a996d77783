import { describe, expect, test } from 'vitest'
import { agreement, documentOf, findingsOf, funnel, goals, numberAt } from './computing.ts'

const customers = (...figures: readonly string[]) => numberAt(goals(...figures), 'goals.customers')

describe('customers', () => {
  test('7,500,000 ÷ 85,000 = 88.2, so 89', () =>
    expect(customers('revenue: 7500000', 'marketing-share: 100%', 'average-deal: 85000')).toBe(89))
  test('the stated number goes up the funnel only where none can be computed', () => {
    expect(customers('customers: 30')).toBe(30)
    expect(customers('revenue: 400000', 'marketing-share: 60%', 'average-deal: 20000', 'customers: 30')).toBe(12)
  })
  test('exactly as many as are needed, where floats would add one', () =>
    expect(numberAt(goals('customers: 21') + funnel('lead:', 'customer: 35%'), 'funnel.stages.lead.required')).toBe(60))
})

describe('one unknown is solved from the others', () => {
  const part = (...figures: readonly string[]) => documentOf(goals(...figures)).goals

  test('revenue', () =>
    expect(part('marketing-share: 60%', 'average-deal: 20000', 'customers: 12')).toMatchObject({
      revenue: 400000,
      'marketing-revenue': 240000,
      customers: 12,
    }))
  test('deal', () =>
    expect(part('revenue: 400000', 'marketing-share: 60%', 'customers: 7')).toMatchObject({
      'average-deal': 34285.71,
      customers: 7,
    }))
  test('share', () =>
    expect(part('revenue: 400000', 'average-deal: 20000', 'customers: 12')).toMatchObject({ 'marketing-share': 0.6 }))
  test('a share above 100% is none: all of the revenue counts', () =>
    expect(part('revenue: 100', 'average-deal: 30', 'customers: 4')).toMatchObject({
      'marketing-share': 1,
      customers: 4,
    }))
  test('without a share all of the revenue counts', () =>
    expect(part('revenue: 400000', 'average-deal: 20000')).toMatchObject({ 'marketing-share': 1, customers: 20 }))
  test('without revenue and share both stay unknown', () =>
    expect(part('average-deal: 20000', 'customers: 12')).toEqual({
      period: 'month',
      revenue: null,
      'marketing-share': null,
      'marketing-revenue': null,
      'average-deal': 20000,
      customers: 12,
    }))
})

describe('what can’t be read is unknown, and nothing takes its place', () => {
  test('an unreadable share is not 100%', () => {
    const text = goals('revenue: 400000', 'marketing-share: 0.6', 'average-deal: 20000')
    expect(numberAt(text, 'goals.marketing-share')).toBeNull()
    expect(numberAt(text, 'goals.customers')).toBeNull()
    expect(findingsOf(agreement(text))).toEqual([])
  })
  test('nor does a misspelt one', () => {
    const text = goals('revenue: 400000', 'marketing-shaer: 60%', 'average-deal: 20000')
    expect(findingsOf(agreement(text))).toEqual([])
  })
})

describe('lifetime value', () => {
  const paid = [
    'revenue: 400000',
    'marketing-share: 60%',
    'average-deal: 20000',
    'deal-period: year',
    'lifetime: 36 months',
  ]
  test('is deal × lifetime ÷ deal period', () => expect(numberAt(goals(...paid), 'goals.lifetime-value')).toBe(60000))
  test('in weeks and months exactly', () =>
    expect(numberAt(goals('average-deal: 100', 'deal-period: week', 'lifetime: 1 month'), 'goals.lifetime-value')).toBe(
      433.33,
    ))
  test('paid once it is only what is stated', () => {
    expect(numberAt(goals('average-deal: 20000', 'lifetime: 36 months'), 'goals.lifetime-value')).toBeUndefined()
    expect(numberAt(goals('lifetime-value: 5000'), 'goals.lifetime-value')).toBe(5000)
  })
})

describe('periods', () => {
  test('a quarter’s 30 customers are 10 a month', () => {
    const text = `goals:\n  period: quarter\n  customers: 30\n${funnel('lead:', 'customer: 10%')}`
    expect(numberAt(text, 'funnel.stages.customer.required')).toBe(10)
    expect(numberAt(text, 'funnel.stages.lead.required')).toBe(100)
  })
  test('a month is 52/12 weeks', () => {
    const text = `goals:\n  period: month\n  customers: 52\nfunnel:\n  period: week\n  stages:\n    customer: {}\n`
    expect(numberAt(text, 'funnel.stages.customer.required')).toBe(12)
  })
  test('a business day is a week ÷ the workdays', () => {
    const text = `calendar:\n  timezone: Europe/Madrid\n  hours: 09:00-18:00\n  workdays: [mon, tue, wed, thu]\ngoals:\n  period: week\n  customers: 100\nfunnel:\n  period: business day\n  stages:\n    customer: {}\n`
    expect(numberAt(text, 'funnel.stages.customer.required')).toBe(25)
  })
  test('the funnel’s period is the goals’ where it is absent', () => {
    const text = goals('customers: 8') + funnel('customer:').replace('  period: month\n', '')
    expect(numberAt(text, 'funnel.period')).toBe('month')
    expect(numberAt(text, 'funnel.stages.customer.required')).toBe(8)
  })
})

describe('money', () => {
  test('is rounded to the currency’s smallest unit, a half to the even one', () => {
    const text = (currency: string) =>
      agreement(goals('average-deal: 1', 'customers: 1') + funnel('visit:', 'lead: 12.5%', 'customer: 10%')).replace(
        'USD',
        currency,
      )
    expect(text('USD')).toContain('USD')
    expect(
      numberAt(
        goals('average-deal: 1', 'customers: 1') + funnel('visit:', 'customer: 12.5%'),
        'funnel.stages.visit.value',
      ),
    ).toBe(0.12)
    expect(
      numberAt(
        goals('average-deal: 3', 'customers: 1') + funnel('visit:', 'customer: 12.5%'),
        'funnel.stages.visit.value',
      ),
    ).toBe(0.38)
  })
})
