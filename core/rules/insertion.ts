import { Document, stringify, type Node as YamlNode } from 'yaml'
import { shapeAtPath, shapeOfNode } from '../language/shape.ts'
import { replacement, type TextEdit } from '../syntax/edit.ts'
import { insertEntry, lineBreak } from '../syntax/entries.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import { entryAtPath, isEmpty, nodeAtPath, type Path } from '../syntax/tree.ts'
import { valueText } from '../syntax/write.ts'

/** What a fix writes. Keys without value are left out. */
export type Written = string | number | readonly Written[] | YamlNode | { readonly [key: string]: Written | undefined }

/** A row of numbers, which reads better on one line: `{ call: 6, email: 3 }`. */
export const row = (numbers: Readonly<Record<string, number>>): YamlNode =>
  new Document(null).createNode(numbers, { flow: true })

/**
 * The edit that writes something at a path where nothing is yet, in the order of keys that the language wants.
 * Maps on the way that are missing are written too. `undefined` where the text leaves no place for it.
 */
export function insertion(tree: SyntaxTree, path: Path, value: Written): TextEdit | undefined {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  if (parent.length > 0 && entryAtPath(tree.root, parent) === undefined)
    return insertion(tree, parent, { [key]: value })
  const braces = betweenBraces(tree, path)
  if (braces && isVacant(tree, parent)) return undefined
  const text = braces ? flowText(value) : valueText(value)
  return emptied(tree, path, text) ?? insertEntry(tree, parent, key, text, orderOf(tree, parent))
}

/** Several entries of one map in one edit, in the order given; for maps in which none of them is yet. */
export function insertions(
  tree: SyntaxTree,
  path: Path,
  entries: Readonly<Record<string, Written>>,
): TextEdit | undefined {
  const [[key, first] = ['', ''], ...others] = Object.entries(entries)
  if (betweenBraces(tree, [...path, key])) return undefined
  const rest = others.map(([other, value]) => `\n${other}:${spaced(valueText(value))}`)
  return insertEntry(tree, path, key, valueText(first) + rest.join(''), orderOf(tree, path))
}

const spaced = (text: string) => (text.startsWith('\n') ? text : ` ${text}`)

/** `{}` or `[]` behind a key gives way to what is written there. */
function emptied(tree: SyntaxTree, path: Path, text: string): TextEdit | undefined {
  const entry = entryAtPath(tree.root, path)
  if (entry === undefined || entry.value.kind === 'scalar') return undefined
  const { key, value } = entry
  if ((value.kind === 'map' ? value.entries : value.items).length > 0) return undefined
  const column = ' '.repeat(tree.lines.positionAt(key.span.start).character)
  const behind = spaced(text).replaceAll('\n', `${lineBreak(tree.text)}${column}`)
  return replacement({ start: tree.text.indexOf(':', key.span.end) + 1, end: value.span.end }, behind)
}

const flowText = (value: Written): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: !Array.isArray(value) }).trimEnd()

/** The keys that the language knows in a map, in its order. */
function orderOf({ root }: SyntaxTree, path: Path): readonly string[] {
  const shape = shapeAtPath(root, path)
  return shape === undefined ? [] : [...shapeOfNode(shape, nodeAtPath(root, path)).properties.keys()]
}

/** Whether an entry at this path stands between braces, where line breaks mean nothing. */
function betweenBraces(tree: SyntaxTree, path: Path): boolean {
  const parent = path.slice(0, -1)
  return path.some((_, depth) => {
    const node = nodeAtPath(tree.root, path.slice(0, depth))
    const inside = node !== undefined && node.kind !== 'scalar' && node.flow
    // The braces of an empty map go away with the first entry.
    return inside && !(depth === parent.length && isVacant(tree, parent))
  })
}

/** A map without entries, or no value at all. */
function isVacant({ root }: SyntaxTree, path: Path): boolean {
  const node = nodeAtPath(root, path)
  return isEmpty(node) || (node?.kind === 'map' && node.entries.length === 0)
}
