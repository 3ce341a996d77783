import { describe, test } from 'vitest'
import { check } from './numbers.ts'

const past = (volumes: string) => `history:
  - { period: 2026-01, volumes: { ${volumes} } }
funnel:
  period: month
  stages:
    visit: { volume: 1000 }
`

test('rate-above-evidence shows what was reached and what is likely', () =>
  check(`${past('visit: 2500, lead: 250')}    lead: { rate: 15% }
#                 ^^^ rate-above-evidence: 15% into Lead is more than the past makes likely: it was 10% (250 of 2,500), so 8.88% to 11.24% with 95% confidence.
`))

test('evidence-thin stands on the stage, and is silent where the rate is above it anyway', () => {
  check(`${past('visit: 25, lead: 5')}    lead: { rate: 15% }
#   ^^^^ evidence-thin: The past says little about the rate into Lead: 5 of 25 can mean anything from 8.86% to 39.13%.
`)
  check(`${past('visit: 25, lead: 5')}    lead: { rate: 50% }
#                 ^^^ rate-above-evidence
`)
})

describe('goal-above-history', () => {
  const revenue = (goal: string) => `goals:
  period: month
${goal}  marketing-share: 100%
  average-deal: 1000
history:
  - { period: 2026-01, revenue: 100000 }
  - { period: 2026-02, revenue: 120000 }
  - { period: 2026-03, revenue: 110000 }
funnel:
  stages:
    customer: {}
`
  test('stands on the revenue and names the best period', () =>
    check(
      revenue(`  revenue: 140000
#          ^^^^^^ goal-above-history: The goal is 140,000 USD a month, but in 3 past periods the best was 120,000 USD (2026-02) and the mean 110,000 USD.
`),
    ))
  test('stands on the goals where the revenue is computed', () =>
    check(revenue('  customers: 140\n').replace('goals:', 'goals:\n#^^^^ goal-above-history')))
})
