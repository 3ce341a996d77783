import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart, patience } from './apart.ts'

const folder = new URL('../../samples/', import.meta.url)
const samples = readdirSync(folder)
  .filter(name => name.endsWith('.sla.yaml'))
  .map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

const { read } = apart()

describe.each(samples)('%s', (_, text) => {
  it(
    'can be read, computed, rendered and repaired wherever it ends',
    async () => {
      // Every end would take minutes. No line is as long, so these ends lie in every kind of place.
      for (let length = 0; length <= text.length; length += 331)
        await expect(read(text.slice(0, length)), `${length} characters`).resolves.toBeUndefined()
    },
    patience,
  )

  it(
    'can be read, computed, rendered and repaired whatever is lost and put in its place',
    async () => {
      const lines = text.split('\n')
      const slip = fc.record({
        line: fc.nat(lines.length - 1),
        column: fc.nat(30),
        cut: fc.nat(12),
        put: fc.oneof(fc.constantFrom(...slips), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat().map(String)),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 6 }), async mistakes => {
          const broken = [...lines]
          for (const { line, column, cut, put } of mistakes) {
            const before = broken[line] ?? ''
            broken[line] = before.slice(0, column) + put + before.slice(column + cut)
          }
          await read(broken.join('\n'))
        }),
        { numRuns: 25, seed: 5 },
      )
    },
    patience,
  )
})

/** Pieces of the language, and what YAML takes for more than text. */
const slips = [
  ...[
    '',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n  ',
    ':',
    ': ',
    '- ',
    '-',
    '#',
    ' # ',
    '"',
    "'",
    '|\n',
    '>\n',
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    '!!map ',
    '%',
    '@',
    '`',
    '---\n',
    '...\n',
    '[[',
    ']]',
    '{{ goals.',
    ' }}',
    '\ufeff',
    '\0',
  ],
  ...['0', '-1', '0%', '101%', '1% to 2%', '1e99', '0 days', 'null', 'true', '~', '{}', '[]', 'x-', '__proto__'],
]
