import { describe, expect, test } from 'vitest'
import { agreement, findingsOf, funnel, goals, numberAt } from './computing.ts'

describe('a range', () => {
  const text = goals('customers: 10') + funnel('visit: 100', 'lead: 10.1% to 10.9%', 'customer: 97% to 98%')

  test('of which both ends are shown as the same count is none', () => {
    expect(numberAt(text, 'funnel.stages.lead.rate-range')).toEqual([0.101, 0.109])
    expect(numberAt(text, 'funnel.stages.lead.plan')).toBe(10)
    expect(numberAt(text, 'funnel.stages.lead.plan-range')).toBeUndefined()
    expect(numberAt(text, 'funnel.stages.lead.required')).toBe(11)
    expect(numberAt(text, 'funnel.stages.lead.required-range')).toBeUndefined()
    expect(numberAt(text, 'funnel.stages.visit.required-range')).toEqual([94, 103])
  })
})

describe('segments that can’t be solved, with stated customers', () => {
  const text = (count: number) => `${goals('customers: 171')}${funnel('lead:', 'customer: 20%')}segments:
  smb: { revenue-share: 60% }
  enterprise: { revenue-share: 40% }
commitments:
  won: { by: sales, owner: ben, kind: volume, of: customer, count: ${count}, every: quarter }
`
  test('still need these customers, in the promise’s cadence too', () => {
    expect(numberAt(text(513), 'funnel.stages.customer.required')).toBe(171)
    expect(numberAt(text(513), 'commitments.won')).toMatchObject({ required: 513, met: true })
    expect(findingsOf(agreement(text(512)))).toContain('commitment-below-required commitments.won.count')
  })
})

test('without any hope the chance is 0, whatever is planned', () => {
  const text = goals('customers: 3') + funnel('visit:', 'lead: 10%', 'customer: 0%')
  expect(numberAt(text, 'confidence')).toEqual({ stage: 'lead', chance: 0 })
})
