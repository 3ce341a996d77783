import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { numberRules } from '../../../core/rules/numbers/index.ts'
import { findingsOf } from '../expectations.ts'

const classic = readFileSync(new URL('../../fixtures/classic.sla.yaml', import.meta.url), 'utf8')
const ids = new Set(numberRules.map(({ meta }) => meta.id))

/** The number findings that a change of the classic agreement adds to it. */
function added(from: string, to: string): readonly string[] {
  if (!classic.includes(from)) throw new Error(`The classic agreement has no “${from}”.`)
  const found = (text: string) =>
    findingsOf(text)
      .findings.filter(({ rule }) => ids.has(rule))
      .map(({ rule, at }) => `${rule} ${at.join('.')}`)
  const before = new Set(found(classic))
  return found(classic.replace(from, to)).filter(finding => !before.has(finding))
}

describe('one mistake in the classic agreement is one finding', () => {
  test.each([
    ['volume: 250', 'volume: 25', 'funnel-mismatch funnel.stages.contact.volume'],
    ['volume: 20\n', 'volume: 15\n', 'funnel-mismatch funnel.stages.customer.volume'],
    ['rate: 8%', 'rate: 80%', 'funnel-mismatch funnel.stages.customer.volume'],
    ['rate: 8%', 'rate: 800%', 'rate-out-of-range funnel.stages.customer.rate'],
    ['count: 250', 'count: 240', 'commitment-below-plan commitments.qualified-leads.count'],
    ['count: 250', 'count: 25', 'commitment-below-required commitments.qualified-leads.count'],
    ['total: 12', 'total: 11', 'touch-total commitments.persistence.total'],
    ['people: 4', 'people: 2', 'capacity-exceeded capacity.sales'],
    [', email: 4', '', 'capacity-unknown capacity.sales'],
    ['revenue: 400000', 'revenue: 400000\n  customers: 14', 'goal-mismatch goals.customers'],
    ['revenue: 400000', 'revenue: 700000', 'goal-shortfall funnel.stages.customer'],
    ['  marketing-share: 60%\n', '', 'marketing-share-missing goals'],
    ['  average-deal: 20000\n', '', 'goals-incomplete goals'],
  ])('%j → %j', (from, to, finding) => expect(added(from, to)).toEqual([finding]))
})

describe('what can’t be read is found once, elsewhere', () => {
  test.each([
    ['revenue: 400000', 'revenue: 400.000'],
    ['revenue: 400000', 'revnue: 400000'],
    ['marketing-share: 60%', 'marketing-share: 0.6'],
    ['average-deal: 20000', 'average-deal: 20k'],
    ['volume: 2500', 'volume: 2,500'],
    ['volume: 250\n', 'volume: two hundred\n'],
    ['rate: 8%', 'rate: 8'],
    ['rate: 8%', 'rate: 8,5%'],
    ['period: month\n  stages', 'period: monthy\n  stages'],
    ['count: 250', 'count: 2.5e2'],
    ['every: month', 'every: moth'],
    ['of: contact\n    count', 'of: contcat\n    count'],
    ['of: contact\n    touches', 'of: contcat\n    touches'],
    ['call: 6, voicemail: 2', 'call: 6m, voicemail: 2'],
    ['people: 4', 'people: four'],
    ['lag: 45 days', 'lag: 45'],
    ['touches: {', 'touchs: {'],
  ])('%j → %j', (from, to) => expect(added(from, to)).toEqual([]))
})
