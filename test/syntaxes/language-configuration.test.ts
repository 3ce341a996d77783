import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface EnterRule {
  readonly beforeText: string
  readonly afterText?: string
  readonly action: { readonly appendText: string }
}

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string }
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string }
  readonly onEnterRules: readonly EnterRule[]
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
)

/** What the first matching rule puts at the start of the new line after Enter at the end of a line. */
const onEnter = (line: string) =>
  configuration.onEnterRules.find(
    rule => new RegExp(rule.beforeText).test(line) && new RegExp(rule.afterText ?? '^').test(''),
  )?.action.appendText

describe('a double click', () => {
  const { pattern, flags } = configuration.wordPattern
  const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`))

  it('takes an id with hyphens as one word', () => {
    expect(words('  - mql-to-sales: [[first-contact]]')).toEqual(['mql-to-sales', 'first-contact'])
  })

  it('takes letters of every language', () => {
    expect(words('Inês: calificación')).toEqual(['Inês', 'calificación'])
  })
})

describe('Enter', () => {
  it.each([
    ['an item of a list begins the next item', '      - no budget', '- '],
    ['a row of history begins the next row', '  - { period: 2026-10, revenue: 1 }', '- '],
    ['the first key of an entry in a list goes on with the entry', '  - person: ana', '  '],
    ['a key without value in a list goes deeper', '  - volumes:', '    '],
  ])('after %s', (_, line, added) => {
    expect(onEnter(line)).toBe(added)
  })

  it.each(['  - ', '  owner: ana', '# a note'])('adds nothing after "%s"', line => {
    expect(onEnter(line)).toBeUndefined()
  })

  const indents = (line: string) => new RegExp(configuration.indentationRules.increaseIndentPattern).test(line)

  it.each(['goals:', '  mql: # the term', 'summary: >', 'how: |-'])('indents after "%s"', line => {
    expect(indents(line)).toBe(true)
  })

  it.each(['  period: month', '# note:', '  within: 5 days', ''])('does not indent after "%s"', line => {
    expect(indents(line)).toBe(false)
  })
})
