import { describe, expect, test } from 'vitest'
import { Configuration } from '../../core/config/configuration.ts'
import { worded } from '../../core/language/message.ts'
import { applyEdits } from '../../core/syntax/edit.ts'

const severitiesIn = (text: string) => Object.fromEntries(new Configuration(text).severities)

/** Each finding as its rule, the text that it marks, and what it says. */
const told = (text: string) =>
  new Configuration(text).findings.map(
    ({ rule, span, message }) => `${rule} “${text.slice(span.start, span.end)}” ${worded(message)}`,
  )

const mended = (text: string) => {
  const [fix] = new Configuration(text).findings.flatMap(({ fixes = [] }) => fixes)
  if (fix === undefined) throw new Error('There is no fix.')
  return applyEdits(text, fix.edits)
}

describe('what it says', () => {
  test('severities by rule', () =>
    expect(severitiesIn('rules:\n  missing-persona: off\n  review-overdue: "error"\n  expired: info\n')).toEqual({
      'missing-persona': 'off',
      'review-overdue': 'error',
      expired: 'info',
    }))

  test.each([
    ['', 'an empty file'],
    ['# Nothing decided yet\n', 'comments only'],
    ['rules:\nignore:\n', 'keys without anything below'],
    ['rules: {}\nignore: []\nx-note: ours\n', 'nothing but a note'],
  ])('%j is fine: %s', text => {
    expect(told(text)).toEqual([])
    expect(severitiesIn(text)).toEqual({})
    expect(new Configuration(text).ignores('a.sla.yaml')).toBe(false)
  })

  test('what can be read counts, whatever else is wrong', () => {
    const text = 'rules:\n  missing-persona: loud\n  expired:off\n  no-such: off\n  review-overdue: error\nignore: 5\n'
    expect(severitiesIn(text)).toMatchObject({ 'review-overdue': 'error' })
    expect(severitiesIn(text)).not.toHaveProperty('missing-persona')
  })
})

describe('the files that it leaves out', () => {
  test.each([
    ['drafts/**', 'drafts/a.sla.yaml', true],
    ['drafts/**', 'drafts/deep/a.sla.yaml', true],
    ['drafts/**', 'teams/drafts/a.sla.yaml', false],
    ['drafts', 'drafts/deep/a.sla.yaml', true],
    ['drafts/', 'drafts/a.sla.yaml', true],
    ['drafts', 'drafts.sla.yaml', false],
    ['**/drafts', 'teams/drafts/a.sla.yaml', true],
    ['*.sla.yaml', 'a.sla.yaml', true],
    ['*.sla.yaml', 'deep/a.sla.yaml', false],
    ['**/*.old.sla.yaml', 'deep/a.old.sla.yaml', true],
    ['**/*.old.sla.yaml', 'deep/a.sla.yaml', false],
    ['{a,b}.sla.yaml', 'b.sla.yaml', true],
    ['.hidden/**', '.hidden/a.sla.yaml', true],
    ['a (old)/**', 'a (old)/a.sla.yaml', true],
  ])('%s, %s: %s', (pattern, path, ignored) =>
    expect(new Configuration(`ignore:\n  - ${JSON.stringify(pattern)}\n`).ignores(path)).toBe(ignored),
  )
})

