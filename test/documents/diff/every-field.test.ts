import { describe, expect, test } from 'vitest'
import { differenceBetween } from '../../../core/documents/diff/difference.ts'
import { inWords } from '../../../core/documents/diff/telling-changes.ts'
import type { Shape } from '../../../core/language/shape.ts'
import { rootShape } from '../../../core/language/shape.ts'
import type { Slot } from '../../../core/language/walk.ts'
import { wordingFor } from '../../../core/language/wording.ts'
import { dotted } from '../../../core/syntax/tree.ts'
import { checked, sound } from '../../precision/agreements.ts'

/** Another value of the same kind, and never the one that counts without being written. */
function otherThan({ shape, node, path }: Slot): string | undefined {
  if (node.kind !== 'scalar' || (shape.value === undefined && shape.words.length + shape.examples.length === 0))
    return undefined
  const key = path.at(-1)
  switch (shape.value) {
    case 'count':
    case 'number':
      return String(Number(node.text) + 1)
    case 'money':
      return String(Number(node.text) + 100)
    case 'amount':
      return node.text.endsWith('%') ? '1.5%' : '12345'
    case 'percent':
    case 'rate':
      return '1.25%'
    case 'duration':
    case 'lag':
    case 'length':
      return '23 days'
    case 'cadence':
      return node.text === 'half year' ? 'quarter' : 'half year'
    case 'date':
      return '2031-05-07'
    case 'hours':
      return '07:15-19:45'
    case 'history-period':
      return '1999-12'
    case 'currency':
      return node.text === 'CHF' ? 'NOK' : 'CHF'
    case 'timezone':
      return 'Asia/Tokyo'
    case 'language-version':
      return '2'
    case 'path':
      return 'elsewhere.sla.yaml'
    case undefined:
      return shape.types.has('boolean')
        ? String(node.text !== 'true')
        : [...shape.words, ...shape.examples.map(String)].find(
            word => word !== node.text && (key === 'kind' || word !== String(shape.fallback)),
          )
    default:
      return 'otherwise'
  }
}

/** A kind of place in an agreement, and an edit of one that stands there. */
interface Edit {
  readonly name: string
  readonly at: string
  readonly text: string
}

/** Every scalar that the schema describes, by its description: the same key of two kinds of commitment is two. */
function* scalarsOf(shape: Shape, way: string, seen = new Set<Shape>()): Generator<[Shape, string]> {
  if (seen.has(shape)) return
  seen.add(shape)
  const isList = shape.items !== undefined && shape.value !== 'hours'
  if (!isList && (shape.value !== undefined || shape.words.length > 0 || shape.types.has('boolean'))) yield [shape, way]
  for (const [key, inner] of shape.properties) yield* scalarsOf(inner, `${way}.${key}`, seen)
  for (const [kind, inner] of shape.kinds) if (kind !== '') yield* scalarsOf(inner, `${way} (${kind})`, seen)
  if (shape.others !== undefined) yield* scalarsOf(shape.others, `${way}.*`, seen)
  if (shape.items !== undefined) yield* scalarsOf(shape.items, `${way}.*`, seen)
}

const places = new Map(scalarsOf(rootShape, 'agreement'))

/** For each place of the language one edit in one of the sound agreements. */
function editsOfEach(): ReadonlyMap<string, Edit> {
  const edits = new Map<string, Edit>()
  for (const name of sound) {
    const { slots, text } = checked(name)
    for (const slot of slots) {
      const { node, path, entry } = slot
      const isKind = path[0] === 'commitments' && path[2] === 'kind'
      const place = isKind ? 'agreement.commitments.*.kind' : places.get(slot.shape)
      const other = isKind ? 'custom' : otherThan(slot)
      if (place === undefined || edits.has(place) || other === undefined || entry?.merged) continue
      if (node.kind !== 'scalar' || node.style === 'block') continue
      const { start, end } = node.span
      edits.set(place, { name, at: dotted(path), text: text.slice(0, start) + other + text.slice(end) })
    }
  }
  return edits
}

const edits = editsOfEach()

test('every place of the language is tried', () => {
  expect([...places.values()].filter(place => !edits.has(place))).toEqual([])
})

/** An agreement as it stands, with what is computed of it only once. */
const asItStands = new Map(sound.map(name => [name, checked(name)]))

describe('whatever is written otherwise is reported where it stands', () => {
  test.each([...edits])('%s', (_, { name, at, text }) => {
    const { changes } = differenceBetween(asItStands.get(name) ?? checked(name), checked(name, text))
    // A row that is about something else now is another row: one is gone and one is new.
    const there = (change: string) => at === change || at.startsWith(`${change}.`) || change.startsWith(`${at}.`)
    expect(changes.filter(change => change.kind !== 'computed' && there(change.at))).not.toEqual([])
    for (const { sentence } of changes) expect(inWords(sentence, wordingFor('en'))).not.toMatch(/undefined|\{\d\}/)
  })
})
