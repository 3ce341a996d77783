import type { Lines, Span } from './lines.ts'
import type { Node } from './tree.ts'

/** A value that goes on over several lines: what follows its first line is not structure. */
export interface Stretch {
  readonly kind: 'plain' | 'quoted' | 'block' | 'flow'
  /** Where it begins. */
  readonly start: number
  /** The line on which it begins, and the last one that belongs to it. */
  readonly first: number
  readonly last: number
  /** Of block text: what stands behind its `|` or `>`. */
  readonly header: string
}

/** How a tree stands on the lines of its text. Nodes that an alias repeats are looked at where they are written. */
export interface Stretches {
  readonly stretches: readonly Stretch[]
  /** White space around the colons of entries whose value stands beside the key, with what belongs there. */
  readonly gaps: readonly { readonly span: Span; readonly text: string }[]
}

export function stretchesOf(root: Node, lines: Lines): Stretches {
  const stretches: Stretch[] = []
  const gaps: { readonly span: Span; readonly text: string }[] = []
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    const stretch = stretchOf(node, lines)
    if (stretch !== undefined) stretches.push(stretch)
    if (node.kind === 'list') for (const item of node.items) visit(item)
    if (node.kind !== 'map') return
    for (const { key, value, merged } of node.entries) {
      if (merged) continue
      gaps.push(...gapsBetween(lines.text, key.span.end, value.span.start))
      visit(key)
      visit(value)
    }
  }
  visit(root)
  return { stretches, gaps }
}

function stretchOf(node: Node, lines: Lines): Stretch | undefined {
  if (node.kind !== 'scalar' && !node.flow) return undefined
  const { start, end } = node.span
  const written = lines.text.slice(start, end)
  const block = node.kind === 'scalar' && node.style === 'block'
  const header = block ? (/^[|>]([-+\d]*)/.exec(written)?.[1] ?? '') : ''
  // Empty lines behind a text belong to it only where it keeps them.
  const length = header.includes('+') ? written.replace(/\r?\n$/, '').length : written.trimEnd().length
  const [first, last] = [lines.lineAt(start), lines.lineAt(start + length)]
  if (first === last) return undefined
  const kind = node.kind !== 'scalar' ? 'flow' : block ? 'block' : node.style === 'plain' ? 'plain' : 'quoted'
  return { kind, start, first, last, header }
}

/** None in front of the colon, one space behind it. */
function gapsBetween(text: string, from: number, to: number): { readonly span: Span; readonly text: string }[] {
  const [, before, after] = /^([ \t]*):([ \t]+)$/.exec(text.slice(from, to)) ?? []
  if (before === undefined || after === undefined || !/^\S/.test(text.slice(to, to + 1))) return []
  const front = before === '' ? [] : [{ span: { start: from, end: from + before.length }, text: '' }]
  return after === ' ' ? front : [...front, { span: { start: to - after.length, end: to }, text: ' ' }]
}
