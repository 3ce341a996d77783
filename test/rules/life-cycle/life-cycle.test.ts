import { describe, expect, test } from 'vitest'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded, without } from '../sound.ts'

const found = (text: string, today = '2026-11-21') =>
  findingsOf(text, { today }).findings.map(({ rule, at }) => `${rule} ${at.join('.')}`)

describe('dates', () => {
  test('the first day comes before the last, and nothing else is judged until it does', () =>
    expect(found(sounded(['  to: 2027-09-30', '  to: 2026-09-30']))).toEqual(['date-order valid.from']))
  test('goals and reviews do not come before the agreement', () => {
    expect(found(sounded(['  average-deal: 5000', '  average-deal: 5000\n  due: 2026-09-30']))).toEqual([
      'date-order goals.due',
    ])
    expect(found(sounded(['next: 2027-01-15', 'next: 2026-09-30']))).toEqual(['date-order review.next'])
  })
  test('the first and the last day belong to it', () =>
    expect(
      found(
        sounded(
          ['  average-deal: 5000', '  average-deal: 5000\n  due: 2027-09-30'],
          ['next: 2027-01-15', 'next: 2027-09-30'],
        ),
      ),
    ).toEqual([]))
  test('a review after the end is a missing one', () =>
    expect(found(sounded(['next: 2027-01-15', 'next: 2027-12-31']))).toEqual(['review-missing review.next']))
  test('dates that can’t be read are not judged', () =>
    expect(found(sounded(['  to: 2027-09-30', '  to: 2026-09-31']))).toEqual(['invalid-value valid.to']))
})

describe('the end of an agreement', () => {
  test('its last day still counts', () => {
    expect(found(sound, '2027-01-15')).toEqual([])
    expect(found(sound.replace('next: 2027-01-15', 'next: 2027-09-30'), '2027-09-30')).toEqual([])
  })
  test('after it the agreement is expired, and no review is overdue', () => {
    expect(found(sound, '2027-10-01')).toEqual(['expired valid.to'])
    expect(fixed(sound, 'Retire it', { today: '2027-10-01' })).toContain('\nstatus: retired\n')
  })
  test('before it a review is overdue from the day after', () =>
    expect(found(sound, '2027-01-16')).toEqual(['review-overdue review.next']))
  test.each(['draft', 'proposed', 'retired'])('a %s agreement neither expires nor misses a review', status =>
    expect(found(sound.replace('status: active', `status: ${status}`), '2028-01-01')).toEqual([]),
  )
})

describe('approvals', () => {
  const approvals = (...rows: readonly string[]) =>
    without('approvals').replace(
      'changes:',
      ['approvals:', ...rows.map(row => `  - { ${row} }`), 'changes:'].join('\n'),
    )
  const ana = 'person: ana, date: 2026-09-20, version: 2026.2'

  test('every lead approves, each team is named where there is no list', () =>
    expect(found(without('approvals'))).toEqual(['approval-missing teams.marketing', 'approval-missing teams.sales']))
  test('in a list all that are missing are one finding', () =>
    expect(found(approvals('person: cleo, date: 2026-09-20, version: 2026.2'))).toEqual(['approval-missing approvals']))
  test('an approval of another version is stale, not missing, at the last one given', () =>
    expect(
      found(
        approvals(
          ana,
          'person: ben, date: 2025-01-01, version: 2025',
          'person: ben, date: 2026-01-01, version: 2026.1',
        ),
      ),
    ).toEqual(['approval-stale approvals.2.version']))
  test('one of several may fit; versions are compared as they are written, without quotes', () => {
    expect(
      found(
        approvals(
          ana,
          'person: ben, date: 2026-01-01, version: 2026.1',
          'person: ben, date: 2026-09-21, version: "2026.2"',
        ),
      ),
    ).toEqual([])
    expect(found(approvals(ana, 'person: ben, date: 2026-09-21, version: 2026.20'))).toEqual([
      'approval-stale approvals.1.version',
    ])
  })
  test('without a version any approval is of the agreement', () =>
    expect(
      found(
        approvals(ana, 'person: ben, date: 2026-09-21')
          .replace('version: 2026.2\nstatus', 'status')
          .replace(/^changes:\n(?: .*\n)*/m, ''),
      ),
    ).toEqual([]))
  test('whoever leads two teams approves once', () =>
    expect(
      found(approvals('person: cleo, date: 2026-09-20, version: 2026.2').replace('lead: ben', 'lead: ana')),
    ).toEqual(['approval-missing approvals']))
  test('a misspelt name is one mistake', () => {
    expect(found(approvals(ana, 'person: bne, date: 2026-09-21, version: 2026.2'))).toEqual([
      'unknown-person approvals.1.person',
    ])
    expect(found(sounded(['    lead: ben', '    lead: bne']))).toEqual(['unknown-person teams.sales.lead'])
  })
  test('only an active agreement needs them', () =>
    expect(found(without('approvals').replace('status: active', 'status: proposed'))).toEqual([]))
})

