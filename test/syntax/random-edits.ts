import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

const folders = ['../../samples', '../fixtures/agreements'].map(folder => path.resolve(import.meta.dirname, folder))

/** The agreements that come with the product and those that tests look at. */
export const agreements: readonly string[] = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.sla.yaml'))
    .map(name => readFileSync(path.join(folder, name), 'utf8')),
)

/** What people type, paste and slip, and what YAML gives a meaning to. */
const pieces = [
  ...[
    'x',
    'a b',
    'owner',
    'mql',
    '1',
    '50%',
    '2,500',
    '[[mql]]',
    '{{ goals.revenue }}',
    '@ana',
    ' ',
    '  ',
    '\n',
    '\n\n',
  ],
  ...[
    '\n    ',
    '\n  new:\n    by: marketing\n',
    '\n      - one more',
    'why: because',
    '\n    owner: ',
    '    kind: custom\n',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    ' # note',
    '|',
    '>',
    '%',
    '? ',
    '&a ',
    '*a',
    '<<: *a',
    '@',
  ],
  ...['\t', '\u00a0', '\r\n', '\\', '---\n', '...\n', '!', '# sla-ignore-next-line unused-person: left here\n'],
]

export interface RandomEdit {
  readonly at: number
  readonly kind: 'insert' | 'delete' | 'replace' | 'drop line' | 'repeat line'
  readonly length: number
  readonly piece: string
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'replace', 'drop line', 'repeat line'),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(...pieces),
})

/** The text with an edit in it, wherever that falls in a text of its length. */
export function edited(text: string, { at, kind, length, piece }: RandomEdit): string {
  const start = at % (text.length + 1)
  if (kind === 'insert') return text.slice(0, start) + piece + text.slice(start)
  if (kind === 'delete') return text.slice(0, start) + text.slice(start + length)
  if (kind === 'replace') return text.slice(0, start) + piece + text.slice(start + length)
  const lines = text.split('\n')
  const line = at % lines.length
  return (kind === 'drop line' ? lines.toSpliced(line, 1) : lines.toSpliced(line, 0, lines[line] ?? '')).join('\n')
}
