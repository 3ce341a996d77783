import { describe, expect, test } from 'vitest'
import { rules } from '../../core/rules/registry.ts'
import { ignoreEdit } from '../../core/rules/suppression.ts'
import { Snapshot, type SnapshotOptions } from '../../core/snapshot.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import { defects } from './defects.ts'
import { expectFindings, findingsOf, fixed } from './expectations.ts'
import { sounded } from './sound.ts'

const library = (people: string, top = '') => `${top}sla: 1\nlibrary: true\npeople:\n${people}`
const nurture = '  nurture: People who get our tips until they ask again.\n'
const because = 'the old system calls it so'

describe('sla-ignore-next-line', () => {
  test('is for the line below', () =>
    expectFindings(
      library(`  ana:
    # sla-ignore-next-line unknown-key: ${because}
    titel: Head
    titl: Head
#   ^^^^ unknown-key
`),
    ))

  test('is for one rule', () =>
    expectFindings(
      library(`  ana:
    # sla-ignore-next-line wrong-type: ${because}
#   ${'^'.repeat(`# sla-ignore-next-line wrong-type: ${because}`.length)} useless-ignore: The line below has no finding of wrong-type
    titel: Head
#   ^^^^^ unknown-key
`),
    ))

  test('reaches over comments and blank lines', () =>
    expectFindings(
      library(`  ana:
    # sla-ignore-next-line unknown-key: ${because}
    # sla-ignore-next-line invalid-value: they had two names

    # As in the register.
    { titel: Head, email: nobody }
`),
    ))

  test('is for all of a text over several lines, into which no comment fits', () =>
    expectFindings(
      sounded([
        nurture,
        `  # sla-ignore-next-line undefined-term: defined in the handbook
  nurture: |
    Somebody
    # sla-ignore-next-line unknown-key: this is text
    who is a [[prospect]].
  other: A [[partner]] for [[nurture]].
#            ^^^^^^^ undefined-term
`,
      ]),
      { only: ['undefined-term', 'useless-ignore'] },
    ))

  test.each([
    [
      'with the line breaks of Windows',
      library(`  ana:\n    # sla-ignore-next-line unknown-key: ${because}\n    titel: A\n`).replaceAll('\n', '\r\n'),
    ],
    [
      'behind a byte-order mark',
      `\ufeff# sla-ignore-next-line unknown-key: ${because}\ntitel: A\nsla: 1\nlibrary: true\n`,
    ],
    ['behind other text of its line', library(`  ana: # sla-ignore-next-line unknown-key: ${because}\n    titel: A\n`)],
    [
      'in a text whose form is mended',
      library(
        `  ben: Ben\n  ana:\n    # sla-ignore-next-line unknown-key: ${because}\n    titel: A\n  cleo:\n    # sla-ignore-next-line yaml-syntax: it grew like this\n    name:Cleo\n`,
      ),
    ],
  ])('%s', (_, text) => expect(findingsOf(text).findings).toEqual([]))

  test('is no comment inside quotes', () =>
    expectFindings(
      library(`  ana:
    title: "Head
      # sla-ignore-next-line unknown-key: no
      "
    titel: A
#   ^^^^^ unknown-key
`),
    ))
})

describe('sla-ignore-file', () => {
  test('is for every line', () =>
    expect(
      findingsOf(
        library(
          '  ana: { titel: A }\n  ben: { titel: B }\n',
          `---\n# Ours\n\n# sla-ignore-file unknown-key: ${because}\n`,
        ),
      ).findings,
    ).toEqual([]))

  test('stands above the agreement', () => {
    const comment = `# sla-ignore-file unknown-key: ${because}`
    expectFindings(
      library(`  ${comment}
# ${'^'.repeat(comment.length)} useless-ignore: This comment is for the whole file, but it does not stand at its top
  ana: { titel: A }
#        ^^^^^ unknown-key
`),
    )
  })
})

