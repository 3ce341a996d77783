import { insertion } from '../../rules/insertion.ts'
import { replacement, type TextEdit } from '../../syntax/edit.ts'
import type { Span } from '../../syntax/lines.ts'
import type { SyntaxTree } from '../../syntax/parse.ts'
import { dotted, type Node, nodeAtPath } from '../../syntax/tree.ts'
import type { Lever } from './lever.ts'

/** What is supposed instead of what the file says: plain digits by the key of their lever. */
export type Suppositions = Readonly<Record<string, string>>

/** A lever with the digits that are supposed for it. */
export interface Supposed {
  readonly lever: Lever
  readonly digits: string
}

/** The levers that are supposed to be others than the file has them, in the order of the file. */
export function supposedOf(levers: readonly Lever[], suppositions: Suppositions): readonly Supposed[] {
  return levers.flatMap(lever => {
    if (lever.fixed !== undefined) return []
    const digits = own(suppositions, lever) ?? pushed(levers, suppositions, lever)
    return digits === undefined || Number(digits) === Number(lever.amount) ? [] : [{ lever, digits }]
  })
}

const own = (suppositions: Suppositions, { key }: Lever): string | undefined =>
  Object.hasOwn(suppositions, key) ? suppositions[key] : undefined

/** The other end of a range, where one is supposed beyond it: a range runs from low to high. */
function pushed(levers: readonly Lever[], suppositions: Suppositions, lever: Lever): string | undefined {
  const other = lever.end && levers.find(({ path, end }) => end !== lever.end && dotted(path) === dotted(lever.path))
  const digits = other && own(suppositions, other)
  if (digits === undefined) return undefined
  const crossed = lever.end === 'low' ? Number(digits) < Number(lever.amount) : Number(digits) > Number(lever.amount)
  return crossed ? digits : undefined
}

/** A number as it can stand in the text, alone or between quotes, or the two of a range. */
export const isPlainlyWritten = (written: string): boolean =>
  /^(["']?)\d+(?:\.\d+)?(?: ?%)?(?: to \d+(?:\.\d+)? ?%)?\1$/.test(written)

/** The smallest edits that write what is supposed: only digits change, so notation, comments and layout stay. */
export function editsFor(tree: SyntaxTree, supposed: readonly Supposed[]): readonly TextEdit[] {
  return supposed.flatMap(({ lever, digits }) => {
    const node = nodeAtPath(tree.root, lever.path)
    const edit =
      node === undefined
        ? insertion(tree, lever.path, lever.kind === 'percent' ? `${digits}%` : Number(digits))
        : editOf(tree, node, lever, digits)
    return edit === undefined ? [] : [edit]
  })
}

function editOf({ text }: SyntaxTree, { span }: Node, lever: Lever, digits: string): TextEdit | undefined {
  const place = digitsIn(text.slice(span.start, span.end), lever)
  return place && replacement({ start: span.start + place.start, end: span.start + place.end }, digits)
}

/** Where a written value has the digits of a lever. */
function digitsIn(written: string, { end }: Lever): Span | undefined {
  const place = [...written.matchAll(/\d+(?:\.\d+)?/g)][end === 'high' ? 1 : 0]
  return place && { start: place.index, end: place.index + place[0].length }
}

function withDigits(written: string, lever: Lever, digits: string): string {
  const place = digitsIn(written, lever)
  return place === undefined ? written : written.slice(0, place.start) + digits + written.slice(place.end)
}

/** The tree with other values at the places that are supposed; its places in the text are still those of the text. */
export const supposedTree = (root: Node | undefined, supposed: readonly Supposed[]): Node | undefined =>
  supposed.reduce((tree, { lever, digits }) => tree && replaced(tree, lever, digits), root)

function replaced(node: Node, lever: Lever, digits: string, depth = 0): Node {
  if (node.kind === 'scalar') return { ...node, text: withDigits(node.text, lever, digits) }
  if (node.kind === 'list') return node
  const step = lever.path[depth]
  return {
    ...node,
    entries: node.entries.map(entry =>
      entry.key.text === step ? { ...entry, value: replaced(entry.value, lever, digits, depth + 1) } : entry,
    ),
  }
}
