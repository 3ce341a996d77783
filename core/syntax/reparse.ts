import { type Alone, isMendedInPlace, readAlone } from './alone.ts'
import { beyondLimits, staysWithin } from './limits.ts'
import type { Lines, Span } from './lines.ts'
import { roundsFor } from './mend.ts'
import { moved, movedProblem, moveEntries, placesOf } from './moving.ts'
import { parse, type SyntaxTree } from './parse.ts'
import type { SyntaxProblem } from './problems.ts'
import { type Change, type Region, regionOf } from './region.ts'
import type { Entry, YamlMap } from './tree.ts'

/**
 * The tree of the next version of a text, exactly as `parse` gives it. An edit inside one entry costs the reading of
 * that entry: all others go over into the new tree and move along with the text, which uses up the tree before.
 * Where it isn't certain that the entry can be read alone, the whole text is parsed.
 */
export function reparse(before: SyntaxTree, text: string): SyntaxTree {
  let tree: SyntaxTree | undefined = before
  for (let steps = 0; tree !== undefined && steps < mostSteps; steps++) {
    tree = inPart(tree, nextStep(tree, text))
    if (tree?.text === text) return tree
  }
  return parse(text)
}

/** So many entries may have changed at once. */
const mostSteps = 20

/**
 * Edits in several entries are made one after the other. So this is the text with the first of them alone: as it is now
 * up to the key that comes next, from there on as it was.
 */
function nextStep(before: SyntaxTree, text: string): string {
  const change = changeBetween(before.text, text)
  const { start } = change
  const next = regionOf(before, { start, end: start, by: 0 })
  if (next === undefined || change.end < next.end) return text
  const { lines } = before
  const key = before.text.slice(next.end - 1, lines.endOf(lines.lineAt(next.end)) + 1)
  const at = next.next === undefined ? -1 : text.indexOf(key, start)
  return at < 0 ? text : text.slice(0, at + 1) + before.text.slice(next.end)
}

function inPart(before: SyntaxTree, text: string): SyntaxTree | undefined {
  if (!isMendedInPlace(before)) return undefined
  const change = changeBetween(before.text, text)
  const region = regionOf(before, change)
  if (region === undefined) return undefined
  const alone = readAlone(before, text, region, change.by)
  if (alone === undefined) return undefined
  const problems = problemsAfter(before, alone, region, change.by)
  if (problems === undefined || !isCertain(text, problems)) return undefined
  const lines = before.lines.after(text, change, change.by)
  const [old, now] = [before.text.slice(region.start, region.end), text.slice(region.start, region.end + change.by)]
  if (!staysWithin(text, lines.count, old, now) && beyondLimits(text) !== undefined) return undefined
  return grafted(before, lines, { region, alone, problems, by: change.by })
}

function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  const by = after.length - before.length
  const start = sameLength(most, (from, to) => before.slice(from, to) === after.slice(from, to))
  const [end, afterEnd] = [before.length, after.length]
  const same = sameLength(
    most - start,
    (from, to) => before.slice(end - to, end - from) === after.slice(afterEnd - to, afterEnd - from),
  )
  return { start, end: end - same, by }
}

/** How many of `most` characters are the same from one side on, compared piece by piece: that is far quicker. */
function sameLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0
  for (let size = 4096; size >= 1; size = Math.floor(size / 8))
    while (same < most && isSame(same, Math.min(same + size, most))) same = Math.min(same + size, most)
  return same
}

/** Lines beside the columns of all others may be a mistake, where there is another. */
const oddIndentation = /^(?:[ \t\u00a0]{2})*[ \t\u00a0](?=[^ \t\u00a0\r\n])/m

/** No look at the whole of a text, such as for slips, which take several rounds, changes what was read of a part. */
const isCertain = (text: string, problems: readonly SyntaxProblem[]) =>
  problems.length * 2 <= roundsFor(text) && (problems.length === 0 || !oddIndentation.test(text))

/** All problems of the new text, in order; `undefined` if one from elsewhere reaches into the region. */
function problemsAfter(before: SyntaxTree, alone: Alone, region: Region, by: number): SyntaxProblem[] | undefined {
  const { start, end, next } = region
  const sideOf = (span: Span) => {
    if (next !== undefined && span.start >= end) return 'behind'
    if (span.start >= start) return 'inside'
    return span.end <= start ? 'in front' : 'across'
  }
  const problems = [...alone.problems]
  for (const problem of before.problems) {
    const side = sideOf(problem.span)
    if (side === 'across' || placesOf(problem).some(place => sideOf(place) !== side)) return undefined
    if (side === 'in front') problems.push(problem)
    else if (side === 'behind') problems.push(movedProblem(problem, by))
  }
  return problems.sort((a, b) => a.span.start - b.span.start)
}

/** What becomes of a tree. */
interface Graft {
  readonly region: Region
  readonly alone: Alone
  readonly problems: readonly SyntaxProblem[]
  /** By how much everything behind the region moves. */
  readonly by: number
}

/** The tree with what was read in the place of what stood there. */
function grafted(before: SyntaxTree, lines: Lines, { region, alone, problems, by }: Graft): SyntaxTree {
  const { text } = lines
  const { map, entry, section, next } = region
  const comments = commentsAfter(before, text, { region, alone, by })
  const move = { from: region.end, by, done: before.anchored ? new Set<Span>() : undefined }
  moveEntries(behind(map, entry), move)
  const isLast = next === undefined || !map.entries.includes(next)
  let root = withEntries(map, entry, alone.entries, isLast ? alone.mapEnd : map.span.end + by)
  if (section !== undefined && before.root?.kind === 'map') {
    moveEntries(behind(before.root, section), move)
    const end = next === undefined ? alone.rootEnd : before.root.span.end + by
    root = withEntries(before.root, section, [{ ...section, value: root }], end)
  }
  return { text, lines, root, problems, partial: false, anchored: before.anchored, comments }
}

const behind = ({ entries }: YamlMap, entry: Entry) => entries.slice(entries.indexOf(entry) + 1)

function withEntries(map: YamlMap, entry: Entry, entries: readonly Entry[], end: number): YamlMap {
  const index = map.entries.indexOf(entry)
  const all = [...map.entries.slice(0, index), ...entries, ...map.entries.slice(index + 1)]
  return { ...map, span: { start: map.span.start, end }, entries: all }
}

/** Only comments that ignore findings are asked for with every version; of other texts they are looked for anew. */
function commentsAfter(
  before: SyntaxTree,
  text: string,
  { region, alone, by }: Pick<Graft, 'region' | 'alone' | 'by'>,
): SyntaxTree['comments'] {
  if (!text.includes('sla-ignore')) return () => parse(text).comments()
  const others = before.comments()
  const comments = [
    ...others.filter(({ span }) => span.start < region.start),
    ...alone.comments(),
    ...others.flatMap(comment =>
      region.next === undefined || comment.span.start < region.end ? [] : { ...comment, span: moved(comment.span, by) },
    ),
  ]
  return () => comments
}
