import type { Entry, Node, Path } from '../syntax/tree.ts'
import { type Shape, shapeBelow, shapeOfNode } from './shape.ts'

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

/** A place and every place below it that the schema knows, each before what lies in it. */
export function slotsFrom(slot: Slot): readonly Slot[] {
  const slots: Slot[] = []
  collect(slot, slots)
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
