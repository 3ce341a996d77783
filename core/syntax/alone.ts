import type { Comment } from './comments.ts'
import type { Span } from './lines.ts'
import { moved, movedProblem, moveEntries, placesOf } from './moving.ts'
import { parse, type SyntaxTree } from './parse.ts'
import type { SyntaxProblem, SyntaxProblemKind } from './problems.ts'
import type { Region } from './region.ts'
import { type Entry, entryOf, isEmpty, type Node, type YamlMap } from './tree.ts'

/** What was read of a region without the rest of its text, in the places of the whole. */
export interface Alone {
  readonly entries: readonly Entry[]
  readonly problems: readonly SyntaxProblem[]
  readonly comments: () => readonly Comment[]
  /** Where the map that holds the entries ends, if nothing follows in it; and the same of the root. */
  readonly mapEnd: number
  readonly rootEnd: number
}

/**
 * Reads a region of a text whose length has changed by so much, in a text of its own: below the key of its section and
 * above the key that follows it. `undefined` if it can't be told that the whole text would be read so.
 */
export function readAlone(before: SyntaxTree, text: string, region: Region, by: number): Alone | undefined {
  const { head, tail, start, end, next } = region
  const old = before.text.slice(start, end)
  const now = text.slice(start, end + by)
  if (reachesOut.test(old) || reachesOut.test(now) || (before.anchored && isAnchoring.test(old))) return undefined
  if (next !== undefined && !now.endsWith('\n')) return undefined
  const tree = parse(head + now + tail)
  const whole = { start: head.length, end: head.length + now.length }
  if (tree.anchored || !isMendedInPlace(tree) || !tree.problems.every(problem => liesIn(problem, whole)))
    return undefined
  const found = entriesOf(tree, region)
  if (found === undefined || !fits(found.entries, region)) return undefined
  const offset = start - head.length
  const problems = tree.problems.map(problem => movedProblem(problem, offset))
  moveEntries(found.entries, { from: 0, by: offset, done: undefined })
  return {
    entries: found.entries,
    problems,
    comments: () => tree.comments().map(comment => ({ ...comment, span: moved(comment.span, offset) })),
    mapEnd: found.map.span.end + offset,
    rootEnd: found.root.span.end + offset,
  }
}

/** Marks between documents, and line ends that only we know. */
const reachesOut = /^(?:---|\.\.\.|%)|\r(?!\n)/m
const isAnchoring = /[&*]|<</

/** Slips that are found and mended on their line, whatever stands around it. */
const mendedInPlace: ReadonlySet<SyntaxProblemKind> = new Set<SyntaxProblemKind>([
  ...(['no-break-space', 'space-after-colon', 'space-after-dash', 'missing-colon', 'needs-quotes'] as const),
  ...(['drop-at', 'number-separator', 'bad-escape', 'duplicate-key', 'unknown-alias', 'odd-key'] as const),
])

/** Nothing that is wrong with a text is felt in other lines. */
export const isMendedInPlace = ({ partial, problems }: SyntaxTree): boolean =>
  !partial && problems.every(({ kind }) => mendedInPlace.has(kind))

/** A second key of the section's own name is a matter between it and the section. */
const liesIn = (problem: SyntaxProblem, { start, end }: Span) =>
  placesOf(problem).every(place => start <= place.start && place.end <= end)

/** The entries of the region and the maps around them; `undefined` where the keys around the region aren't around them. */
function entriesOf({ root, text }: SyntaxTree, { section, next, tail }: Region) {
  if (!isBlock(root)) return undefined
  const map = section === undefined ? root : root.entries[0]?.value
  if (!isBlock(map)) return undefined
  const following = next === undefined ? text.length : text.length - tail.trimStart().length
  const entries = map.entries.filter(({ key }) => key.span.start < following)
  const others = [...map.entries.slice(entries.length), ...(section === undefined ? [] : root.entries.slice(1))]
  const isAsExpected =
    others.length === (next === undefined ? 0 : 1) &&
    others.every(({ key, value }) => key.span.start === following && isEmpty(value))
  return isAsExpected ? { root, map, entries } : undefined
}

const isBlock = (node: Node | undefined): node is YamlMap => node?.kind === 'map' && !node.flow

/** They can stand in the place of the entry that was there: in its column, each under a written name of its own. */
function fits(entries: readonly Entry[], { map, entry, head, start }: Region): boolean {
  if (entries[0]?.key.span.start !== head.length + entry.key.span.start - start) return false
  return entries.every(({ key }) => {
    const other = entryOf(map, key.text)
    return !key.mended && key.span.end > key.span.start && (other === undefined || other === entry)
  })
}
