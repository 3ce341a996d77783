import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Snapshot } from '../../core/snapshot.ts'

const folder = new URL('../fixtures/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

test('the classic agreement gives the targets document beside it, key for key and in that order', () => {
  const document = new Snapshot(read('classic.sla.yaml'), { today: '2026-11-21' }).targets.document()
  const expected: Record<string, unknown> & { confidence: { chance: number } } = JSON.parse(
    read('classic.targets.json'),
  )
  const { chance, ...confidence } = document.confidence as { readonly chance: number }
  expect(chance).toBeCloseTo(expected.confidence.chance, 12)
  const computed = { ...document, confidence: { ...confidence, chance: expected.confidence.chance } }
  expect(computed).toEqual(expected)
  const keys = (part: unknown): unknown =>
    typeof part === 'object' && part !== null ? Object.entries(part).map(([key, inner]) => [key, keys(inner)]) : null
  expect(keys(document)).toEqual(keys(expected))
})
