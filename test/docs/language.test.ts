import path from 'node:path'
import { expect, test } from 'vitest'
import { rootShape, type Shape } from '../../core/language/shape.ts'
import { languagePage } from '../../scripts/language/page.ts'

const { written, current } = languagePage(path.resolve(import.meta.dirname, '../..'))

test('the table of keys follows the schema (“npm run docs” writes it)', () => expect(written).toBe(current))

test('what every agreement has is marked', () => {
  const parts = written.split(/^### /m)
  const marked = (heading: string) =>
    [...(parts.find(part => part.startsWith(heading)) ?? '').matchAll(/^\| `([a-z]+)` \| \*\*yes\*\* \|/gm)].map(
      ([, key]) => key,
    )
  expect(marked('The whole file')).toEqual(['sla', 'title', 'teams', 'people', 'definitions', 'commitments'])
  expect(marked('`calendar`')).toEqual(['timezone', 'hours'])
})

test('every key of the language stands in it', () => {
  const keys = (shape: Shape): string[] => [
    ...[...shape.properties].flatMap(([key, value]) => [key, ...keys(value)]),
    ...[...shape.kinds.values(), shape.others, shape.items].flatMap(inner => (inner === undefined ? [] : keys(inner))),
  ]
  expect(keys(rootShape).filter(key => !written.includes(`| \`${key}\` |`))).toEqual([])
})
