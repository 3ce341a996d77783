import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { applyEdits } from '../../core/syntax/edit.ts'
import { parse } from '../../core/syntax/parse.ts'
import { tidied } from '../../core/syntax/tidy.ts'
import { plainOf } from './plain.ts'

const textsIn = (folder: string) =>
  readdirSync(path.resolve(import.meta.dirname, folder))
    .filter(name => name.endsWith('.sla.yaml'))
    .map(name => readFileSync(path.resolve(import.meta.dirname, folder, name), 'utf8'))

const texts = textsIn('../../samples')
const simple = [...texts, ...textsIn('../fixtures'), ...textsIn('../fixtures/agreements')].filter(
  text => !hasTexts(text),
)

const tidy = (text: string) => applyEdits(text, tidied(parse(text)))

describe('tidying', () => {
  it.each([
    [
      'gives each level two spaces',
      'goals:\n    period: month\n    x-more:\n          a: 1\n',
      'goals:\n  period: month\n  x-more:\n    a: 1\n',
    ],
    ['puts lists under their key', 'a:\n- 1\n-   b: 2\n    c: 3\n', 'a:\n  - 1\n  - b: 2\n    c: 3\n'],
    ['goes with items that begin below their dash', 'a:\n    -\n        b: 1\n', 'a:\n  -\n    b: 1\n'],
    ['goes with lists in lists', '-   - 1\n    - 2\n- -   3\n', '- - 1\n  - 2\n- - 3\n'],
    ['puts one space behind colons, none in front', 'a:   1\nb :\t2\nc: { d:  3 }\n', 'a: 1\nb: 2\nc: { d: 3 }\n'],
    ['takes spaces from the ends of lines', 'a: 1  \nb:\t\n  c: 2 # note \nd:  \n', 'a: 1\nb:\n  c: 2 # note\nd:\n'],
    ['leaves one empty line of several', 'a: 1\n\n\n  \nb: 2\n', 'a: 1\n\nb: 2\n'],
    ['ends with one line break', 'a: 1', 'a: 1\n'],
    ['ends with no empty line', 'a: 1\n\n \n', 'a: 1\n'],
    ['keeps the line breaks of the file', 'a:\r\n    b: 1', 'a:\r\n  b: 1\r\n'],
    [
      'moves comments with what they are about',
      'a:\n    # first\n    b: 1\n    # last\n',
      'a:\n  # first\n  b: 1\n  # last\n',
    ],
    ['moves a text of several lines with its key', 'a:\n    b: one\n       two\n', 'a:\n  b: one\n     two\n'],
    [
      'moves a block of text with its key',
      'a:\n    b: |\n        one\n          two\n\n        three\n',
      'a:\n  b: |\n    one\n      two\n\n    three\n',
    ],
    ['moves block text whose indentation is written', 'a:\n    b: |2\n        one\n', 'a:\n  b: |2\n      one\n'],
    ['moves block text in lists', 'a:\n- >\n     one\n', 'a:\n  - >\n    one\n'],
    ['moves brackets over several lines', 'a:\n    b: [\n      1,\n    ]\n', 'a:\n  b: [\n    1,\n  ]\n'],
  ])('%s', (_, before, after) => expect(tidy(before)).toBe(after))

  it.each([
    ['quotes', `a: 'x'\nb: "y"\n`],
    ['the order of keys', 'title: X\nsla: 1\n'],
    ['where texts break', 'a: one\n  two\n  three\n'],
    ['spaces in quoted text and block text', 'a: "x  \\\n  y"\nb: |\n  one  \n    \n  two\n'],
    ['empty lines that block text keeps', 'a: |+\n  one\n\n\nb: 1\n'],
    ['the dashes that begin a document', '---\na: 1\n'],
    ['comments beside values', 'a: 1   # first\nbb: 2  # second\n'],
    ['a mark of the byte order', '\ufeffa: 1\n'],
    ['texts that are only comments', '# nothing   yet  \n\n\n'],
    ['texts that cannot be read', 'a:   [1\nb:   2\n'],
  ])('leaves %s', (_, text) => expect(tidy(text)).toBe(text))

  it('touches nothing but what is wrong', () => {
    const edits = tidied(parse('a: 1\nb:  2\n\n\nc: 3\n'))
    expect(edits).toHaveLength(2)
  })

  it('can be held to some lines', () => {
    const text = 'a:  1\nb:  2\nc:  3\n'
    expect(applyEdits(text, tidied(parse(text), { lines: { first: 1, last: 1 } }))).toBe('a:  1\nb: 2\nc:  3\n')
  })

  it('changes nothing where some lines alone would mean something else', () => {
    const text = 'a:\n    b: 1\n    c: 2\n'
    expect(tidied(parse(text), { lines: { first: 1, last: 1 } })).toEqual([])
  })
})

describe('samples', () => {
  it('are tidy', () => {
    for (const text of texts) expect(tidy(text)).toBe(text)
  })

  it('are themselves again after any change that is only layout', () => {
    const factor = fc.constantFrom(1, 2, 3)
    const times = fc.array(fc.nat({ max: 400 }), { maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom(...simple), factor, times, (text, by, places) => {
        const lines = widened(text, by).trimEnd().split('\n')
        for (const place of places) {
          const at = place % lines.length
          if (lines[at]?.trim() === '') lines.splice(at, 0, '  ')
          else lines[at] += '   '
        }
        expect(tidy(lines.join('\n'))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

/** Every level as many times as wide, the spaces behind dashes with it. */
const widened = (text: string, by: number) =>
  text.replace(
    /^( *)((?:- )*)/gm,
    (_, spaces: string, dashes: string) => spaces.repeat(by) + dashes.replaceAll('- ', `-${' '.repeat(2 * by - 1)}`),
  )

/** Texts of several lines: how deep they stand and what in them looks like a list is theirs. */
function hasTexts(text: string): boolean {
  return /[|>][-+]?$|^\s+[^-#\s][^:]*$/m.test(text)
}

test('whatever white space is put in or taken out, the text says the same and a second time changes nothing', () => {
  const piece = fc.constantFrom(' ', '  ', '\n', '\n\n', ' \n', '    ', '\t', '\r\n')
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), piece, takes: fc.boolean() })
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }), (sample, changes) => {
      let text = sample
      for (const { at, piece, takes } of changes) {
        const offset = Math.floor(at * text.length)
        const taken = takes ? (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0) : 0
        text = text.slice(0, offset) + (takes ? '' : piece) + text.slice(offset + taken)
      }
      const tidy1 = tidy(text)
      expect(plainOf(parse(tidy1).root)).toEqual(plainOf(parse(text).root))
      expect(tidy(tidy1)).toBe(tidy1)
    }),
    { numRuns: 80 },
  )
})
