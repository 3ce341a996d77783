import { describe, expect, test } from 'vitest'
import { worded } from '../../../core/language/message.ts'
import { check, fix, fixesOf, relatedTo } from './numbers.ts'

const stages = (...lines: readonly string[]) =>
  `funnel:\n  period: month\n  stages:\n${lines.map(line => `${line}\n`).join('')}`
const titles = (sections: string) => fixesOf(sections).map(({ title }) => worded(title))

describe('funnel-mismatch', () => {
  const wrong = stages(
    '    contact: { volume: 250 }',
    '    customer: { rate: 10%, volume: 20 }',
    '#                                  ^^ funnel-mismatch: 250 (Contact) × 10% = 25 (Customer), but line 19 says 20. That would be a rate of 8%.',
  )
  test('says it with all three numbers and offers to change each', () => {
    check(wrong)
    expect(relatedTo(wrong)).toEqual(['10%', '250'])
    expect(titles(wrong)).toEqual([
      'Set the volume of Customer to 25',
      'Set the rate into Customer to 8%',
      'Set the volume of Contact to 200',
    ])
    expect(fix(wrong, 'volume of Customer')).toContain('rate: 10%, volume: 25')
    expect(fix(wrong, 'rate into')).toContain('rate: 8%, volume: 20')
    expect(fix(wrong, 'volume of Contact')).toContain('contact: { volume: 200 }')
  })
  test('250, 8%, 20 agrees; 250, 8.0%, 21 doesn’t', () => {
    check(stages('    contact: { volume: 250 }', '    customer: { rate: 8%, volume: 20 }'))
    check(
      stages(
        '    contact: { volume: 250 }',
        '    customer: { rate: 8.0%, volume: 21 }',
        '#                                   ^^ funnel-mismatch',
      ),
    )
  })
  test('up or down, whole numbers agree', () => {
    check(stages('    contact: { volume: 25 }', '    customer: { rate: 10%, volume: 2 }'))
    check(stages('    contact: { volume: 25 }', '    customer: { rate: 10%, volume: 3 }'))
  })
  test('one wrong volume between two rates is one finding, on that volume', () => {
    const shared = stages(
      '    visit: { volume: 2500 }',
      '    contact: { rate: 10%, volume: 25 }',
      '#                                 ^^ funnel-mismatch: 2,500 (Visit) × 10% = 250 (Contact), but line 19 says 25. Customer doesn’t follow from 25 either',
      '    customer: { rate: 8%, volume: 20 }',
    )
    check(shared)
    expect(titles(shared)).toEqual(['Set the volume of Contact to 250'])
  })
  test('two mistakes are two findings', () =>
    check(
      stages(
        '    visit: { volume: 2500 }',
        '    contact: { rate: 10%, volume: 400 }',
        '#                                 ^^^ funnel-mismatch',
        '    customer: { rate: 8%, volume: 90 }',
        '#                                 ^^ funnel-mismatch',
      ),
    ))
  test('no fix trades one error for another', () =>
    expect(
      titles(
        stages(
          '    visit: { volume: 2500 }',
          '    contact: { rate: 10%, volume: 250 }',
          '    customer: { rate: 8%, volume: 30 }',
        ),
      ),
    ).toEqual(['Set the volume of Customer to 20', 'Set the rate into Customer to 12%']))
  test('a range agrees between its ends, and not by rounding', () => {
    check(stages('    contact: { volume: 250 }', '    customer: { rate: 8% to 12%, volume: 30 }'))
    check(
      stages(
        '    contact: { volume: 250 }',
        '    customer: { rate: 8% to 12%, volume: 31 }',
        '#                                        ^^ funnel-mismatch: 250 (Contact) × 8% to 12% = 20 to 30 (Customer)',
      ),
    )
  })
  test('a computed stage before counts as well', () =>
    check(
      stages(
        '    visit: { volume: 2500 }',
        '    contact: { rate: 10% }',
        '    customer: { rate: 8%, volume: 40 }',
        '#                                 ^^ funnel-mismatch: 250 (Contact) × 8% = 20 (Customer)',
      ),
    ))
})

