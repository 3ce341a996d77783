import { describe, expect, test } from 'vitest'
import { worded } from '../../../core/language/message.ts'
import { expectFindings, findingsOf, fixed } from '../expectations.ts'
import { sound, sounded } from '../sound.ts'

const related = (text: string) =>
  findingsOf(text).findings.flatMap(({ related = [] }) => related.map(({ message }) => worded(message)))

describe('a name that leads nowhere', () => {
  const typo = sounded(['    owner: ana\n    kind: volume', '    owner: anna\n    kind: volume'])

  test('is put right by writing the nearest one, or by declaring it', () => {
    expect(fixed(typo, 'Write ana')).toBe(sound)
    expect(fixed(typo, 'Add anna to the people')).toContain('    team: sales\n  anna: Anna\ndefinitions:')
  })

  test('points at the declaration of the nearest one', () => expect(related(typo)).toEqual(['“ana” is declared here.']))

  test('may be the displayed name of somebody', () =>
    expectFindings(
      sounded(
        ['    name: Cleo', '    name: Cleo Brandt'],
        [
          '    owner: cleo\n    kind: response',
          `    owner: Cleo Brandt
#          ^^^^^^^^^^^ unknown-person: There is no person “Cleo Brandt”. Did you mean cleo?
    kind: response`,
        ],
      ),
    ))

  test('says what to do where no name is close', () =>
    expectFindings(
      sounded([
        '    owner: ana\n    kind: volume',
        `    owner: zacharias
#          ^^^^^^^^^ unknown-person: There is no person “zacharias”. Whoever is named must be found: add “zacharias” to the people
    kind: volume`,
      ]),
    ))

  test('is one mistake, however often it is used: at its first use, with the others beside it', () => {
    const text = sounded([
      '  cleo:\n    name: Cleo\n    team: sales\n',
      '  dora:\n    name: Dora\n    team: sales\n',
    ]).replace('    owner: cleo\n', '    owner: cleo\n#          ^^^^ unknown-person: There is no person “cleo”.\n')
    expectFindings(text)
    expect(related(text).filter(message => message === 'The same name is used here.')).toHaveLength(3)
    expect(fixed(text, 'Add cleo')).toContain('  cleo: Cleo\n')
  })

  test('that stands everywhere else is put right where it is declared', () => {
    const text = sounded(['  cleo:\n    name: Cleo\n    team: sales\n', '  clea:\n    name: Clea\n    team: sales\n'])
    expect(findingsOf(text).findings.map(({ rule }) => rule)).toEqual(['unknown-person'])
    expect(fixed(text, 'Rename clea to cleo')).toContain('  cleo:\n    name: Clea\n')
    expect(fixed(text, 'Write clea in all 4 places')).toContain('    owner: clea\n    kind: response\n')
  })
})

describe('a name that may be of several kinds', () => {
  test('is of the kind of the nearest one', () =>
    expectFindings(
      sounded([
        '      escalate-to: marketing',
        '      escalate-to: marketin\n#                  ^^^^^^^^ unknown-team: There is no team “marketin”. Did you mean marketing?',
      ]),
    ))

  test('is of the first kind if none is near', () =>
    expectFindings(
      sounded([
        '      escalate-to: marketing',
        '      escalate-to: directors\n#                  ^^^^^^^^^ unknown-person: There is no person “directors”.',
      ]),
    ))

  test('is a term where a commitment could stand too', () =>
    expectFindings(
      sounded([
        '    for: mql',
        '    for: mqls\n#        ^^^^ undefined-term: “mqls” is not defined. Did you mean mql?',
      ]),
    ))
})

describe('a stage', () => {
  test('is a defined term; what history says of the right one is not wrong too', () => {
    const text = sounded([
      '    customer:\n      rate',
      '    custmer:\n#   ^^^^^^^ undefined-term: “custmer” is not defined. Did you mean customer?\n      rate',
    ])
    expectFindings(text)
    expect(fixed(text)).toBe(sound)
  })

  test('that history names too is renamed there as well', () => {
    const text = sound.replaceAll('customer: 110', 'custmer: 110').replace('    customer:\n', '    custmer:\n')
    expect(fixed(text, 'Write customer')).toContain('customer: 110')
  })

  test('never gets the name of its neighbour', () =>
    expectFindings(
      sounded([
        '    visit:\n',
        '    visit:\n      volume: 20000\n    visits:\n#   ^^^^^^ undefined-term: “visits” is not defined. Both teams\n',
      ]),
      { only: ['undefined-term'] },
    ))

  test('that only history knows can be put where it stands there', () => {
    const text = sounded(
      ['visit: 21000, mql: 2100', 'visit: 21000, nurture: 21000, mql: 2100'],
      ['visit: 19500, mql', 'visit: 19500, nurture: 19500, mql'],
    )
    expect(findingsOf(text).findings.map(({ rule }) => rule)).toEqual(['unknown-stage'])
    expect(fixed(text, 'Declare nurture')).toContain('    visit:\n      volume: 2000\n    nurture:\n    mql:\n')
  })
})

describe('terms in prose', () => {
  test('are looked up, with and without words of their own', () => {
    const prose = (text: string) => sounded(['An order is signed.', text])
    expectFindings(prose('A [[mql]] or [[mql|lead]] who signs.'))
    expectFindings(
      prose(
        'A [[mqll|lead]] who signs.\n#               ^^^^ undefined-term: “mqll” is not defined. Did you mean mql?',
      ),
    )
    expectFindings(
      prose('A [[ ]] who signs.\n#             ^^^^^ undefined-term: There is no name between the brackets.'),
    )
    expect(fixed(prose('A [[mqll|lead]] who signs.'), 'Write mql')).toContain('A [[mql|lead]] who signs.')
  })
})

describe('names are not judged', () => {
  const silent = (text: string) =>
    expect(findingsOf(text).findings.filter(({ rule }) => /^(un|duplicate|person)/.test(rule))).toEqual([])
  const broken = (from: string, to: string) => expectFindings(sounded([from, to]), { only: ['unknown-person'] })

  test('while the map that declares them is missing or misspelt', () => {
    broken('people:\n', 'peple:\n')
    broken('people:\n  ana: Ana\n  ben: Ben\n  cleo:\n    name: Cleo\n    team: sales\n', '')
  })
  test('while they may come from another file', () =>
    silent('sla: 1\ntitle: T\nextends: shared.sla.yaml\ncommitments:\n  a:\n    by: sales\n    owner: zoe\n'))
  test.each(['true', 'treu'])('in a library that has none of their kind: %s', word =>
    silent(`sla: 1\nlibrary: ${word}\nteams:\n  sales:\n    lead: ana\nreports:\n  weekly: { by: marketing }\n`),
  )
  test('of teams while there are fewer than two', () =>
    expectFindings(sounded(['  sales:\n    name: Sales\n    lead: ben\n', '']), {
      only: ['unknown-team', 'one-sided'],
    }))
  test('of stages while there is no funnel', () =>
    expectFindings(sound.replace(/^funnel:\n(?: .*\n)*/m, ''), { only: ['unknown-stage'] }))
  test('where a slip of the pen was mended already', () =>
    expectFindings(sounded(['    owner: ana\n    kind: volume', '    owner: @anna\n    kind: volume']), {
      only: ['unknown-person'],
    }))
})
