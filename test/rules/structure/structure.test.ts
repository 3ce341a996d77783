import { describe, expect, test } from 'vitest'
import { rules } from '../../../core/rules/registry.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'

/** Only the form of the text is judged here. */
const form = { only: rules.filter(({ meta }) => meta.group === 'structure').map(({ meta }) => meta.id) }

/** A small agreement that is right in its form; `more` comes behind it. */
const agreement = (more: string) => `sla: 1
title: Northwind
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people:
  ana: Ana
  ben: Ben
definitions:
  lead: Someone who left an address.
  customer: A signed order.
commitments: {}
${more}`

const check = (text: string) => expectFindings(text, form)
const fix = (text: string, title = '') => fixed(text, title, form)

test('the small agreement has no findings of form', () => check(agreement('')))

describe('unknown-key', () => {
  test('names the nearest key, and offers to keep the text as a note', () => {
    const text = agreement('sumary: What we want\n#^^^^^ unknown-key: There is no “sumary” here. Did you mean summary?')
    check(text)
    expect(fix(text, 'Rename')).toContain('\nsummary: What we want')
    expect(fix(text, 'Keep it')).toContain('\nx-sumary: What we want')
  })
  test('a key of another kind of commitment is none of this one', () =>
    check(`${agreement('').replace('commitments: {}', 'commitments:')}  promise:
    by: sales
    kind: report
    report: weekly
    within: 5 minutes
#   ^^^^^^ unknown-key: There is no “within” here.
`))
  test('a misspelt required key is not missing too', () =>
    check(`${agreement('').replace('commitments: {}', 'commitments:')}  promise:
    by: sales
    kind: response
    of: lead
    witin: 5 minutes
#   ^^^^^ unknown-key: There is no “witin” here. Did you mean within?
`))
  test('keys of one’s own begin with x- and are free everywhere', () =>
    check(agreement('x-note: any\nreview: { every: month, x-room: 4 }\n')))
  test('a library holds only what is shared', () =>
    check(
      'sla: 1\nlibrary: true\npeople: { ana: Ana }\ngoals: { period: month }\n#^^^^ unknown-key: A library holds only',
    ))
})

describe('missing-key', () => {
  test('stands on the entry that lacks it, and its fix puts a placeholder where the language wants it', () => {
    const text = `${agreement('').replace('commitments: {}', 'commitments:')}  promise:
# ^^^^^^^ missing-key: “promise” has no “of”.
    by: sales
    kind: response
    within: 5 minutes
`
    check(text)
    expect(fix(text)).toContain('    kind: response\n    of: ')
  })
  test('what is missing at the top stands on the key sla', () =>
    check(agreement('').replace('title: Northwind', '#^^ missing-key: This agreement has no “title”.')))
  test('one team is too few, and that is all', () =>
    check(
      agreement('')
        .replace('teams:', 'teams:\n#^^^^ missing-key: An agreement is made between two teams')
        .replace(/ {2}sales: .*\n/, ''),
    ))
  test('money needs a currency', () =>
    check(
      agreement('goals: { period: month, revenue: 400000 }\n').replace(
        'sla: 1',
        'sla: 1\n#^^ missing-key: There are amounts of money here',
      ),
    ))
  test('business time needs a calendar', () => {
    const text = `${agreement('').replace('commitments: {}', 'commitments:').replace('sla: 1', 'sla: 1\n#^^ missing-key: Some times here are business time')}  promise:
    by: sales
    kind: response
    of: lead
    within: 5 business minutes
`
    check(text)
    check(fix(text))
  })
  test('an active agreement says from when to when', () =>
    check(agreement('status: active\n').replace('sla: 1', 'sla: 1\n#^^ missing-key: This agreement has no “valid”')))
  test('a funnel without goals says to which period it belongs', () =>
    check(
      agreement('funnel:\n#^^^^^ missing-key: Nothing says to which period\n  stages:\n    lead:\n      volume: 5\n'),
    ))
  test('with three teams a commitment says to whom', () =>
    check(`${agreement('').replace('people:', '  service: { lead: ben }\npeople:').replace('commitments: {}', 'commitments:')}  promise:
# ^^^^^^^ missing-key: There are more than two teams, so “promise” must say to whom
    by: sales
    kind: response
    of: lead
    within: 5 minutes
`))
  test('an empty file begins with sla', () => {
    expect(findingsOf('', form).findings.map(({ rule }) => rule)).toEqual(['missing-key'])
    expect(findingsOf('# only a comment\n', form).findings.map(({ rule }) => rule)).toEqual(['missing-key'])
  })
})

