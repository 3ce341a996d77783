import { describe, expect, test } from 'vitest'
import { agreement, findingsOf, funnel, goals, numberAt } from './computing.ts'

const unlike = `${goals('revenue: 200000', 'marketing-share: 100%')}${funnel('lead:', 'customer:')}segments:
  smb: { name: SMB, revenue-share: 60%, average-deal: 6000, rates: { customer: 4% } }
  enterprise: { name: Enterprise, revenue-share: 40%, average-deal: 40000, rates: { customer: 1% } }
`

describe('two unlike segments', () => {
  test('are solved alone and added: 700 leads and 22 customers, not 360', () => {
    expect(numberAt(unlike, 'segments')).toEqual({
      smb: {
        customers: 20,
        'marketing-revenue': 120000,
        stages: { lead: { required: 500, rate: null }, customer: { required: 20, rate: 0.04 } },
      },
      enterprise: {
        customers: 2,
        'marketing-revenue': 80000,
        stages: { lead: { required: 200, rate: null }, customer: { required: 2, rate: 0.01 } },
      },
    })
    expect(numberAt(unlike, 'goals.customers')).toBe(22)
    expect(numberAt(unlike, 'funnel.stages.lead.required')).toBe(700)
  })
  test('a deal that isn’t stated is the weighted one', () =>
    expect(numberAt(unlike, 'goals.average-deal')).toBe(9090.91))
  test('plain averages of the whole are found', () => {
    const text = unlike
      .replace('marketing-share: 100%', 'marketing-share: 100%\n  average-deal: 23000')
      .replace('customer: {  }', 'customer: { rate: 2.5% }')
    expect(findingsOf(agreement(text))).toEqual([
      'blended-mismatch goals.average-deal',
      'blended-mismatch funnel.stages.customer.rate',
    ])
  })
  test('weighted ones are right within half of their last digit', () => {
    const text = unlike
      .replace('marketing-share: 100%', 'marketing-share: 100%\n  average-deal: 9091')
      .replace('customer: {  }', 'customer: { rate: 3.14% }')
    expect(findingsOf(agreement(text))).toEqual([])
  })
})

describe('a segment', () => {
  test('inherits what it doesn’t state, also an implied rate', () => {
    const text = `${goals('revenue: 100000', 'marketing-share: 50%', 'average-deal: 1000')}${funnel('lead: 400', 'customer: 100')}segments:
  a: { revenue-share: 50% }
  b: { revenue-share: 50%, marketing-share: 20% }
`
    expect(numberAt(text, 'segments.a.stages.lead.required')).toBe(100)
    expect(numberAt(text, 'segments.b.customers')).toBe(10)
    expect(numberAt(text, 'goals.customers')).toBe(35)
    expect(numberAt(text, 'goals.marketing-share')).toBe(0.5)
  })
  test('of which the share can’t be read makes the sum unknown', () =>
    expect(numberAt(unlike.replace('40%', '0.4'), 'goals.customers')).toBeNull())
})

test('the share is missing only where some segment has none', () => {
  const without = unlike.replace('  marketing-share: 100%\n', '')
  expect(findingsOf(agreement(without))).toEqual(['marketing-share-missing goals'])
  const each = without.replaceAll('revenue-share', 'marketing-share: 50%, revenue-share')
  expect(findingsOf(agreement(each))).toEqual([])
  expect(numberAt(each, 'goals.marketing-share')).toBe(0.5)
})

test('shares that don’t add up are said so, and computed as written', () => {
  const text = unlike.replace('40%', '30%')
  expect(findingsOf(agreement(text))).toEqual(['segment-shares segments'])
  expect(numberAt(text, 'segments.enterprise.marketing-revenue')).toBe(60000)
})
