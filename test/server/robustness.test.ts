import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askEverything } from './ask-everything.ts'
import { start } from './harness.ts'

const samples = new URL('../../samples/', import.meta.url)
const agreements = readdirSync(samples)
  .filter(name => name.endsWith('.sla.yaml'))
  .map(name => [name, readFileSync(new URL(name, samples), 'utf8')] as const)

describe.each(agreements)('whatever is asked while %s is written', (_, text) => {
  it('is answered, however far the text has come', async () => {
    const editor = await start()
    const open = await editor.open('')
    // Every step would take minutes; these end in every kind of place.
    for (let length = 0; length <= text.length; length += 509)
      await askEverything(editor, open, text.slice(0, length), length)
    expect(editor.errors).toEqual([])
  })
})

/** What breaks YAML, or is easily mistyped. */
const slips = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    '%',
    '@',
    '`',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '  ',
    '---\n',
    '[[',
    ']]',
    '{{',
    '}}',
    '{{ goals.',
    '!!map ',
    '\0',
    '\ud800',
    '😀',
    '__proto__: ',
  ],
]

it('is answered when the text is broken at random', async () => {
  const editor = await start()
  const open = await editor.open('')
  const [, sound = ''] = agreements.find(([name]) => name.startsWith('northwind')) ?? []
  const slip = fc.record({
    at: fc.integer({ min: 0, max: sound.length }),
    cut: fc.integer({ min: 0, max: 40 }),
    text: fc.constantFrom(...slips, ''),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async mistakes => {
      const text = mistakes.reduce(
        (before, { at, cut, text: slipped }) => before.slice(0, at) + slipped + before.slice(at + cut),
        sound,
      )
      const [{ at } = { at: 0 }] = mistakes
      await askEverything(editor, open, text, Math.min(at + 1, text.length))
      expect(editor.errors).toEqual([])
    }),
    { numRuns: 40, seed: 1 },
  )
})
