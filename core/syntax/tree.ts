import type { Span } from './lines.ts'

/** The tree of a `.sla.yaml` text: maps, lists and scalars with their places in the text. */
export type Node = YamlMap | YamlList | Scalar

export type Style = 'plain' | 'single' | 'double' | 'block'

export interface Scalar {
  readonly kind: 'scalar'
  readonly span: Span
  readonly style: Style
  /** The text it stands for: without quotes, folded, unescaped. Plain scalars as they are written. */
  readonly text: string
  /** What the YAML 1.2 core schema makes of it; `null` for an empty value. */
  readonly value: string | number | boolean | null
  /** Its text was mended to be read at all (see `mend.ts`): it has its finding already. */
  readonly mended: boolean
}

export interface YamlMap {
  readonly kind: 'map'
  readonly span: Span
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export interface YamlList {
  readonly kind: 'list'
  readonly span: Span
  readonly flow: boolean
  readonly items: readonly Node[]
}

export interface Entry {
  /** Keys are read as they are written: `null`, `2025` and `true` are text. */
  readonly key: Scalar
  /** A key without value has an empty scalar just behind its colon. */
  readonly value: Node
  /** It came through `<<` from another map, or from another file. */
  readonly merged: boolean
  /** The file it comes from where that is another one (see `extends`): its places are places there. */
  readonly file?: string | undefined
}

/** The way from the root to a node: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[]

/** As findings and the command line write paths: `funnel.stages.contact.volume`, lists by index. */
export const dotted = (path: Path): string => path.join('.')

export const isEmpty = (node: Node | undefined): boolean =>
  node === undefined || (node.kind === 'scalar' && node.value === null && node.style === 'plain')

/** The entry with this key; `undefined` if the node is no map or lacks it. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined
  return node.entries.length <= 16 ? node.entries.find(entry => entry.key.text === key) : indexOf(node).get(key)
}

/** Large maps are looked up in an index, made at the first look-up. */
const indexes = new WeakMap<YamlMap, ReadonlyMap<string, Entry>>()

function indexOf(map: YamlMap): ReadonlyMap<string, Entry> {
  const known = indexes.get(map)
  if (known !== undefined) return known
  const index = new Map(map.entries.map(entry => [entry.key.text, entry]))
  indexes.set(map, index)
  return index
}

export function nodeAtPath(root: Node | undefined, path: Path): Node | undefined {
  let node = root
  for (const step of path) {
    if (node?.kind === 'list') node = node.items[Number(step)]
    else node = entryOf(node, String(step))?.value
  }
  return node
}

/** The entry that a path ends at; `undefined` where the path ends in a list or leads nowhere. */
export function entryAtPath(root: Node | undefined, path: Path): Entry | undefined {
  const last = path.at(-1)
  return last === undefined ? undefined : entryOf(nodeAtPath(root, path.slice(0, -1)), String(last))
}

/** What stands at an offset: the innermost node or key, and the way to it. */
export interface Spot {
  readonly path: Path
  readonly node: Node
  /** The offset is on the key of the entry at `path`. */
  readonly onKey: boolean
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end

/** The innermost thing at an offset, both of its edges included; `undefined` between things. */
export function spotAt(root: Node | undefined, offset: number): Spot | undefined {
  return root === undefined ? undefined : descend(root, offset, [])
}

function descend(node: Node, offset: number, path: Path): Spot | undefined {
  if (node.kind === 'scalar') return holds(node.span, offset) ? { path, node, onKey: false } : undefined
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const spot = descend(item, offset, [...path, index])
      if (spot !== undefined) return spot
    }
  } else {
    const own = node.entries.filter(({ merged }) => !merged)
    // Keys first: what stands above in lines of its own ends where the next key begins.
    const on = own.find(({ key }) => holds(key.span, offset))
    if (on !== undefined) return { path: [...path, on.key.text], node: on.key, onKey: true }
    for (const { key, value } of own) {
      const spot = descend(value, offset, [...path, key.text])
      if (spot !== undefined) return spot
    }
  }
  return holds(node.span, offset) ? { path, node, onKey: false } : undefined
}
