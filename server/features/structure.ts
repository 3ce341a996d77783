import { type FoldingRange, FoldingRangeKind, type Position, type SelectionRange } from 'vscode-languageserver'
import { endOfEntry } from '../../core/syntax/entries.ts'
import type { Lines, Span } from '../../core/syntax/lines.ts'
import type { SyntaxTree } from '../../core/syntax/parse.ts'
import type { Entry, Node } from '../../core/syntax/tree.ts'
import type { AgreementDocument } from '../document.ts'

/** What can be folded away: entries and items that go on below their first line, and blocks of comments. */
export function foldingRanges({ snapshot: { tree } }: AgreementDocument): FoldingRange[] {
  const { lines } = tree
  const spans = tree.root === undefined ? [] : [...foldable(tree, tree.root)]
  const folds = new Map<number, FoldingRange>()
  for (const { start, end } of spans) {
    const [startLine, endLine] = [lines.lineAt(start), lines.lineAt(end)]
    if (startLine < endLine && !folds.has(startLine)) folds.set(startLine, { startLine, endLine })
  }
  return [...folds.values(), ...commentBlocks(lines)].sort((a, b) => a.startLine - b.startLine)
}

function* foldable(tree: SyntaxTree, node: Node): Generator<Span> {
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      if (entry.merged) continue
      yield spanOfEntry(tree, entry)
      yield* foldable(tree, entry.value)
    }
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      yield { start: item.span.start, end: trimmedEnd(tree, item.span) }
      yield* foldable(tree, item)
    }
  }
}

const spanOfEntry = (tree: SyntaxTree, entry: Entry): Span => ({
  start: entry.key.span.start,
  end: entry.value.span.end < entry.key.span.start ? entry.key.span.end : endOfEntry(tree, entry),
})

const trimmedEnd = ({ text }: SyntaxTree, { start, end }: Span) => start + text.slice(start, end).trimEnd().length

function commentBlocks(lines: Lines): FoldingRange[] {
  const blocks: FoldingRange[] = []
  let startLine: number | undefined
  for (let line = 0; line <= lines.count; line++) {
    const isComment = line < lines.count && /^\s*#/.test(lines.line(line))
    if (isComment) startLine ??= line
    else if (startLine !== undefined) {
      if (line - 1 > startLine) blocks.push({ startLine, endLine: line - 1, kind: FoldingRangeKind.Comment })
      startLine = undefined
    }
  }
  return blocks
}

/** For each position the places around it from the word outwards: value, entry, map, and so on to the whole file. */
export function selectionRanges(document: AgreementDocument, positions: readonly Position[]): SelectionRange[] {
  const { tree } = document.snapshot
  return positions.map(position => {
    const offset = document.offsetAt(position)
    const whole: Span = { start: 0, end: tree.text.length }
    const around = [whole, ...(tree.root === undefined ? [] : spansAround(tree, tree.root, offset))]
    return nested(document, [...around, ...wordAt(tree, offset)], position)
  })
}

/** Nobody writes a longer word. */
const longest = 100

function wordAt({ text }: SyntaxTree, offset: number): Span[] {
  const [before = ''] = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - longest), offset)) ?? []
  const [behind = ''] = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + longest)) ?? []
  return before + behind === '' ? [] : [{ start: offset - before.length, end: offset + behind.length }]
}

/** From the outside inwards. */
function spansAround(tree: SyntaxTree, node: Node, offset: number): Span[] {
  const end = Math.max(node.span.start, trimmedEnd(tree, node.span))
  if (offset < node.span.start || offset > end) return []
  const own = { start: node.span.start, end }
  if (node.kind === 'scalar') return [own]
  if (node.kind === 'list')
    return [own, ...(node.items.map(item => spansAround(tree, item, offset)).find(found => found.length > 0) ?? [])]
  for (const { key, value, merged } of node.entries) {
    if (merged || offset < key.span.start) continue
    const entry = { start: key.span.start, end: Math.max(key.span.end, trimmedEnd(tree, value.span)) }
    if (value.span.start < key.span.end || offset > entry.end) continue
    const inner = offset <= key.span.end ? [key.span] : spansAround(tree, value, offset)
    return [own, entry, ...inner]
  }
  return [own]
}

/** Each range within the one before; what doesn't grow smaller is left out. */
function nested(document: AgreementDocument, spans: readonly Span[], position: Position): SelectionRange {
  let found: SelectionRange | undefined
  let outer: Span | undefined
  for (const span of spans) {
    if (outer !== undefined && (span.start < outer.start || span.end > outer.end)) continue
    if (outer !== undefined && span.start === outer.start && span.end === outer.end) continue
    found = { range: document.rangeOf(span), ...(found === undefined ? {} : { parent: found }) }
    outer = span
  }
  return found ?? { range: { start: position, end: position } }
}
