import { type Entry, isEmpty, type Node, type Path } from '../syntax/tree.ts'
import { rootShape, type Shape, shapeBelow, shapeOfNode } from './shape.ts'
import { type ReadingContext, readValue, type ValueKind, type ValueTypes } from './values/kinds.ts'
import type { ValueProblem } from './values/read.ts'

/** One place of a file that the schema knows. */
export interface Slot {
  readonly path: Path
  readonly node: Node
  /** Absent for items of lists and for the file itself. */
  readonly entry: Entry | undefined
  readonly shape: Shape
  /** The file it is inherited from; absent for what the file says itself. */
  readonly file?: string | undefined
}

/** Every place of a file that the schema knows, each before what lies in it. */
export function slotsOf(root: Node | undefined): readonly Slot[] {
  const slots: Slot[] = []
  if (root !== undefined) collect({ path: [], node: root, entry: undefined, shape: rootShape, file: undefined }, slots)
  return slots
}

function collect(slot: Slot, slots: Slot[]): void {
  slots.push(slot)
  const { node, path, shape, file } = slot
  if (node.kind === 'list') {
    const { items } = shape
    if (items === undefined) return
    for (const [index, item] of node.items.entries())
      collect({ path: [...path, index], node: item, entry: undefined, shape: items, file }, slots)
  } else if (node.kind === 'map') {
    const mapShape = shapeOfNode(shape, node)
    for (const entry of node.entries) {
      const inner = shapeBelow(mapShape, entry.key.text)
      if (inner === undefined) continue
      const at = [...path, entry.key.text]
      collect({ path: at, node: entry.value, entry, shape: inner, file: entry.file ?? file }, slots)
    }
  }
}

/** A value that could not be read. */
export interface Misread {
  readonly slot: Slot
  readonly problem: ValueProblem
}

type Store = { readonly [Kind in ValueKind]?: Map<Node, ValueTypes[Kind]> }

/** The values of a file, each read once. */
export class Values {
  readonly misread: Misread[] = []
  private readonly store: { [Kind in ValueKind]?: Map<Node, ValueTypes[Kind]> } = {}

  constructor(all: readonly Slot[], currency: string | undefined) {
    for (const slot of all) if (slot.shape.value !== undefined) this.read(slot.shape.value, slot, currency)
  }

  /** `undefined` if nothing of this kind stands there or it could not be read. */
  get<Kind extends ValueKind>(kind: Kind, node: Node | undefined): ValueTypes[Kind] | undefined {
    const read: Store[Kind] = this.store[kind]
    return node === undefined ? undefined : read?.get(node)
  }

  private read<Kind extends ValueKind>(kind: Kind, slot: Slot, currency: string | undefined): void {
    const { node, shape } = slot
    const { positive, types } = shape
    // A mended number is not what stands in the file; mended text is what was meant.
    if (node.kind === 'scalar' && node.mended && !textKinds.has(kind)) return
    if (isEmpty(node) && (mayBeEmpty(types) || silentWhenEmpty(slot))) return
    const context: ReadingContext = { currency, positive, numberIsText: types.has('number') }
    const read = readValue(kind, node, context)
    if (read === undefined) return
    if ('problem' in read) {
      // What is wrong in another file is found there.
      if (slot.file === undefined) this.misread.push({ slot, problem: read.problem })
    } else {
      const values: Map<Node, ValueTypes[Kind]> = this.store[kind] ?? new Map()
      values.set(node, read.value)
      this.store[kind] = values as (typeof this.store)[Kind]
    }
  }
}

const textKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(['id', 'text', 'prose', 'version'])

/** Where a map or a list belongs, nothing is an empty one. */
const mayBeEmpty = (types: Shape['types']) => types.has('object') || (types.has('array') && !types.has('string'))

/** An owner or lead without a name is missing: the rules on owners and leads say so. */
function silentWhenEmpty({ path: [section, entry, key] }: Slot): boolean {
  if (section === 'review') return entry === 'owner'
  return (section === 'teams' && key === 'lead') || (key === 'owner' && owned.has(section))
}

const owned: ReadonlySet<string | number | undefined> = new Set(['commitments', 'handoffs', 'reports', 'meetings'])