describe('what is wrong with it', () => {
  test.each([
    ['ruls:\n  expired: off\n', 'unknown-key “ruls” There is no “ruls” in a configuration. Did you mean rules?'],
    ['colour: red\n', 'unknown-key “colour” There is no “colour” in a configuration. Possible are: rules, ignore.'],
    [
      'expired: off\n',
      'unknown-key “expired” “expired” is a rule, so it belongs below “rules:”, indented by two spaces.',
    ],
    ['rules:\n  expird: off\n', 'unknown-key “expird” There is no rule “expird”. Did you mean expired?'],
    [
      'rules:\n  colour: off\n',
      'unknown-key “colour” There is no rule “colour”. Write the name that stands behind a finding, such as missing-persona.',
    ],
    [
      'rules:\n  expired: eror\n',
      'invalid-value “eror” “eror” is not a severity. Did you mean error? Possible are: error, warning, info, off.',
    ],
    [
      'rules:\n  expired: warn\n',
      'invalid-value “warn” “warn” is not a severity. Did you mean warning? Possible are: error, warning, info, off.',
    ],
    ['rules:\n  expired: 3\n', 'invalid-value “3” “3” is not a severity. Write one of error, warning, info, off.'],
    [
      'rules:\n  expired:\n',
      'invalid-value “expired” “expired” needs a severity behind its colon: one of error, warning, info, off.',
    ],
    [
      'rules:\n  expired: [off]\n',
      'wrong-type “expired” “expired” needs a severity behind its colon: one of error, warning, info, off.',
    ],
    [
      'rules: [expired]\n',
      'wrong-type “rules” “rules” needs one line for each rule, indented below it: the rule, a colon and a severity, such as “missing-persona: off”.',
    ],
    [
      '- rules\n',
      'wrong-type “- rules\n” A configuration has entries: write “rules:” or “ignore:” and what belongs to it below.',
    ],
    [
      'ignore: drafts/**\n',
      'wrong-type “drafts/**” “ignore” needs a list, even for one pattern: each on a line of its own below, behind “- ”.',
    ],
    ['ignore:\n  - 5\n', 'wrong-type “5” A pattern is a text, such as “drafts/**”.'],
    [
      'ignore:\n  - ""\n',
      'invalid-value “""” An empty pattern fits no file. Write one such as “drafts/**”, or remove the line.',
    ],
    [
      'ignore:\n  - /drafts\n',
      'invalid-value “/drafts” Patterns start from the folder of this file, so “/drafts” is written without “/” or “./” in front.',
    ],
    ['ignore:\n  - drafts\\**\n', 'invalid-value “drafts\\**” Folders are separated by “/”, on Windows too.'],
    [
      'ignore:\n  - ../other\n',
      'invalid-value “../other” “../other” leads out of the folder of this file. Only files below it can be ignored.',
    ],
    [
      'ignore:\n  - "!drafts"\n',
      'invalid-value “"!drafts"” “!” does not take back what another pattern ignores. Write the other pattern so that it fits only what is to be ignored.',
    ],
    [
      'ignore: [*.old.sla.yaml]\n',
      'yaml-syntax “*.old.sla.yaml” A text that begins with “*” needs quotes. Write "*.old.sla.yaml".',
    ],
    [
      'rules:\n  expired: off\n  expired: error\n',
      'yaml-syntax “expired” “expired” is already written in line 2. Keep one of the two, or give this one another name.',
    ],
  ])('%j', (text, finding) => {
    expect(told(text)).toEqual([finding])
    expect(new Configuration(text).findings.every(({ severity }) => severity === 'error')).toBe(true)
  })

  test.each([
    ['ruls:\n  expired: off\n', 'rules:\n  expired: off\n'],
    ['rules:\n  expird: off\n', 'rules:\n  expired: off\n'],
    ['rules:\n  expired: warn # for now\n', 'rules:\n  expired: warning # for now\n'],
    ['rules:\n  expired:off\n', 'rules:\n  expired: off\n'],
    ['ignore:\n  - ./drafts\n', 'ignore:\n  - "drafts"\n'],
    ['ignore:\n  - **/drafts\n', 'ignore:\n  - "**/drafts"\n'],
    ['ignore:\n  - *.old.sla.yaml\n', 'ignore:\n  - "*.old.sla.yaml"\n'],
  ])('%j is mended', (text, after) => {
    expect(mended(text)).toBe(after)
    expect(told(after)).toEqual([])
  })

  test('a name that is taken is not offered again', () =>
    expect(told('rules:\n  expired: off\n  expird: off\n')).toEqual([
      'unknown-key “expird” There is no rule “expird”. Write the name that stands behind a finding, such as missing-persona.',
    ]))
})
