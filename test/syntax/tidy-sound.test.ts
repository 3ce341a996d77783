import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../core/syntax/edit.ts'
import { parse } from '../../core/syntax/parse.ts'
import { sameMeaning } from '../../core/syntax/same-meaning.ts'
import { tidiedWhereSound } from '../../core/syntax/tidy-sound.ts'

const tidy = (text: string) => applyEdits(text, tidiedWhereSound(parse(text)))

describe('tidying a text with a syntax problem', () => {
  it.each([
    [
      'lays out the sections beside it',
      'sla:  1\ntitle: "X\nteams:\n    sales:\n        name:   Sales\n',
      'sla: 1\ntitle: "X\nteams:\n  sales:\n    name: Sales\n',
    ],
    [
      'leaves the section with the problem in its columns, and takes spaces from its other entries',
      'people:\n    ana:   Ana   \n    ben: @ben\ngoals:\n    period:  month\n',
      'people:\n    ana: Ana\n    ben: @ben\ngoals:\n  period: month\n',
    ],
    ['goes on behind brackets that are never closed', 'a:   [1\nb:   2\n', 'a:   [1\nb: 2\n'],
    [
      'leaves one empty line of several between what is sound',
      'why: Note: this\na: 1\n\n\n\nb:  2\n',
      'why: Note: this\na: 1\n\nb: 2\n',
    ],
  ])('%s', (_, before, after) => expect(tidy(before)).toBe(after))

  it('does what it always does in a text without', () => {
    expect(tidy('a:\n    b:  1')).toBe('a:\n  b: 1\n')
  })

  it('can be held to some lines', () => {
    const text = 'why: Note: this\na:  1\nb:  2\n'
    const edits = tidiedWhereSound(parse(text), { lines: { first: 2, last: 2 } })
    expect(applyEdits(text, edits)).toBe('why: Note: this\na:  1\nb: 2\n')
  })
})

describe('whatever is broken in a sample', () => {
  const samples = new URL('../../samples/', import.meta.url)
  const text = readFileSync(
    new URL(readdirSync(samples).find(name => name.startsWith('northwind')) ?? '', samples),
    'utf8',
  )
  const slips = [': ', '"', "'", '[', '{', '}', '- ', '\t', '@', '    ', '\n', ' #', '|', '&a ', '']

  it('tidying changes nothing that it says, and does it once', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), fc.constantFrom(...slips), (at, cut, slip) => {
        const broken = text.slice(0, at) + slip + text.slice(at + cut)
        const once = tidy(broken)
        expect(sameMeaning(parse(broken), parse(once))).toBe(true)
        expect(tidy(once)).toBe(once)
      }),
      { numRuns: 25, seed: 7 },
    )
  })
})
