import type { Span } from './lines.ts'
import type { SyntaxTree } from './parse.ts'
import type { Entry, Node, YamlMap } from './tree.ts'

/** How a text became another: what stood from `start` to `end` is now longer by so many characters. */
export interface Change extends Span {
  readonly by: number
}

/** The lines of one entry, from its key to the next key, which can be read without all the others. */
export interface Region extends Span {
  readonly entry: Entry
  /** Where it stands: the root, or a section's map. */
  readonly map: YamlMap
  /** The entry of the root whose value `map` is; absent where `map` is the root. */
  readonly section: Entry | undefined
  /** The entry whose key comes next in the text; absent at its end. */
  readonly next: Entry | undefined
  /** What to put in front of the lines, so that they are read as part of their section. */
  readonly head: string
  /** What to put behind them, so that they end as they do in the text. */
  readonly tail: string
}

/** The smallest region in which a change lies: an entry of a section, else of the root; `undefined` if it lies in none. */
export function regionOf(tree: SyntaxTree, change: Change): Region | undefined {
  const { root } = tree
  if (root === undefined || isAnchored(tree, { start: 0, end: root.span.start })) return undefined
  const outer = regionIn(tree, root, change)
  if (outer === undefined) return undefined
  const { key, value } = outer.entry
  if (isAnchored(tree, { start: key.span.end, end: value.span.start })) return outer
  return regionIn(tree, value, change, outer) ?? outer
}

const isAnchored = ({ text, anchored }: SyntaxTree, { start, end }: Span) =>
  anchored && text.slice(start, end).includes('&')

function regionIn(tree: SyntaxTree, map: Node, change: Change, outer?: Region): Region | undefined {
  if (map.kind !== 'map' || map.flow || map.entries.some(({ merged }) => merged)) return undefined
  const index = map.entries.findLastIndex(({ key }) => key.span.start <= change.start)
  const entry = map.entries[index]
  if (entry === undefined) return undefined
  const next = map.entries[index + 1] ?? outer?.next
  const [lead, nextLead] = [leadOf(tree, entry), next && leadOf(tree, next)]
  if (lead === undefined || (next !== undefined && nextLead === undefined)) return undefined
  const start = entry.key.span.start - lead.length
  const end = next === undefined ? tree.text.length : next.key.span.start - (nextLead?.length ?? 0)
  if (change.end > end || (change.end === end && next !== undefined)) return undefined
  return {
    ...{ start, end, entry, map, next },
    section: outer?.entry,
    head: outer === undefined ? '' : `${keyText(tree, outer.entry)}:\n`,
    tail: next === undefined ? '' : `${nextLead}${keyText(tree, next)}:\n`,
  }
}

/** The spaces in front of a key; `undefined` if anything else stands on its line before it. */
function leadOf({ text }: SyntaxTree, { key }: Entry): string | undefined {
  const lead = text.slice(text.lastIndexOf('\n', key.span.start - 1) + 1, key.span.start)
  return /^ *$/.test(lead) ? lead : undefined
}

const keyText = ({ text }: SyntaxTree, { key }: Entry) => text.slice(key.span.start, key.span.end)
