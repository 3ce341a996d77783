import { describe, expect, test } from 'vitest'
import { derivationOf } from '../../core/targets/derivations/index.ts'
import { agreement, findingsOf, funnel, goals, numberAt, targetsOf } from './computing.ts'

/** Rows of the past, one month after the other: `past('visit: 100, lead: 20', …)`. */
const past = (...rows: readonly string[]) =>
  `history:\n${rows.map((row, index) => `  - { period: 2026-${String(index + 1).padStart(2, '0')}, volumes: { ${row} } }\n`).join('')}`

const chain = `${goals('revenue: 500000', 'marketing-share: 40%', 'average-deal: 12500')}${past('lead: 667, mql: 267, sql: 80, opportunity: 48, customer: 12')}${funnel('visit:', 'lead: 2%', 'mql: 40%', 'sql: 30%', 'opportunity: 60%', 'customer: 25%')}`

describe('uncertainty of a chain', () => {
  test('889 leads, with 95% between 508 and 1,558', () => {
    expect(numberAt(chain, 'funnel.stages.lead.required')).toBe(889)
    expect(numberAt(chain, 'funnel.stages.lead.evidence.required')).toEqual([508, 1558])
  })
  test('the last stage carries 76% of it, and is named', () => {
    expect(numberAt(chain, 'confidence.weakest')).toBe('customer')
    const working = derivationOf(targetsOf(chain), 'confidence.weakest')?.working
    expect(Math.round(Number(String(Object(working?.values[0]).amount?.valueOf())) * 100)).toBe(76)
  })
  test('is unknown where a rate has no history, and the last stage has none', () => {
    expect(numberAt(chain, 'funnel.stages.visit.evidence')).toBeUndefined()
    expect(numberAt(chain.replace('lead: 667, ', ''), 'funnel.stages.lead.evidence')).toBeUndefined()
    expect(numberAt(chain.replace('sql: 80, ', ''), 'funnel.stages.mql.evidence')).toEqual({ rate: expect.anything() })
    expect(numberAt(chain, 'funnel.stages.customer.evidence.required')).toBeUndefined()
  })
})

describe('a rate in the past', () => {
  const rate = (rows: readonly string[]) =>
    numberAt(past(...rows) + funnel('visit:', 'lead: 1%'), 'funnel.stages.lead.evidence.rate')

  test('is counted over the periods that state both', () =>
    expect(rate(['visit: 100, lead: 10', 'visit: 150, lead: 10', 'visit: 900'])).toEqual([
      expect.closeTo(0.0524, 4),
      expect.closeTo(0.1203, 4),
    ]))
  test('is none where nothing came or more came out than went in', () => {
    expect(rate(['visit: 0, lead: 0'])).toBeUndefined()
    expect(rate(['visit: 10, lead: 11'])).toBeUndefined()
  })
  test('of segments adds up, and counts for the whole', () => {
    const rows = `history:
  - { period: 2026-01, segment: smb, volumes: { visit: 100, lead: 10 } }
  - { period: 2026-01, segment: enterprise, volumes: { visit: 150, lead: 10 } }
segments:
  smb: { revenue-share: 50% }
  enterprise: { revenue-share: 50% }
`
    expect(numberAt(rows + funnel('visit:', 'lead: 1%'), 'funnel.stages.lead.evidence.rate')).toEqual([
      expect.closeTo(0.0524, 4),
      expect.closeTo(0.1203, 4),
    ])
  })
})

describe('judging rates', () => {
  const judged = (rate: string, ...rows: readonly string[]) =>
    findingsOf(agreement(past(...rows) + funnel('visit: 1000', `lead: ${rate}`)))

  test('a rate above the interval', () =>
    expect(judged('12.1%', 'visit: 250, lead: 20')).toEqual(['rate-above-evidence funnel.stages.lead.rate']))
  test('of a range the low end', () => expect(judged('12% to 30%', 'visit: 2500, lead: 300')).toEqual([]))
  test('thin evidence: fewer than 30, or a wide interval', () => {
    expect(judged('50%', 'visit: 29, lead: 15')).toEqual(['evidence-thin funnel.stages.lead'])
    expect(judged('8%', 'visit: 250, lead: 20')).toEqual(['evidence-thin funnel.stages.lead'])
    expect(judged('8%', 'visit: 2500, lead: 200')).toEqual([])
  })
  test('a segment’s own rate by its own rows', () => {
    const text = `history:
  - { period: 2026-01, segment: smb, volumes: { visit: 2500, lead: 250 } }
  - { period: 2026-01, segment: enterprise, volumes: { visit: 2500, lead: 25 } }
segments:
  smb: { revenue-share: 50%, rates: { lead: 10% } }
  enterprise: { revenue-share: 50%, rates: { lead: 10% } }
${funnel('visit: 1000', 'lead: 5%')}`
    expect(findingsOf(agreement(text))).toEqual(['rate-above-evidence segments.enterprise.rates.lead'])
  })
})

describe('reach', () => {
  const revenue = (goal: number, ...reached: readonly number[]) =>
    findingsOf(
      agreement(
        `${goals(`revenue: ${goal}`, 'marketing-share: 100%', 'average-deal: 10')}history:\n${reached.map((amount, index) => `  - { period: 2026-0${index + 1}, revenue: ${amount} }\n`).join('')}${funnel('customer:')}`,
      ),
    )
  const above = ['goal-above-history goals.revenue']

  test('over 110% of the best period', () => {
    expect(revenue(1100, 400, 1000, 900)).toEqual([])
    expect(revenue(1101, 400, 1000, 900)).toEqual(above)
  })
  test('over the mean by more than two sample deviations, if there is one', () => {
    expect(revenue(1003, 1000, 1001, 999)).toEqual(above)
    expect(revenue(1002, 1000, 1001, 999)).toEqual([])
    expect(revenue(1050, 1000, 1000, 1000)).toEqual([])
  })
  test('says nothing of fewer than three periods', () => expect(revenue(9999, 10, 10)).toEqual([]))
  test('is judged by the last stage where revenue isn’t stated', () => {
    const text = goals('customers: 12') + past('customer: 9', 'customer: 10', 'customer: 9') + funnel('customer: 12')
    expect(findingsOf(agreement(text))).toEqual(['goal-above-history goals.customers'])
  })
})

describe('kept commitments', () => {
  const kept = (shares: readonly string[], atLeast = '') =>
    `history:\n${shares.map((share, index) => `  - { period: 2026-0${index + 1}, kept: { first-contact: ${share} } }\n`).join('')}${funnel('lead: 100', 'customer: 10%')}commitments:
  first-contact: { by: sales, owner: ben, kind: response, of: lead, within: 5 days${atLeast} }
`
  test('are the mean of the last three periods', () =>
    expect(numberAt(kept(['10%', '94%', '97%', '94%']), 'commitments')).toEqual({
      'first-contact': { kind: 'response', by: 'sales', kept: 0.95 },
    }))
  test('below what was promised', () => {
    expect(findingsOf(agreement(kept(['94%', '97%', '94%'], ', at-least: 95%')))).toEqual([])
    expect(findingsOf(agreement(kept(['94%', '97%', '93%'], ', at-least: 95%')))).toEqual([
      'commitment-missed commitments.first-contact',
    ])
    expect(findingsOf(agreement(kept(['99%'])))).toEqual(['commitment-missed commitments.first-contact'])
  })
})
