import type { Span } from './lines.ts'
import type { SyntaxProblem } from './problems.ts'
import type { Entry, Node } from './tree.ts'

/** Everything from an offset on has moved by so many characters. */
export interface Move {
  readonly from: number
  readonly by: number
  /** What was moved already, where aliases let one node stand in several places. */
  readonly done: Set<Span> | undefined
}

/**
 * Moves entries along with their text. A node belongs to a text through all of its versions and stands where the last
 * one has it: so what is known of a node, by its identity, stays known. Nobody else may change a place.
 */
export function moveEntries(entries: readonly Entry[], move: Move): void {
  if (move.by === 0) return
  for (const { key, value } of entries) {
    moveNode(key, move)
    moveNode(value, move)
  }
}

function moveNode(node: Node, move: Move): void {
  moveSpan(node.span, move)
  if (node.kind === 'map') moveEntries(node.entries, move)
  else if (node.kind === 'list') for (const item of node.items) moveNode(item, move)
}

function moveSpan(span: { start: number; end: number }, { from, by, done }: Move): void {
  if (span.start < from || done?.has(span)) return
  done?.add(span)
  span.start += by
  span.end += by
}

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** All the places of which a problem speaks. */
export const placesOf = ({ span, related, edits = [] }: SyntaxProblem): readonly Span[] => [
  ...[span, ...(related === undefined ? [] : [related])],
  ...edits.map(edit => edit.span),
]

/** A problem that stands elsewhere now; unlike nodes, problems belong to one version. */
export const movedProblem = (problem: SyntaxProblem, by: number): SyntaxProblem => ({
  ...problem,
  span: moved(problem.span, by),
  ...(problem.related && { related: moved(problem.related, by) }),
  ...(problem.edits && { edits: problem.edits.map(({ span, text }) => ({ span: moved(span, by), text })) }),
})
