import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../../core/syntax/limits.ts'
import { parse } from '../../core/syntax/parse.ts'
import { plainOf } from './plain.ts'

const samples = path.resolve(import.meta.dirname, '../../samples')
const texts = readdirSync(samples).map(name => readFileSync(path.join(samples, name), 'utf8'))

const kindsIn = (text: string) => parse(text).problems.map(({ kind }) => kind)

describe('any text gives a tree and a list of problems', () => {
  test('every prefix of every sample', () => {
    for (const text of texts) for (let end = 0; end < text.length; end += 31) parse(text.slice(0, end))
  })

  test('samples with random pieces put in and taken out', () => {
    const pieces = fc.constantFrom(
      '\t',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '&a',
      '*a',
      '|',
      '>',
      '%',
      '\u0000',
      '\ud800',
      '? ',
      '<<: ',
      '---\n',
    )
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 30 }), pieces)
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 4 }), (text, edits) => {
        const broken = edits.reduce((now, [at, length, piece]) => {
          const place = at % (now.length + 1)
          return now.slice(0, place) + piece + now.slice(place + length)
        }, text)
        const { root, problems } = parse(broken)
        for (const { span } of problems) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(broken.length)
        }
        return root === undefined || root.span.end <= broken.length
      }),
      { numRuns: 300, seed: 20261121 },
    )
  }, 60_000)

  test('a sample has no problems', () => {
    for (const text of texts) expect(kindsIn(text)).toEqual([])
  })
})

describe('limits', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, i) => {
      const before = 'abcdefghij'[i]
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`
    }),
  ].join('\n')

  test.each([
    ['an alias bomb', bomb, 'too-many-repeats'],
    ['a text of a megabyte', `a: ${'x'.repeat(limits.characters)}`, 'too-large'],
    ['brackets ten thousand deep', `a: ${'['.repeat(10_000)}`, 'too-deep'],
    ['lists ten thousand deep in one line', `${'- '.repeat(10_000)}x`, 'too-deep'],
    [
      'maps nine hundred deep',
      Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'too-deep',
    ],
  ])('%s is refused with one problem', (_, text, kind) => expect(kindsIn(text)).toEqual([kind]))

  test('stray brackets in prose do not add up', () => {
    const text = Array.from({ length: 200 }, (_, line) => `k${line}: a smile :-[ and more\n`).join('')
    expect(kindsIn(text)).not.toContain('too-deep')
  })
})

test('merged entries come behind the own ones, which win', () => {
  const { root } = parse('base: &base { a: 1, b: 2 }\nuse:\n  b: 3\n  <<: *base\n')
  expect(plainOf(root)).toEqual({ base: { a: 1, b: 2 }, use: { b: 3, a: 1 } })
})

test('keys are text as written', () => {
  expect(plainOf(parse('null: 1\n2025: 2\ntrue: 3\n__proto__: 4\n').root)).toEqual({
    null: 1,
    2025: 2,
    true: 3,
    ['__proto__']: 4,
  })
})
