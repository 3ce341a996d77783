import { deletion, insertion, replacement, type TextEdit } from './edit.ts'
import type { SyntaxTree } from './parse.ts'
import { type Entry, entryAtPath, entryOf, isEmpty, type Node, nodeAtPath, type Path, type YamlMap } from './tree.ts'

/** The line break that the text uses. */
export const lineBreak = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n'

/**
 * The edit that puts a new entry into a map, where the order of keys wants it, in the map's own layout.
 * `value` may go on over further lines, indented relative to the key (`\n  - item`).
 * A key that is there without value gets it; `undefined` where it has one, and where no map can be.
 */
export function insertEntry(
  tree: SyntaxTree,
  path: Path,
  key: string,
  value: string,
  order: readonly string[] = [],
): TextEdit | undefined {
  const node = nodeAtPath(tree.root, path)
  const existing = entryOf(node, key)
  if (existing !== undefined) return isEmpty(existing.value) ? filled(tree, existing, value) : undefined
  const written = value === '' || value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`
  if (node === undefined)
    return path.length === 0 ? insertion(tree.text.length, `${written}${lineBreak(tree.text)}`) : undefined
  if (node.kind === 'map' && node.entries.some(entry => !entry.merged)) {
    return node.flow ? intoBraces(node, written, key, order) : intoBlock(tree, node, written, key, order)
  }
  const entry = entryAtPath(tree.root, path)
  const none = node.kind === 'map' || (isEmpty(node) && !(node.kind === 'scalar' && node.mended))
  return none && entry !== undefined ? asFirst(tree, entry, node, written) : undefined
}

/** The edit that gives a value to a key that has none. */
function filled(tree: SyntaxTree, { key }: Entry, value: string): TextEdit {
  const column = tree.lines.positionAt(key.span.start).character
  const colon = tree.text.indexOf(':', key.span.end) + 1
  const text = value.startsWith('\n') ? value : ` ${value}`
  return insertion(colon, indented(text, column, lineBreak(tree.text)))
}

const indented = (text: string, columns: number, end: string) => text.split('\n').join(`${end}${' '.repeat(columns)}`)

/** The last entry that the order puts before the new key; `undefined` if it comes first. */
function predecessor(map: YamlMap, key: string, order: readonly string[]): Entry | undefined {
  const own = map.entries.filter(entry => !entry.merged)
  const place = order.indexOf(key)
  if (place < 0) return own.at(-1)
  return own.findLast(entry => {
    const at = order.indexOf(entry.key.text)
    return at < 0 || at < place
  })
}

function intoBraces(map: YamlMap, written: string, key: string, order: readonly string[]): TextEdit | undefined {
  if (written.includes('\n')) return undefined
  const before = predecessor(map, key, order)
  if (before !== undefined) return insertion(Math.max(before.value.span.end, before.key.span.end), `, ${written}`)
  const first = map.entries[0]
  return first === undefined ? undefined : insertion(first.key.span.start, `${written}, `)
}

function intoBlock(
  tree: SyntaxTree,
  map: YamlMap,
  written: string,
  key: string,
  order: readonly string[],
): TextEdit | undefined {
  const first = map.entries.find(entry => !entry.merged)
  if (first === undefined) return undefined
  const column = tree.lines.positionAt(first.key.span.start).character
  const end = lineBreak(tree.text)
  const before = predecessor(map, key, order)
  if (before === undefined)
    return insertion(first.key.span.start, `${indented(written, column, end)}${end}${' '.repeat(column)}`)
  return insertion(endOfEntry(tree, before), `${end}${' '.repeat(column)}${indented(written, column, end)}`)
}

function asFirst(tree: SyntaxTree, entry: Entry, node: Node, written: string): TextEdit {
  const end = lineBreak(tree.text)
  const column = tree.lines.positionAt(entry.key.span.start).character + 2
  const text = `${end}${' '.repeat(column)}${indented(written, column, end)}`
  if (node.kind !== 'map') return insertion(tree.lines.endOf(tree.lines.lineAt(entry.key.span.end)), text)
  // `{}` and the space in front of it give way to a block.
  return replacement({ start: entry.key.span.end + 1, end: node.span.end }, text)
}

/**
 * The edit that puts a map at the end of a list of maps, in the layout of the one before it. The values are as they
 * are to be written. `undefined` where there is no such list, and for an empty one.
 */
export function appendItem(
  tree: SyntaxTree,
  path: Path,
  entries: readonly (readonly [key: string, value: string])[],
): TextEdit | undefined {
  const list = nodeAtPath(tree.root, path)
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined
  if (list?.kind !== 'list' || last?.kind !== 'map') return undefined
  const pairs = entries.map(([key, value]) => `${key}: ${value}`)
  const braces = `{ ${pairs.join(', ')} }`
  if (list.flow) return insertion(last.span.end, `, ${braces}`)
  const text = tree.text.slice(last.span.start, last.span.end).trimEnd()
  const behind = tree.lines.endOf(tree.lines.lineAt(last.span.start + text.length))
  const line = tree.lines.line(tree.lines.lineAt(last.span.start))
  const lead = /^\s*-\s+/.exec(line)?.[0]
  if (lead === undefined) return undefined
  const end = lineBreak(tree.text)
  const block = pairs.join(`${end}${' '.repeat(lead.length)}`)
  return insertion(behind, `${end}${lead}${last.flow ? braces : block}`)
}

/** Just behind the last line of an entry: its value, and a comment beside it. */
export function endOfEntry({ lines, text }: SyntaxTree, { key, value }: Entry): number {
  const last = Math.max(value.span.end, key.span.end)
  const end = key.span.end + text.slice(key.span.end, last).trimEnd().length
  return lines.endOf(lines.lineAt(end))
}

/** The edit that removes an entry with its lines; the last one of a map leaves `{}` behind. */
export function removeEntry(tree: SyntaxTree, path: Path): TextEdit | undefined {
  const entry = entryAtPath(tree.root, path)
  const map = nodeAtPath(tree.root, path.slice(0, -1))
  if (entry === undefined || map?.kind !== 'map' || entry.merged) return undefined
  // Own entries stand in front of merged ones.
  const index = map.entries.indexOf(entry)
  const [before, next] = [map.entries[index - 1], map.entries[index + 1]]
  const behind = next?.merged === true ? undefined : next
  if (before === undefined && behind === undefined) {
    const parent = entryAtPath(tree.root, path.slice(0, -1))
    if (parent === undefined) return undefined
    return replacement({ start: parent.key.span.end + 1, end: endOfEntry(tree, entry) }, ' {}')
  }
  return map.flow ? outOfBraces(entry, before, behind) : outOfBlock(tree, entry, behind)
}

function outOfBraces(entry: Entry, before: Entry | undefined, next: Entry | undefined): TextEdit {
  if (next !== undefined) return deletion({ start: entry.key.span.start, end: next.key.span.start })
  const start = before === undefined ? entry.key.span.start : Math.max(before.value.span.end, before.key.span.end)
  return deletion({ start, end: Math.max(entry.value.span.end, entry.key.span.end) })
}

function outOfBlock(tree: SyntaxTree, entry: Entry, next: Entry | undefined): TextEdit {
  const { lines, text } = tree
  const end = endOfEntry(tree, entry)
  const start = lines.startOf(lines.lineAt(entry.key.span.start))
  const lead = text.slice(start, entry.key.span.start)
  // The first entry of a map in a list stands behind the dash, which stays.
  if (lead.trim() !== '' && next !== undefined)
    return deletion({ start: entry.key.span.start, end: next.key.span.start })
  return deletion({ start, end: lines.startOf(lines.lineAt(end) + 1) })
}
