import { describe, expect, test } from 'vitest'
import { worded } from '../../../core/language/message.ts'
import { check, fix, fixesOf, relatedTo } from './numbers.ts'

const plan = `goals:
  period: month
  revenue: 340000
  marketing-share: 100%
  average-deal: 20000
funnel:
  period: month
  stages:
    contact: { volume: 250 }
    customer: { rate: 8%, volume: 20 }
commitments:
`

describe('commitment-below-required', () => {
  const short = `${plan}  leads:
    by: marketing
    kind: volume
    of: contact
    count: 600
#          ^^^ commitment-below-required: 600 contacts a quarter are promised. That is less than the 638 a quarter that the goal needs.
    every: quarter
`
  test('is judged in the promise’s own cadence, and the fix sets what is needed', () => {
    check(short)
    expect(relatedTo(short)).toContain('340000')
    expect(fix(short)).toContain('count: 638\n')
  })
  test('several promises are one finding on the first', () => {
    const two = `${plan}  leads: { by: marketing, kind: volume, of: contact, count: 100 }
#                                                           ^^^ commitment-below-required: 2 commitments together promise 140 contacts a month. That is less than the 213 a month
  more: { by: sales, kind: volume, of: contact, count: 120, every: quarter }
`
    check(two)
    expect(fix(two)).toContain('count: 173 }')
  })
  test('money is set to the money needed', () => {
    const money = `${plan}  leads: { by: marketing, kind: volume, of: contact, value: 200000 }
#                                                           ^^^^^^ commitment-below-required: 200,000 USD of contacts a month are promised. That is less than the 340,800 USD a month
`
    check(money)
    expect(fix(money)).toContain('value: 340800 }')
  })
})

test('commitment-below-plan offers the plan, and nobody takes it unasked', () => {
  const below = `${plan}  leads: { by: marketing, kind: volume, of: contact, count: 249 }
#                                                           ^^^ commitment-below-plan: 249 contacts a month are promised. That is less than the 250 contacts a month that the funnel plans.
`
  check(below)
  expect(fixesOf(below).map(({ title, preferred }) => [worded(title), preferred])).toEqual([['Set it to 250', false]])
})

test('commitment-below-rate stands on the promised rate', () => {
  const below = `${plan}  closing: { by: sales, kind: conversion, of: contact, into: customer, rate: 7% }
#                                                                            ^^ commitment-below-rate: 7% of Contact are promised to become Customer, but the funnel counts on 8%.
`
  check(below)
  expect(fix(below)).toContain('rate: 8% }')
})

test('commitment-missed stands on the commitment and shows what was kept', () => {
  const missed = `history:
  - { period: 2026-01, kept: { answers: 80% } }
  - { period: 2026-02, kept: { answers: 90% } }
commitments:
  answers: { by: sales, kind: response, of: contact, within: 5 days, at-least: 95% }
# ^^^^^^^ commitment-missed: Answers was kept in 85% of all cases over its last periods, but is promised in at least 95% of all cases.
`
  check(missed)
  expect(relatedTo(missed)).toEqual(['80%', '90%', '95%'])
})

describe('touch-total', () => {
  const touches = (touches: string, total: string) => `commitments:
  persistence:
    by: sales
    kind: follow-up
    of: contact
    touches: { ${touches} }
    total: ${total}
`
  test('shows the sum and sets the total', () => {
    const wrong = `${touches('call: 6, voicemail: 3, email: 3', '10')}#          ^^ touch-total: 6 call + 3 voicemail + 3 email = 12 touches, but the total says 10.
`
    check(wrong)
    expect(relatedTo(wrong)).toEqual(['6', '3', '3'])
    expect(fix(wrong)).toContain('total: 12\n')
  })
  test('is silent where it agrees, isn’t written, or a number can’t be read', () => {
    check(touches('call: 6, voicemail: 3, email: 3', '12'))
    check(touches('call: 6', ''))
    check(touches('call: six', '10'))
    check(touches('call: 6', 'ten'))
  })
})

describe('response-outside-hours', () => {
  test('says how much of the week is open, and writes business time', () => {
    const outside = `calendar:
  timezone: America/New_York
  hours: 09:00-17:00
commitments:
  answers:
    by: sales
    kind: response
    of: contact
    within: 5 minutes
#           ^^^^^^^^^ response-outside-hours: A response within 5 minutes is promised day and night, but the calendar is open only 40 of the 168 hours of a week (23.81%) and closed for up to 64 hours on end. Write 5 business minutes
`
    check(outside)
    expect(fix(outside)).toContain('within: 5 business minutes\n')
  })
})

describe('capacity', () => {
  const team = (marker: string, minutes: string, of = 'contact') =>
    `${plan}  touches: { by: sales, kind: follow-up, of: ${of}, touches: { call: 6, email: 6 } }
`.replace(
      'commitments:',
      `capacity:
  sales: { people: 1, hours-per-week: 25, minutes-each: { ${minutes} } }
${marker}
commitments:`,
    )
  test('exceeded stands on the team, with the people needed and what can be served', () =>
    check(
      team(
        '# ^^^^^ capacity-exceeded: The promised touches take Sales 250 hours a month, but it has 108.33. That takes 3 people, or fewer touches; as it is, 108 of 250 contacts can be served.',
        'call: 6, email: 4',
      ),
    ))
  test('unknown without the minutes of a channel, once a team', () =>
    check(
      team(
        '# ^^^^^ capacity-unknown: How many hours Sales needs can’t be computed: minutes-each doesn’t say how long one email takes.',
        'call: 6',
      ),
    ))
  test('unknown for a term outside the funnel', () =>
    check(
      team(
        '# ^^^^^ capacity-unknown: How many hours Sales needs can’t be computed: Visit is no stage of the funnel.',
        'call: 6, email: 4',
        'visit',
      ),
    ))
  test('is silent about a typo, which is found elsewhere', () => {
    check(team('', 'call: 6, email: 4', 'contcat'))
    check(team('', 'call: 6, email: four'))
    check(team('', 'call: 6, emial: 4'))
  })
})

describe('segments', () => {
  const segments = (smb: string, enterprise: string, rate: string, marker = '') => `goals:
  period: month
  revenue: 200000
  marketing-share: 100%
funnel:
  period: month
  stages:
    lead: {}
    customer: { rate: ${rate} }
${marker}segments:
  smb: { name: SMB, revenue-share: ${smb}, average-deal: 6000, rates: { customer: 4% } }
  enterprise: { name: Enterprise, revenue-share: ${enterprise}, average-deal: 40000, rates: { customer: 1% } }
`
  test('of which the shares don’t add up', () => {
    const wrong = segments('60%', '30%', '3%').replace(
      'segments:',
      'segments:\n#^^^^^^^ segment-shares: SMB 60% + Enterprise 30% = 90%, but the segments together are the whole, 100%.',
    )
    check(wrong)
    expect(fixesOf(wrong).map(({ title, preferred }) => [worded(title), preferred])).toEqual([
      ['Set SMB to 70%', false],
      ['Set Enterprise to 40%', false],
    ])
    expect(fix(wrong, 'Enterprise')).toContain('revenue-share: 40%')
  })
  test('of which the whole is stated as a plain average', () => {
    const wrong = segments(
      '60%',
      '40%',
      '2.5%',
      '#                     ^^^^ blended-mismatch: The rate into Customer is stated as 2.5%, but the segments together, each weighted by how many it needs, have 3.14%.\n',
    )
    check(wrong)
    expect(fix(wrong)).toContain('rate: 3.1%')
  })
})
