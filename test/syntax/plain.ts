import type { Node } from '../../core/syntax/tree.ts'

/** A tree as plain values; mended scalars as the text they were read as. */
export function plainOf(node: Node | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return node.mended ? node.text : node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainOf(value)]))
}
