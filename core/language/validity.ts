import { type Entry, isEmpty, type Node, type YamlMap } from '../syntax/tree.ts'
import { type SchemaError, validate } from './generated/validate.js'
import { type Part, perPart, type Values } from './parts.ts'
import { rootShape, type Shape, shapeBelow, shapeOfNode } from './shape.ts'

/** Entries of tables in which the schema found nothing wrong: as long as they stand there, it won't. */
const sound = new WeakSet<Part>()

/** So many sound entries stand for all of a table, of which the schema asks for two at most. */
const enough = 2

/** What the schema finds wrong in a tree. `values` are those of the same tree. */
export function schemaErrors(root: YamlMap, values: Values): readonly SchemaError[] {
  const looked = new Map<string, Part>()
  const whole = plainMap(root.entries, entry => {
    const shape = shapeBelow(rootShape, entry.key.text)
    if (entry.value.kind !== 'map' || shape?.keys.declares === undefined) return plain(entry.value, shape)
    return plainTable(entry.key.text, entry.value, { shape, values, looked })
  })
  validate(whole)
  const wrong = new Set(validate.errors.map(({ instancePath }) => instancePath.split('/').slice(0, 3).join('/')))
  for (const [pointer, part] of looked)
    if (!wrong.has(pointer) && !wrong.has(pointer.slice(0, pointer.indexOf('/', 1)))) sound.add(part)
  return [...validate.errors]
}

interface Table {
  readonly shape: Shape
  readonly values: Values
  /** The parts that are looked at, by JSON pointer. */
  readonly looked: Map<string, Part>
}

const plainPart = perPart<unknown>()

/** The entries of a section that have to be looked at. */
function plainTable(section: string, table: YamlMap, { shape, values, looked }: Table): unknown {
  const inner = shapeOfNode(shape, table)
  return plainMap(unsound(section, table, values), entry => {
    const part = values.partOf(entry, [section, entry.key.text])
    const find = () => plain(entry.value, shapeBelow(inner, entry.key.text))
    if (part === undefined) return find()
    looked.set(`/${section}/${entry.key.text.replaceAll('~', '~0').replaceAll('/', '~1')}`, part)
    return plainPart(part, find)
  })
}

/** Tables all of whose entries were sound already, with the currency with which they were read. */
const soundTables = new WeakMap<YamlMap, { readonly currency: string | undefined }>()

/** The entries that weren't found sound yet, and enough of those that were. */
function unsound(section: string, table: YamlMap, values: Values): readonly Entry[] {
  const { entries } = table
  const known = soundTables.get(table)
  if (known !== undefined && known.currency === values.currency) return entries.slice(0, enough)
  const isSound = (entry: Entry) => {
    const part = values.partOf(entry, [section, entry.key.text])
    return part !== undefined && sound.has(part)
  }
  let left = 0
  const unsound = entries.filter(entry => !isSound(entry) || left++ < enough)
  if (left === entries.length) soundTables.set(table, { currency: values.currency })
  return unsound
}

/** A node as plain values for the schema. An empty value is an empty map or list where one belongs. */
function plain(node: Node, shape: Shape | undefined): unknown {
  if (node.kind === 'list') return node.items.map(item => plain(item, shape?.items))
  if (node.kind === 'map') {
    const inner = shape && shapeOfNode(shape, node)
    return plainMap(node.entries, ({ key, value }) => plain(value, inner && shapeBelow(inner, key.text)))
  }
  if (!isEmpty(node) || shape === undefined || shape.types.has('string')) return node.value
  if (shape.types.has('object')) return {}
  return shape.types.has('array') ? [] : node.value
}

function plainMap(entries: readonly Entry[], read: (entry: Entry) => unknown): unknown {
  const map: Record<string, unknown> = {}
  for (const entry of entries) {
    const value = read(entry)
    // To set this one would change what the map inherits.
    if (entry.key.text === '__proto__')
      Object.defineProperty(map, entry.key.text, { value, enumerable: true, configurable: true, writable: true })
    else map[entry.key.text] = value
  }
  return map
}
