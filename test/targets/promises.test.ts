import { describe, expect, test } from 'vitest'
import { agreement, findingsOf, funnel, goals, numberAt } from './computing.ts'

const base =
  goals('revenue: 240000', 'marketing-share: 100%', 'average-deal: 20000') +
  funnel('visit: 2500', 'contact: 10%', 'customer: 8%')
const promise = (id: string, numbers: string) =>
  `  ${id}: { by: marketing, owner: ana, kind: volume, of: contact, ${numbers} }\n`
const promises = (...all: readonly string[]) => `${base}commitments:\n${all.join('')}`
const found = (...all: readonly string[]) =>
  findingsOf(agreement(promises(...all))).filter(finding => !finding.startsWith('goal-surplus'))

describe('a promised volume', () => {
  test('is shown and judged in its own cadence', () => {
    const text = promises(promise('a', 'count: 750, every: quarter'))
    expect(numberAt(text, 'commitments.a')).toEqual({
      kind: 'volume',
      by: 'marketing',
      promised: 750,
      required: 450,
      met: true,
    })
    expect(found(promise('a', 'count: 750, every: quarter'))).toEqual([])
  })
  test('below what is needed', () => {
    expect(found(promise('a', 'count: 149'))).toEqual(['commitment-below-required commitments.a.count'])
    expect(found(promise('a', 'count: 34, every: week'))).toEqual(['commitment-below-required commitments.a.count'])
    expect(found(promise('a', 'count: 35, every: week'))).toEqual(['commitment-below-plan commitments.a.count'])
  })
  test('below the plan, rounded down', () => {
    expect(found(promise('a', 'count: 249'))).toEqual(['commitment-below-plan commitments.a.count'])
    expect(found(promise('a', 'count: 250'))).toEqual([])
  })
  test('in money counts as the items that it pays for', () => {
    expect(numberAt(promises(promise('a', 'value: 240000')), 'commitments.a')).toMatchObject({
      promised: 240000,
      required: 240000,
      met: true,
    })
    expect(found(promise('a', 'value: 239999'))).toEqual(['commitment-below-required commitments.a.value'])
  })
  test('several on one term count together, judged on the first', () => {
    expect(found(promise('a', 'count: 100'), promise('b', 'count: 37.5, every: week'))).toEqual([])
    const both = [promise('a', 'count: 100'), promise('b', 'count: 120, every: quarter')]
    expect(found(...both)).toEqual(['commitment-below-required commitments.a.count'])
    expect(numberAt(promises(...both), 'commitments.b')).toMatchObject({ promised: 120, required: 450, met: false })
    expect(found(promise('a', 'count: 200'), promise('b', 'value: 80000'))).toEqual([])
  })
  test('is silent where the shortfall says the same', () => {
    const short = base.replace('240000', '600000')
    const text = `${short}commitments:\n${promise('a', 'count: 250')}`
    expect(findingsOf(agreement(text))).toEqual(['goal-shortfall funnel.stages.customer'])
    expect(numberAt(text, 'commitments.a.met')).toBe(false)
    expect(findingsOf(agreement(text.replace('250', '240')))).toContain('commitment-below-required commitments.a.count')
  })
  test('of a segment is judged by the segment, of the whole by the sum of the segments', () => {
    const text = (
      numbers: string,
    ) => `${goals('revenue: 200000', 'marketing-share: 100%')}${funnel('contact:', 'customer:')}segments:
  smb: { revenue-share: 60%, average-deal: 6000, rates: { customer: 4% } }
  enterprise: { revenue-share: 40%, average-deal: 40000, rates: { customer: 1% } }
commitments:
${promise('a', numbers)}`
    expect(findingsOf(agreement(text('count: 700')))).toEqual([])
    expect(findingsOf(agreement(text('count: 699')))).toEqual(['commitment-below-required commitments.a.count'])
    expect(findingsOf(agreement(text('count: 200, segment: enterprise')))).toEqual([])
    expect(numberAt(text('count: 162, every: week'), 'commitments.a.required')).toBe(116 + 47)
    expect(numberAt(text('value: 80000, segment: enterprise'), 'commitments.a.required')).toBe(80000)
  })
})