describe('a comment that suppresses nothing says why', () => {
  test.each([
    ['sla-ignore-next-line unknown-key', 'ignore-without-reason', 'This comment gives no reason'],
    ['sla-ignore-next-line unknown-key:', 'ignore-without-reason', 'This comment gives no reason'],
    [
      'sla-ignore-next-line unknown-key see https://example.com',
      'ignore-without-reason',
      'This comment gives no reason',
    ],
    [
      'sla-ignore-next-line unknwon-key: for now',
      'useless-ignore',
      'There is no rule “unknwon-key”, so this ignores nothing. Did you mean unknown-key?',
    ],
    ['sla-ignore-next-line everything: for now', 'useless-ignore', 'There is no rule “everything”'],
    ['sla-ignore-next-line unknown-key, wrong-type: for now', 'useless-ignore', 'A comment ignores one rule'],
    ['sla-ignore-next-line', 'useless-ignore', 'This comment names no rule'],
    ['sla-ignore-next-line: for now', 'useless-ignore', 'This comment names no rule'],
    ['sla-ignore-line unknown-key: for now', 'useless-ignore', 'There is no “sla-ignore-line”'],
  ])('%s', (comment, rule, message) => {
    const { findings, snapshot } = findingsOf(library(`  ana:\n    # ${comment}\n    titel: A\n`))
    expect(findings.map(finding => finding.rule)).toEqual([rule, 'unknown-key'])
    expect(findings[0]?.message.template.replace(/\{\d\}/g, '').length).toBeGreaterThan(20)
    expectFindings(
      snapshot.text
        .replace('    titel', `${marked(snapshot.text, findings[0]?.span)} ${rule}: ${message}\n    titel`)
        .replace('titel: A', 'titel: A\n#   ^^^^^ unknown-key'),
    )
  })

  test('words that only begin alike are no such comment', () =>
    expect(findingsOf(library('  # We sla-ignore nobody\n  ana: Ana\n')).findings).toEqual([]))

  test('of a rule that is switched off nobody can say', () => {
    const text = library(`  # sla-ignore-next-line unknown-key: ${because}\n  ana: Ana\n`)
    expect(rulesIn(text, { 'unknown-key': 'off' })).toEqual([])
    expect(rulesIn(text, {})).toEqual(['useless-ignore'])
    expect(rulesIn(text, { 'useless-ignore': 'off' })).toEqual([])
  })

  test('is itself suppressed by its rule', () => {
    const kept = `  # sla-ignore-next-line useless-ignore: it comes and goes\n`
    const useless = `  # sla-ignore-next-line unknown-key: ${because}\n`
    expect(rulesIn(library(`${kept}${useless}  ana: Ana\n`), {})).toEqual([])
    expect(rulesIn(library(`${kept}  ana: Ana\n`), {})).toEqual(['useless-ignore'])
  })

  test('goes with its line, or from behind its line', () => {
    const only = { only: ['useless-ignore'] }
    const comment = '# sla-ignore-next-line unknown-key: no'
    expect(fixed(library(`  ${comment}\n  ana: Ana\n`), 'Remove', only)).toBe(library('  ana: Ana\n'))
    expect(fixed(library(`  ana: Ana   ${comment}\n  ben: Ben\n`), 'Remove', only)).toBe(
      library('  ana: Ana\n  ben: Ben\n'),
    )
    expect(fixed(`\ufeff${comment}\r\nsla: 1\r\nlibrary: true\r\n`, 'Remove', only)).toBe(
      '\ufeffsla: 1\r\nlibrary: true\r\n',
    )
  })

  test('a rule that is misspelt is put right', () => {
    const text = library('  ana:\n    # sla-ignore-next-line unknwon-key: no\n    titel: A\n')
    expect(findingsOf(fixed(text, 'Write unknown-key')).findings).toEqual([])
  })
})

describe('ignoring a finding where it stands', () => {
  const written = Object.entries(defects).filter(([rule]) => rule !== 'useless-ignore')
  test.each(written)('%s', (_, text) => {
    const { findings, snapshot } = findingsOf(text)
    const edits = findings.flatMap(finding => ignoreEdit(snapshot.tree, finding) ?? [])
    expect(findingsOf(applyEdits(snapshot.text, edits)).findings).toEqual([])
  })

  test.each([
    [
      'the first line',
      'titel: A\nsla: 1\nlibrary: true\n',
      '# sla-ignore-next-line unknown-key: why this is right here\ntitel: A\n',
    ],
    [
      'behind a byte-order mark',
      '\ufefftitel: A\nsla: 1\nlibrary: true\n',
      '\ufeff# sla-ignore-next-line unknown-key: why',
    ],
    [
      "with the line's indentation",
      library('  ana:\n    titel: A\n'),
      '  ana:\n    # sla-ignore-next-line unknown-key: why this is right here\n    titel: A\n',
    ],
    [
      'above a text over several lines',
      sounded([nurture, '  nurture: >\n    Somebody\n    [[nobody]]\n']),
      '\n  # sla-ignore-next-line undefined-term: why this is right here\n  nurture: >\n',
    ],
    ['in an empty file', '', '# sla-ignore-next-line missing-key: why'],
    [
      'in unreadable text',
      'sla: 1\nlibrary: true\npeople:\n  ana: "Ana\n  ben: Ben\n',
      '  # sla-ignore-next-line yaml-syntax: why',
    ],
  ])('%s', (_, text, expected) => {
    const {
      findings: [first],
      snapshot,
    } = findingsOf(text)
    const edit = first === undefined ? undefined : ignoreEdit(snapshot.tree, first)
    if (first === undefined || edit === undefined) throw new Error('There is nothing to ignore.')
    const after = applyEdits(text, [edit])
    expect(after).toContain(expected)
    expect(
      findingsOf(after).findings.filter(
        ({ rule, span }) => rule === first.rule && span.start === first.span.start + edit.text.length,
      ),
    ).toEqual([])
  })
})

function rulesIn(text: string, severities: Readonly<Record<string, 'off'>>): string[] {
  const options: SnapshotOptions = { today: '2026-11-21', severities: new Map(Object.entries(severities)) }
  return new Snapshot(text, options).findings.map(({ rule }) => rule)
}

/** The marks under a span of the comment in the fifth line. */
function marked(text: string, span: { readonly start: number; readonly end: number } | undefined): string {
  const start = (span?.start ?? 0) - text.split('\n').slice(0, 4).join('\n').length - 1
  return `#${' '.repeat(start - 1)}${'^'.repeat((span?.end ?? 0) - (span?.start ?? 0))}`
}

test('the rules about suppression come last, after all that can be suppressed', () =>
  expect(rules.slice(-2).map(({ meta }) => meta.id)).toEqual(['ignore-without-reason', 'useless-ignore']))
