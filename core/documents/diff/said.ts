import type Fraction from 'fraction.js'
import type { Values } from '../../language/parts.ts'
import { type Shape, shapeBelow, shapeOfNode } from '../../language/shape.ts'
import type { ValueTypes } from '../../language/values/kinds.ts'
import type { Duration } from '../../language/values/time.ts'
import { isEmpty, type Node, type Path, type Scalar, type YamlMap } from '../../syntax/tree.ts'
import type { Json } from '../../targets/document.ts'

/**
 * What an agreement says, apart from how it is written: short forms are what they stand for, one value where a list
 * may stand is a list of one, empty sections say nothing.
 */
export type Said = Stated | Section | Several

/** One value. */
export interface Stated {
  readonly kind: 'stated'
  /** Where it is written; where it would be for what counts without being written. */
  readonly at: Path
  readonly shape: Shape
  /** As it stands in the file. */
  readonly text: string
  readonly json: Json
  /** What was read; `undefined` for words, switches and what can't be read. */
  readonly read: ReadValue | undefined
}

/** A value with its kind. */
export type ReadValue = {
  readonly [Kind in keyof ValueTypes]: { readonly kind: Kind; readonly value: ValueTypes[Kind] }
}[keyof ValueTypes]

/** A map. */
export interface Section {
  readonly kind: 'section'
  readonly at: Path
  readonly shape: Shape
  readonly entries: ReadonlyMap<string, Said>
}

/** A list. */
export interface Several {
  readonly kind: 'several'
  readonly at: Path
  readonly shape: Shape
  readonly items: readonly Said[]
}

/** What stands at a place; `undefined` where that is nothing. Keys that the language doesn't know say nothing. */
export function saidAt(node: Node, shape: Shape, at: Path, values: Values): Said | undefined {
  const [mayBeMap, mayBeList] = [shape.types.has('object'), shape.items !== undefined && shape.value !== 'hours']
  if (isEmpty(node)) return undefined
  if (node.kind === 'map' && mayBeMap)
    return { kind: 'section', at, shape, entries: entriesOf(node, shape, at, values) }
  if (node.kind === 'list' && mayBeMap)
    return { kind: 'section', at, shape, entries: keyedByText(node.items, shape, at) }
  if (node.kind === 'list' && mayBeList) return several(node.items, shape, at, values)
  if (node.kind === 'scalar' && mayBeMap && shape.types.has('string')) return inFull(node, shape, at, values)
  if (node.kind === 'scalar' && mayBeList)
    return { kind: 'several', at, shape, items: [stated(node, shape.items ?? shape, at, values)] }
  return stated(node, shape, at, values)
}

function entriesOf(node: YamlMap, shape: Shape, at: Path, values: Values): ReadonlyMap<string, Said> {
  const inner = shapeOfNode(shape, node)
  return new Map(
    node.entries.flatMap(({ key: { text }, value }) => {
      const below = shape.properties.get(text) ?? shapeBelow(inner, text)
      const said = below && saidAt(value, below, [...at, text], values)
      if (said !== undefined) return [[text, said] as const]
      // An entry without anything in it is declared all the same.
      const declared = below?.types.has('object') === true && !shape.properties.has(text)
      return declared ? [[text, emptyAt(below, [...at, text])] as const] : []
    }),
  )
}

export const emptyAt = (shape: Shape, at: Path): Section => ({ kind: 'section', at, shape, entries: new Map() })

function several(nodes: readonly Node[], shape: Shape, at: Path, values: Values): Several {
  const items = nodes.flatMap((node, index) => saidAt(node, shape.items ?? shape, [...at, index], values) ?? [])
  return { kind: 'several', at, shape, items }
}

/** A list where a map may stand too: reasons of which none says where it leads. */
function keyedByText(nodes: readonly Node[], shape: Shape, at: Path): ReadonlyMap<string, Said> {
  const texts = nodes.flatMap((node, index) => (node.kind === 'scalar' ? [[node.text, [...at, index]] as const] : []))
  return new Map(texts.map(([text, place]) => [text, emptyAt(shape, place)]))
}

/** `ana: Ana Torres` is a person with only a name, `mql: …` a term with only a meaning. */
function inFull(node: Scalar, shape: Shape, at: Path, values: Values): Section {
  const key = shape.properties.has('meaning') ? 'meaning' : 'name'
  const inner = shape.properties.get(key) ?? shape
  return { kind: 'section', at, shape, entries: new Map([[key, stated(node, inner, at, values)]]) }
}

function stated(node: Node, shape: Shape, at: Path, values: Values): Stated {
  const { value: kind } = shape
  const value = kind && values.get(kind, node)
  const read = value === undefined ? undefined : ({ kind, value } as ReadValue)
  return { kind: 'stated', at, shape, text: textOf(node), json: jsonOf(node), read }
}

const textOf = (node: Node): string => (node.kind === 'scalar' ? node.text : JSON.stringify(jsonOf(node)))

/** A node as YAML reads it; numbers that are text in our language, such as versions, as they are written. */
function jsonOf(node: Node): Json {
  if (node.kind === 'list') return node.items.map(jsonOf)
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, jsonOf(value)]))
  return typeof node.value === 'number' && String(node.value) !== node.text ? node.text : node.value
}

/** What is said as JSON, in the form in which it is compared. */
export function jsonOfSaid(said: Said): Json {
  if (said.kind === 'stated') return said.json
  if (said.kind === 'several') return said.items.map(jsonOfSaid)
  return Object.fromEntries([...said.entries].map(([key, inner]) => [key, jsonOfSaid(inner)]))
}

/** The one value that is said; `undefined` for maps, lists and what isn't there. */
export const statedIn = (said: Said | undefined): Stated | undefined => (said?.kind === 'stated' ? said : undefined)

/** How much it is, for values of which there can be more or less; of a range its low end. */
export function amountOf({ read }: Stated): Fraction | undefined {
  switch (read?.kind) {
    case 'count':
    case 'number':
      return read.value
    case 'money':
    case 'percent':
      return read.value.exact
    case 'rate':
      return read.value.low.exact
    case 'amount':
      return read.value.figure.exact
    default:
      return undefined
  }
}

export function durationOf({ read }: Stated): Duration | undefined {
  return read?.kind === 'duration' || read?.kind === 'lag' || read?.kind === 'length' ? read.value : undefined
}