describe('rate-rounded', () => {
  const rounded = stages(
    '    contact: { volume: 250 }',
    '    customer: { rate: 8%, volume: 21 }',
    '#                     ^^ rate-rounded: 250 (Contact) × 8% = 20 (Customer), and the file says 21: they agree only because',
  )
  test('the fix writes the digits that are needed', () => {
    check(rounded)
    expect(fix(rounded)).toContain('rate: 8.4%, volume: 21')
  })
})

describe('rate-out-of-range', () => {
  test('is alone on its stage', () => {
    check(
      stages(
        '    contact: { volume: 250 }',
        '    customer: { rate: 800%, volume: 20 }',
        '#                     ^^^^ rate-out-of-range: A rate of 800% would make more of a stage than there were before.',
      ),
    )
    check(
      stages(
        '    contact: { volume: 250 }',
        '    customer: { rate: 120% }',
        '#                     ^^^^ rate-out-of-range',
      ),
    )
  })
  test('but a stage may expand', () =>
    check(
      stages(
        '    account: { volume: 250 }',
        '    contact: { rate: 300%, expanding: true }',
        '    customer: { rate: 1% }',
      ),
    ))
  test('goes for every part of a whole', () =>
    check(`goals:
  period: month
  customers: 1
  marketing-share: 160%
#                  ^^^^ rate-out-of-range: 160% is more than all there is.
history:
  - { period: 2026-01, kept: { a: 101% } }
#                                 ^^^^ rate-out-of-range
commitments:
  a: { by: sales, owner: ben, kind: response, of: lead, within: 5 days, at-least: 950% }
#                                                                                 ^^^^ rate-out-of-range
`))
})

describe('funnel-grows', () => {
  test('stands on the volume, and names the expanding stage as the way out', () =>
    check(
      stages(
        '    account: { volume: 250 }',
        '    contact: { volume: 300 }',
        '#                      ^^^ funnel-grows: Contact plans 300, more than the 250 of Account',
      ),
    ))
  test('compares with the nearest stage that has a plan', () =>
    check(
      stages(
        '    account: { volume: 250 }',
        '    contact: {}',
        '#   ^^^^^^^ stage-unknown: How many Contact there will be and how many the goal needs can’t be computed.',
        '    customer: { volume: 300 }',
        '#                       ^^^ funnel-grows',
      ),
    ))
  test('is silent where a stage in between expands, or a range reaches so far', () => {
    check(stages('    account: { volume: 250 }', '    contact: { volume: 300, expanding: true }'))
    check(stages('    visit: { volume: 100 }', '    lead: { rate: 5% to 50% }', '    customer: { volume: 40 }'))
  })
})

describe('zero-rate', () => {
  const goal = 'goals:\n  period: month\n  customers: 5\n'
  test('stands on the rate', () =>
    check(
      goal +
        stages(
          '    visit: { volume: 100 }',
          '    customer:',
          '#   ^^^^^^^^ goal-shortfall: The plan brings 0 customers a month, but the goal needs 5: 5 short.',
          '      rate: 0%',
          '#           ^^ zero-rate: With a rate of 0% into Customer no number of Visit is enough for the 5 Customer',
        ),
    ))
  test('from volumes on the volume', () =>
    check(
      goal +
        stages(
          '    visit: { volume: 100 }',
          '    lead: { volume: 0 }',
          '#                   ^ zero-rate: If none of Visit becomes Lead',
          '    customer: { rate: 10%, volume: 5 }',
          '#                                  ^ funnel-mismatch: 0 (Lead) × 10% = 0 (Customer)',
        ),
    ))
  test('where nothing is needed it is no mistake', () =>
    check(
      stages('    visit: { volume: 100 }', '    customer: { rate: 0% }').replace(
        'funnel:',
        'goals:\n  period: month\n  customers: 0\nfunnel:',
      ),
    ))
})

describe('stage-unknown', () => {
  test('is told once for a run of stages, with what is missing', () =>
    check(
      stages(
        '    visit: {}',
        '#   ^^^^^ stage-unknown: How many Visit, Contact, Customer there will be and how many the goal needs can’t be computed. Missing: the volume of Visit, the volume of Contact, the volume of Customer, goals.',
        '    contact: { rate: 10% }',
        '    customer: { rate: 8% }',
      ),
    ))
  test('is silent where something can’t be read', () =>
    check(stages('    visit: { volume: 2,500 }', '    contact: { rate: 10% }', '    customer: {}')))
})
