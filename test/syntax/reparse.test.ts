import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, type SyntaxTree } from '../../core/syntax/parse.ts'
import { Reader } from '../../core/syntax/reader.ts'
import { reparse } from '../../core/syntax/reparse.ts'
import { type Entry, entryAtPath, entryOf } from '../../core/syntax/tree.ts'
import { agreements, edited, randomEdit } from './random-edits.ts'

const all = ({ root, problems, partial, anchored, comments, lines }: SyntaxTree) => ({
  ...{ root, problems, partial, anchored, comments: comments() },
  starts: Array.from({ length: lines.count }, (_, line) => lines.startOf(line)),
})

const text = `sla: 1
title: Two promises
people:
  ana: Ana
  ben: Ben

# What is promised.
commitments:
  leads:
    by: marketing
    owner: ana
  # The other side.
  calls:
    by: sales
    owner: ben
review:
  every: month
`
const change = (from: string, to: string) => text.replace(from, to)
const keysOf = (entries: readonly Entry[]) => entries.map(({ key }) => key.text)

/** The entries of the tree before that are part of the tree after. */
function keptBy(to: string, path: readonly string[], before: SyntaxTree = parse(text)): string[] {
  const map = path.reduce((node, key) => entryOf(node, key)?.value, before.root)
  const entries = map?.kind === 'map' ? map.entries : []
  const root = reparse(before, to).root
  return keysOf(entries.filter(entry => entryAtPath(root, [...path, entry.key.text]) === entry))
}

describe('a text that is read again after an edit', () => {
  test('gives exactly the tree, problems, comments and lines of a text that is read for the first time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...agreements),
        fc.boolean(),
        fc.array(randomEdit, { minLength: 1, maxLength: 6 }),
        (sample, crlf, edits) => {
          let before = parse(crlf ? sample.replaceAll('\n', '\r\n') : sample)
          for (const edit of edits) {
            const next = edited(before.text, edit)
            const again = reparse(before, next)
            const parsed = parse(next)
            if (JSON.stringify(all(again)) !== JSON.stringify(all(parsed))) expect(all(again)).toEqual(all(parsed))
            before = again
          }
        },
      ),
      { numRuns: 30, seed: 20261121 },
    )
  }, 120_000)

  test('keeps every entry but the one that was edited', () => {
    expect(keptBy(change('owner: ana', 'owner: anna'), ['commitments'])).toEqual(['calls'])
    expect(keptBy(change('owner: ana', 'owner: anna'), [])).toEqual(['sla', 'title', 'people', 'review'])
    expect(keptBy(change('Two promises', 'Promises'), ['commitments'])).toEqual(['leads', 'calls'])
  })

  test('keeps the others when an entry is added, renamed or broken by a slip of the pen', () => {
    expect(keptBy(change('ana: Ana', 'ana: Ana\n  cleo: Cleo'), ['people'])).toEqual(['ana'])
    expect(keptBy(change('calls:', 'visits:'), ['commitments'])).toEqual(['leads'])
    expect(keptBy(change('owner: ana', 'owner: ana\n    wh'), ['commitments'])).toEqual(['calls'])
    expect(keptBy(change('by: sales', 'by:sales'), ['commitments'])).toEqual(['leads'])
  })

  test('keeps the others when several entries change at once', () => {
    const to = change('Two promises', 'Promises').replace('Ben', 'Benito').replace('owner: ben', 'owner: benito')
    expect(keptBy(to, [])).toEqual(['sla', 'review'])
    expect(keptBy(to, ['people'])).toEqual(['ana'])
    expect(keptBy(to, ['commitments'])).toEqual(['leads'])
  })

  test('keeps the others while there is a slip elsewhere', () => {
    const before = parse(change('by: sales', 'by:sales'))
    expect(keptBy(before.text.replace('ana: Ana', 'ana: Anna'), ['people'], before)).toEqual(['ben'])
  })

  test.each([
    ['a quote that is not closed swallows what follows', change('by: marketing', 'by: "marketing')],
    ['a line leaves its section', change('    owner: ana', 'owner: ana')],
    ['a section changes its column', change('  leads:', '   leads:')],
    ['a name is taken', change('calls:', 'leads:')],
    ['the name of the section is taken', change('    owner: ben', '    owner: ben\ncommitments:')],
    ['a mark between documents', change('    owner: ana', '---')],
    ['an anchor', change('by: marketing', 'by: &team marketing')],
    ['something in front of the first key', `# A note.\n${text}`],
  ])('is parsed as a whole where more than the entry can change: %s', (_, to) => {
    expect(keptBy(to, ['people'])).toEqual([])
    expect(all(reparse(parse(text), to))).toEqual(all(parse(to)))
  })

  test('moves the places of all that stands behind the edit', () => {
    const to = change('Two promises', 'Two promises and more')
    const review = entryOf(reparse(parse(text), to).root, 'review')
    expect(review?.key.span.start).toBe(to.indexOf('review:'))
    expect(review?.value.span.end).toBe(to.length)
  })

  test('moves once what an alias repeats', () => {
    const sample = `a: Text\nb: &b\n  - one\nc: *b\nd: *b\n`
    const to = sample.replace('Text', 'Longer text')
    expect(all(reparse(parse(sample), to))).toEqual(all(parse(to)))
  })
})

describe('a reader', () => {
  test('parses a text once', () => {
    const reader = new Reader()
    expect(reader.read(text)).toBe(reader.read(text))
  })

  test('has one tree in use, that of the text that it read last', () => {
    const reader = new Reader()
    const first = reader.read(text)
    expect(reader.isInUse(first)).toBe(true)
    const second = reader.read(change('ana', 'anna'))
    expect([reader.isInUse(first), reader.isInUse(second)]).toEqual([false, true])
  })
})
