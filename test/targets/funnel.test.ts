import { describe, expect, test } from 'vitest'
import { funnel, goals, numberAt, stagesOf, targetsOf } from './computing.ts'

describe('required', () => {
  test('one division, one rounding: 16 customers need 44,445 visits', () => {
    const text =
      goals('revenue: 500000', 'marketing-share: 40%', 'average-deal: 12500') +
      funnel('visit:', 'lead: 2%', 'mql: 40%', 'sql: 30%', 'opportunity: 60%', 'customer: 25%')
    expect(stagesOf(text, 'required')).toEqual([44445, 889, 356, 107, 64, 16])
  })
  test('the published funnel needs 31,250 inquiries', () => {
    const text =
      goals('revenue: 10000000', 'marketing-share: 100%', 'average-deal: 100000') +
      funnel('inquiry:', 'mql: 10%', 'sal: 40%', 'sql: 80%', 'customer: 10%')
    expect(numberAt(text, 'funnel.stages.inquiry.required')).toBe(31250)
  })
  test('is unknown before a rate of 0', () =>
    expect(stagesOf(goals('customers: 5') + funnel('visit:', 'lead: 10%', 'customer: 0%'), 'required')).toEqual([
      null,
      null,
      5,
    ]))
})

describe('the plan', () => {
  const plan = (...stages: readonly string[]) => stagesOf(funnel(...stages), 'plan')

  test('goes forward from every stated volume', () =>
    expect(plan('visit: 2500', 'contact: 10%', 'customer: 8%')).toEqual([2500, 250, 20]))
  test('then backward, rounded up', () =>
    expect(plan('visit:', 'contact: 10%', 'customer: 8% 20')).toEqual([2500, 250, 20]))
  test('rounded down where it came forward, up where it came backward', () => {
    expect(plan('visit: 25', 'contact: 10%')).toEqual([25, 2])
    expect(plan('visit:', 'contact: 30% 2')).toEqual([7, 2])
  })
  test('not by a rate of 0', () => expect(plan('visit:', 'contact: 0% 2')).toEqual([null, 2]))
  test('stated volumes are never replaced', () =>
    expect(plan('visit: 100', 'contact: 10% 30', 'customer: 10%')).toEqual([100, 30, 3]))
  test('forward comes before backward', () =>
    expect(plan('visit: 100', 'contact: 10%', 'customer: 10% 5')).toEqual([100, 10, 5]))
  test('what can’t be read is not computed around', () =>
    expect(plan('visit: 100', 'contact: 10% 2,5', 'customer: 10%')).toEqual([100, null, null]))
})

describe('the rate used', () => {
  const rates = (...stages: readonly string[]) => stagesOf(funnel(...stages), 'rate')

  test('is the exact ratio of two volumes that agree with the stated rate: 33.3% counts as a third', () =>
    expect(rates('visit: 150', 'lead: 33.3% 50')).toEqual([null, 1 / 3]))
  test('also where they agree by rounding, and within a range', () => {
    expect(rates('visit: 250', 'lead: 8% 21')).toEqual([null, 0.084])
    expect(rates('visit: 250', 'lead: 8% to 12% 25')).toEqual([null, 0.1])
  })
  test('is the stated one where they don’t agree', () =>
    expect(rates('visit: 250', 'lead: 10% 20')).toEqual([null, 0.1]))
  test('is the stated one where only one volume is stated', () =>
    expect(rates('visit:', 'lead: 33.3% 50')).toEqual([null, 0.333]))
  test('is implied where none is stated', () =>
    expect(rates('visit: 150', 'lead: 50', 'customer: 2% 1')).toEqual([null, 1 / 3, 0.02]))
  test('nothing out of nothing implies no rate', () => {
    expect(rates('visit: 0', 'lead: 0')).toEqual([null, null])
    expect(rates('visit: 0', 'lead: 5% 0')).toEqual([null, 0.05])
  })
})

describe('ranges', () => {
  const text =
    goals('customers: 10', 'average-deal: 1000') + funnel('visit: 1000', 'lead: 8% to 12%', 'customer: 10% 10')

  test('plan with the low end and need with the high end', () => {
    expect(stagesOf(text, 'plan')).toEqual([1000, 80, 10])
    expect(stagesOf(text, 'required')).toEqual([1250, 100, 10])
    expect(stagesOf(text, 'value')).toEqual([8, 100, 1000])
  })
  test('show both ends where they differ', () => {
    expect(numberAt(text, 'funnel.stages.lead.rate-range')).toEqual([0.08, 0.12])
    expect(numberAt(text, 'funnel.stages.lead.plan-range')).toEqual([80, 120])
    expect(numberAt(text, 'funnel.stages.visit.required-range')).toEqual([834, 1250])
    expect(numberAt(text, 'funnel.stages.customer.rate-range')).toBeUndefined()
  })
  test('an implied rate beside a range is an interval', () =>
    expect(
      numberAt(funnel('visit: 1000', 'lead: 10% to 20%', 'customer: 10'), 'funnel.stages.customer.rate-range'),
    ).toEqual([0.05, 0.1]))
  test('a range from 0 divides nothing', () =>
    expect(stagesOf(goals('customers: 2') + funnel('visit:', 'customer: 0% to 5% 3'), 'plan')).toEqual([null, 3]))
})

describe('value', () => {
  test('is the deal × the rates after the stage; per-customer its inverse', () => {
    const text = goals('average-deal: 20000') + funnel('visit: 2500', 'contact: 10%', 'customer: 8%')
    expect(stagesOf(text, 'value')).toEqual([160, 1600, 20000])
    expect(stagesOf(text, 'per-customer')).toEqual([125, 12.5, 1])
    expect(numberAt(text, 'funnel.overall-rate')).toBe(0.008)
  })
})

describe('any agreement is computed', () => {
  test.each([
    ['an empty funnel', 'funnel:\n  period: month\n  stages: {}\n'],
    ['a funnel of one stage', funnel('customer: 5')],
    ['a funnel without numbers', funnel('visit:', 'customer:')],
    ['numbers longer than any', funnel(`visit: ${'9'.repeat(500)}`, `customer: 0.${'3'.repeat(500)}%`)],
    ['more stages than any', funnel(...Array.from({ length: 3000 }, (_, index) => `stage-${index}: 12.3%`))],
    ['a list for a funnel', 'funnel: [1, 2]\ngoals: yes\n'],
  ])('%s', (_, text) => expect(() => targetsOf(text).document()).not.toThrow())
})
