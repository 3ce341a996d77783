import { type Comment, commentsOf } from './comments.ts'
import { beyondLimits } from './limits.ts'
import { Lines, type Span, touches } from './lines.ts'
import { mend, type Reading } from './mend.ts'
import type { SyntaxProblem } from './problems.ts'
import type { Entry, Node, Scalar } from './tree.ts'

/** A text and everything its form says, before its meaning is looked at. */
export interface SyntaxTree {
  readonly text: string
  readonly lines: Lines
  /** `undefined` for an empty text, one with comments only, and one beyond the limits. */
  readonly root: Node | undefined
  readonly problems: readonly SyntaxProblem[]
  /** Part of the text could not be read: what it lacks may stand there. */
  readonly partial: boolean
  /** It has anchors, aliases or merge keys: one node may stand in several places. */
  readonly anchored: boolean
  /** In order; looked for when first asked for, so that nobody pays who doesn't ask. */
  comments(): readonly Comment[]
}

/** Any text whatsoever gives a tree and a list of problems. Never throws. */
export function parse(text: string): SyntaxTree {
  const lines = new Lines(text)
  const refused = beyondLimits(text)
  if (refused !== undefined)
    return { text, lines, root: undefined, problems: [refused], partial: true, anchored: false, comments: () => [] }
  // The library knows LF and CRLF only; a lone CR is as long as the LF that stands in for it.
  const reading = mend(text.replace(/\r(?!\n)/g, '\n'))
  const { composition, toOriginal, mended, partial, changed } = reading
  const problems = reading.problems.map(problem => ({ ...problem, span: within(problem.span, text.length) }))
  const root = changed && composition.root ? restored(composition.root, toOriginal, mended) : composition.root
  return {
    text,
    lines,
    root,
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    partial: partial || beyond(problems),
    anchored: composition.anchored,
    comments: commentsIn(reading),
  }
}

function commentsIn({ text, toOriginal }: Reading): SyntaxTree['comments'] {
  let known: readonly Comment[] | undefined
  return () => {
    known ??= commentsOf(text).map(comment => {
      const start = toOriginal(comment.span.start)
      return { ...comment, span: { start, end: start + comment.text.length } }
    })
    return known
  }
}

const beyond = (problems: readonly SyntaxProblem[]) =>
  problems.some(({ kind }) => kind === 'too-deep' || kind === 'too-many-repeats')

/** The library puts some errors just behind the end. */
const within = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(start, length),
  end: Math.min(end, length),
})

/** The tree with the places of the file, its mended scalars marked. */
function restored(node: Node, toOriginal: (offset: number) => number, mended: readonly Span[]): Node {
  const move = ({ start, end }: Span): Span => ({
    start: toOriginal(start),
    end: Math.max(toOriginal(start), toOriginal(end)),
  })
  const scalar = (from: Scalar): Scalar => {
    const span = move(from.span)
    return {
      ...from,
      span,
      mended: from.mended || (span.end > span.start && mended.some(other => touches(span, other))),
    }
  }
  const entry = (from: Entry): Entry => ({ ...from, key: scalar(from.key), value: visit(from.value) })
  const visit = (from: Node): Node => {
    if (from.kind === 'scalar') return scalar(from)
    if (from.kind === 'list') return { ...from, span: move(from.span), items: from.items.map(visit) }
    return { ...from, span: move(from.span), entries: from.entries.map(entry) }
  }
  return visit(node)
}
