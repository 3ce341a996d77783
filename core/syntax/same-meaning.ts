import type { SyntaxTree } from './parse.ts'
import type { Node } from './tree.ts'

/** Two texts say the same: the same tree but for its places, the same comments, and no further problem. */
export function sameMeaning(a: SyntaxTree, b: SyntaxTree): boolean {
  if (a.partial !== b.partial || a.problems.length !== b.problems.length) return false
  const [comments, others] = [a, b].map(tree => tree.comments().map(({ text }) => text.trimEnd()))
  return sameNode(a.root, b.root) && JSON.stringify(comments) === JSON.stringify(others)
}

function sameNode(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.kind === 'scalar')
    return b.kind === 'scalar' && a.text === b.text && Object.is(a.value, b.value) && a.style === b.style
  if (a.kind === 'list')
    return (
      b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, at) => sameNode(item, b.items[at]))
    )
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false
  return a.entries.every((entry, at) => {
    const other = b.entries[at]
    return (
      other !== undefined &&
      entry.merged === other.merged &&
      sameNode(entry.key, other.key) &&
      sameNode(entry.value, other.value)
    )
  })
}