describe('version-unrecorded', () => {
  test('adds a change for a person to describe, dated today', () =>
    expect(
      fixed(sounded(['  - version: 2026.2\n    date: 2026-09-18\n    what: Hotels only.\n', '']), 'Add it'),
    ).toContain(
      'changes:\n  - version: 2026.1\n    date: 2026-03-01\n    what: First version.\n  - version: 2026.2\n    date: 2026-11-21\n    what: TODO – what changed\n',
    ))
  test('rows in braces get one more', () =>
    expect(
      fixed(without('changes').concat('changes:\n  - { version: 2026.1, date: 2026-03-01, what: First. }\n'), 'Add it'),
    ).toContain('\n  - { version: 2026.2, date: 2026-11-21, what: TODO – what changed }\n'))
  test('without a list of changes nothing is left out', () => expectFindings(without('changes')))
})

describe('unsourced-figure', () => {
  const why = (text: string, language = 'en') =>
    found(
      sounded(
        ['    at-least: 95%', `    at-least: 95%\n    why: ${text}`],
        ['currency: EUR', `language: ${language}\ncurrency: EUR`],
      ),
    )

  test.each([
    ['en', 'Research shows that 78% of buyers choose whoever answers first.'],
    ['en', 'Leads that are called at once are 7x more likely to buy.'],
    ['en', 'Studies say so of 37 percent.'],
    ['es', 'Un estudio dice que el 78 % compra a quien responde primero.'],
    ['es', 'Es 21 veces más probable que compren.'],
    ['pt', 'Pesquisas mostram que 78% compram de quem responde primeiro.'],
    ['pt', 'É 21 vezes mais provável que comprem.'],
  ])('finds in %s: %s', (language, text) =>
    expect(why(text, language)).toEqual(['unsourced-figure commitments.first-contact.why']),
  )

  test.each([
    ['en', 'Research shows that 78% buy (https://example.com/study).'],
    ['en', 'A [study](https://example.com) says 78%.'],
    ['en', 'We answer 95% of all leads in time.'],
    ['en', 'We sell case studies, 20% of them to hotels.'],
    ['en', 'Sales research each account and win 20% of them.'],
    ['en', 'A survey is sent to 100% of customers.'],
    ['en', 'Studies say that speed matters. We want 95%.'],
    ['en', 'Studies say that {{ goals.marketing-share }} is much.'],
    ['es', 'Todo lead recibe la encuesta, el 100 % de ellos.'],
    ['pt', 'O estudo de caso chega a 100% dos clientes.'],
    ['pt', 'Studies show 78%.'],
  ])('lets pass in %s: %s', (language, text) => expect(why(text, language)).toEqual([]))

  test('marks the figure in folded text', () =>
    expectFindings(
      sounded([
        '    at-least: 95%',
        `    at-least: 95%
    why: >
      A study from 2007 found that it is
      100 times better.
#     ^^^^^^^^^ unsourced-figure: “100 times” is quoted`,
      ]),
    ))
})
