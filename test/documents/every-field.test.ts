import { describe, expect, test } from 'vitest'
import { viewOf } from '../../core/documents/view.ts'
import { rootShape, type Shape } from '../../core/language/shape.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { missingFrom, steering } from './every-field.ts'
import { everything } from './everything.ts'
import { snapshotOf, textOf, viewOfText } from './telling.ts'

/** All keys that the schema has, as paths with `*` for names and places in lists. */
function* pathsOf(shape: Shape, way: readonly string[] = []): Generator<string> {
  if (way.length > 0) yield way.join('.')
  for (const [key, inner] of shape.properties) yield* pathsOf(inner, [...way, key])
  for (const inner of shape.kinds.values())
    for (const [key, own] of inner.properties) yield* pathsOf(own, [...way, key])
  if (shape.others !== undefined) yield* pathsOf(shape.others, [...way, '*'])
}

describe('an agreement that says everything', () => {
  const snapshot = snapshotOf(everything)

  test('can be read', () => {
    expect(
      snapshot.findings.filter(({ rule }) => /^(?:yaml|wrong|invalid|unknown|percent|missing-key)/.test(rule)),
    ).toEqual([])
  })

  test('has every key of the schema', () => {
    const said = new Set(snapshot.slots.map(({ path }) => starred(path.map(String))))
    const all = [...new Set(pathsOf(rootShape))].filter(path => !/^(?:extends|library)$/.test(path))
    expect(all.filter(path => !said.has(path))).toEqual([])
  })

  test('reaches the page with everything', () => {
    expect(missingFrom(textOf(viewOf(snapshot)), snapshot)).toEqual([])
  })

  const words = snapshot.slots.filter(({ path, node }) => node.kind === 'scalar' && steering.test(dotted(path)))
  test.each(words.map(slot => [dotted(slot.path), slot] as const))('%s makes a difference', (_, { node, shape }) => {
    const { start, end } = node.span
    const written = everything.slice(start, end)
    const others = shape.types.has('boolean') ? ['false'] : shape.words.length > 0 ? shape.words : examplesOf(shape)
    const before = textOf(viewOfText(everything))
    const made = others
      .filter(word => word !== written)
      .map(word => textOf(viewOfText(everything.slice(0, start) + word + everything.slice(end))))
    expect(made.some(page => page !== before)).toBe(true)
  })
})

const examplesOf = ({ value }: Shape): readonly string[] =>
  value === 'currency' ? ['USD'] : value === 'cadence' ? ['month', 'quarter'] : ['2']

/** Maps of names have names for keys; everything else has keys of the language. */
function starred(path: readonly string[]): string {
  let shapes: readonly Shape[] = [rootShape]
  return path
    .flatMap(step => {
      const own = shapes.flatMap(shape =>
        [shape, ...shape.kinds.values()].flatMap(one => one.properties.get(step) ?? []),
      )
      const others = shapes.flatMap(({ others: other }) => (other === undefined ? [] : [other]))
      const items = shapes.flatMap(({ items: item }) => (item === undefined ? [] : [item]))
      if (own.length > 0) {
        shapes = own
        return [step]
      }
      const isItem = items.length > 0 && /^\d+$/.test(step)
      shapes = isItem ? items : others
      return isItem ? [] : ['*']
    })
    .join('.')
}