describe('a promised rate', () => {
  const conversion = (rate: string) => `${base}commitments:
  a: { by: sales, owner: ben, kind: conversion, of: visit, into: customer, rate: ${rate} }
`
  test('is measured by the product of the rates between', () =>
    expect(numberAt(conversion('0.8%'), 'commitments.a')).toEqual({
      kind: 'conversion',
      by: 'sales',
      promised: 0.008,
      required: 0.008,
      met: true,
    }))
  test('may be rounded: half of its last digit counts', () => {
    expect(numberAt(conversion('0.8%'), 'commitments.a.met')).toBe(true)
    expect(numberAt(conversion('0.75%'), 'commitments.a.met')).toBe(false)
    expect(findingsOf(agreement(conversion('0.75%')))).toContain('commitment-below-rate commitments.a.rate')
    expect(findingsOf(agreement(conversion('1%')))).not.toContain('commitment-below-rate commitments.a.rate')
  })
})

describe('follow-ups', () => {
  const team = (people: number, minutes = 'call: 6, voicemail: 2, email: 4') => `${base}capacity:
  sales: { people: ${people}, hours-per-week: 25, minutes-each: { ${minutes} } }
commitments:
${promise('a', 'count: 356')}  b: { by: sales, owner: ben, kind: follow-up, of: contact, touches: { call: 3, voicemail: 3, email: 3 }, total: 9 }
`
  test('356 promised leads × 36 minutes = 213.6 hours', () =>
    expect(numberAt(team(4), 'capacity.sales')).toEqual({
      'hours-needed': 213.6,
      'hours-available': 433.33,
      'people-needed': 2,
      'leads-served': 722,
    }))
  test('take more hours than there are', () => {
    expect(found()).toEqual([])
    expect(findingsOf(agreement(team(1)))).toContain('capacity-exceeded capacity.sales')
    expect(findingsOf(agreement(team(2)))).not.toContain('capacity-exceeded capacity.sales')
  })
  test('without minutes of a channel are unknown', () =>
    expect(findingsOf(agreement(team(4, 'call: 6')))).toContain('capacity-unknown capacity.sales'))
  test('a team without them shows only its hours', () =>
    expect(numberAt(team(4).replace('kind: follow-up', 'kind: custom'), 'capacity.sales')).toEqual({
      'hours-available': 433.33,
    }))
  test('touches that don’t add up', () =>
    expect(findingsOf(agreement(team(4).replace('total: 9', 'total: 12')))).toContain(
      'touch-total commitments.b.total',
    ))
})

describe('a response time', () => {
  const response = (within: string, hours = '09:00-17:00') => `calendar:
  timezone: America/New_York
  hours: ${hours}
commitments:
  a: { by: sales, owner: ben, kind: response, of: contact, within: ${within} }
`
  const outside = ['response-outside-hours commitments.a.within']
  test('shorter than the longest closed stretch can’t be kept day and night', () => {
    expect(findingsOf(agreement(response('5 minutes')))).toEqual(outside)
    expect(findingsOf(agreement(response('63 hours')))).toEqual(outside)
    expect(findingsOf(agreement(response('64 hours')))).toEqual([])
    expect(findingsOf(agreement(response('3 days')))).toEqual([])
    expect(findingsOf(agreement(response('5 business minutes')))).toEqual([])
  })
  test('round the clock nothing is closed', () =>
    expect(
      findingsOf(
        agreement(
          response('5 minutes', '00:00-24:00').replace(
            '  hours',
            '  workdays: [mon, tue, wed, thu, fri, sat, sun]\n  hours',
          ),
        ),
      ),
    ).toEqual([]))
})