describe('wrong-type', () => {
  test('a list where entries belong', () =>
    check(
      agreement(
        'goals:\n#^^^^ wrong-type: “goals” is a list here, but a group of entries is needed.\n  - period: month\n',
      ),
    ))
  test('text where entries belong', () => check(agreement('goals: many\n#      ^^^^ wrong-type: “goals” is text here')))
  test.each(['hello', 'sla 1', '- goals\n- funnel', '~', '5'])('%j in place of the agreement, and nothing else', text =>
    expect(findingsOf(text).findings.map(({ rule }) => rule)).toEqual(['wrong-type']),
  )
  test('text where a list belongs', () =>
    check(agreement('approvals: ana\n#          ^^^ wrong-type: “approvals” is text here, but a list is needed.')))
  test('a number as people write it elsewhere', () => {
    const text = agreement(
      'funnel:\n  period: month\n  stages:\n    lead:\n      volume: 2,500\n#             ^^^^^ wrong-type: “2,500” is not written in plain digits. Write 2500.',
    )
    check(text)
    expect(fix(text)).toContain('volume: 2500')
  })
  test('a whole file that is a list', () =>
    expect(findingsOf('- a\n- b\n', form).findings.map(({ rule }) => rule)).toEqual(['wrong-type']))
  test('a key without value', () => check(agreement('summary:\n#^^^^^^ wrong-type: There is no text here yet.')))
})

describe('invalid-value', () => {
  test('a word that is not possible', () => {
    const text = agreement(
      'status: actve\n#       ^^^^^ invalid-value: “actve” is not possible here. Did you mean active?',
    )
    check(text)
    expect(fix(text)).toContain('status: active')
  })
  test('a day that does not exist', () =>
    check(
      agreement(
        'review: { every: month, next: 2026-02-30 }\n#                             ^^^^^^^^^^ invalid-value: There is no day 2026-02-30',
      ),
    ))
  test('an id outside the grammar: the fix renames it and its uses', () => {
    const text = agreement('')
      .replace('  ana: Ana', '  Ana: Ana\n# ^^^ invalid-value: “Ana” cannot be an id.')
      .replace('lead: ana', 'lead: Ana')
    check(text)
    const after = fix(text)
    expect(after).toContain('\n  ana: Ana')
    expect(after).toContain('lead: ana')
  })
  test.each(['null', 'true', 'MQL', 'calificación', '2x'])('the id %s', id =>
    expect(
      findingsOf(agreement('').replace('  customer:', `  ${id}: x\n  customer:`), form).findings.map(
        ({ rule }) => rule,
      ),
    ).toEqual(['invalid-value']),
  )
  test('the first stage has no rate and no lag', () =>
    check(
      agreement(`funnel:
  period: month
  stages:
    lead:
      rate: 5%
#           ^^ invalid-value: “lead” is the first stage
      volume: 5
    customer: { rate: 5% }
`),
    ))
  test('history is of the funnel’s period, in order, and says each period once', () => {
    const rows = (periods: readonly string[]) =>
      agreement(
        `funnel: { period: month, stages: { lead: { volume: 5 } } }\nhistory:\n${periods.map(period => `  - period: ${period}\n`).join('')}`,
      )
    const messages = (...periods: string[]) => findingsOf(rows(periods), form).findings.map(({ at }) => at.join('.'))
    expect(messages('2025-10', '2025-11', '2025-12')).toEqual([])
    expect(messages('2025-10', '2025-Q4')).toEqual(['history.1.period'])
    expect(messages('2025-10', '2025-09', '2025-08')).toEqual(['history.1.period'])
    expect(messages('2025-10', '2025-10')).toEqual(['history.1.period'])
  })
})

describe('percent-needed', () => {
  test('asks what is meant, and offers both', () => {
    const text = agreement(
      'goals:\n  period: month\n  marketing-share: 0.08\n#                  ^^^^ percent-needed: 0.08 has no percent sign: it could mean 8% or 0.08%.',
    )
    check(text)
    expect(fix(text, 'Write 8%')).toContain('marketing-share: 8%')
    expect(fix(text, 'Write 0.08%')).toContain('marketing-share: 0.08%')
  })
})

describe('text-cut', () => {
  test('at a # directly before a letter or digit', () => {
    const text = agreement(
      'summary: We rank #1 in the market\n#                ^^^^^^^^^^^^^^^^ text-cut: From the # on this is read as a comment',
    )
    check(text)
    expect(fix(text)).toContain('summary: "We rank #1 in the market"')
  })
  test('an ordinary comment cuts nothing', () =>
    check(agreement('summary: We rank high # as of today\nversion: 3 #draft\n')))
})

describe('yaml-syntax', () => {
  test('one slip is one finding, and nothing follows from it', () => {
    const text = agreement('').replace('  ana: Ana', '  ana Ana\n# ^^^ yaml-syntax: “ana” has no colon behind it.')
    check(text)
    expect(fix(text)).toContain('\n  ana: Ana')
  })
  test('what may stand in a line that cannot be read is not missing', () => {
    const text = agreement('').replace('title: Northwind', '"title" Northwind: x: y')
    expect(findingsOf(text, form).findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  })
  test('a number between braces is unknown, not wrong as well', () =>
    check(
      agreement(
        'goals: { period: month, customers: 2,500 }\n#                                  ^^^^^ yaml-syntax: Between braces a comma ends the value',
      ),
    ))
})
