import { anatomy, blockEnd, isBlank } from './anatomy.ts'
import { type Composition, compose, type YamlError } from './compose.ts'
import { deletion, EditedText, type TextEdit } from './edit.ts'
import { oddIndents } from './indentation.ts'
import { Lines, type Span, touches } from './lines.ts'
import type { SyntaxProblem, SyntaxProblemKind } from './problems.ts'
import { suspects } from './suspects.ts'
import { type Trap, traps } from './traps.ts'
import type { Node } from './tree.ts'

/** A text read as far as it can be: what was wrong, and the tree of the text as it was meant. */
export interface Reading {
  readonly composition: Composition
  /** The text that was read. */
  readonly text: string
  /** Problems with the places and edits of the text as it stands in the file. */
  readonly problems: readonly SyntaxProblem[]
  /** The text that was read is not the file's. */
  readonly changed: boolean
  /** Some of the text could not be read at all and was left out. */
  readonly partial: boolean
  /** From an offset of the text that was read to the file's. */
  toOriginal(offset: number): number
  /** Places whose text was changed to be read. */
  readonly mended: readonly Span[]
}

/** After so many mistakes in the form of the text the rest is left out. */
const rounds = 12
/** So many characters may be read for that, again and again: a long text gets fewer rounds. */
const mostRead = 3_000_000
/** So many errors are either one slip, such as a bracket that is never closed, or no agreement. */
const mostErrors = 1000

/** How often a text is read anew with something mended. */
export const roundsFor = (text: string): number => Math.min(rounds, Math.ceil(mostRead / (text.length + 1)))

/** Kinds whose mended text is not what stands in the file, or may not be what was meant. */
const rewrites = new Set<SyntaxProblemKind>(['needs-quotes', 'number-separator', 'drop-at', 'unclosed-quote'])
const rewritesLine = new Set<SyntaxProblemKind>(['missing-colon', 'indentation'])

/** The places whose text a problem leaves in doubt. */
function doubtful({ kind, span, edits = [] }: SyntaxProblem, lines: Lines): Span[] {
  if (rewrites.has(kind)) return [span]
  if (!rewritesLine.has(kind)) return []
  return edits.map(edit => {
    const line = lines.lineAt(edit.span.start)
    return { start: lines.startOf(line), end: lines.endOf(line) }
  })
}

/**
 * Reads a text; where YAML rejects or misreads it, applies our own fix to a copy and reads that, so that one slip
 * of the pen costs one finding and nothing else.
 */
export function mend(text: string): Reading {
  const layers: EditedText[] = []
  let problems: SyntaxProblem[] = []
  const mended: Span[] = []
  const tried = new Map<number, number>()
  let partial = false
  const toOriginal = (offset: number) => layers.reduceRight((at, layer) => layer.toOriginal(at), offset)
  const original = new Lines(text)
  let current = text
  let composition = compose(current)
  const most = composition.errors.length > mostErrors ? 1 : roundsFor(text)
  for (let round = 0; ; round++) {
    const found = round < most ? mistakes(current, composition, tried, toOriginal) : []
    if (found.length === 0) break
    const moved = found.map(({ problem }) => relocated(problem, toOriginal))
    const given = moved.find(({ kind }) => kind === 'unreadable')
    if (given !== undefined) {
      // What was tried on a line before it was given up is no second mistake.
      problems = problems.filter(({ span, kind }) => kind === 'unreadable' || !touches(span, given.span))
      partial = true
    }
    problems.push(...moved)
    mended.push(...moved.flatMap(problem => doubtful(problem, original)))
    const edits = found.flatMap(mistake => mistake.edits)
    layers.push(new EditedText(current, edits))
    current = layers.at(-1)?.text ?? current
    composition = compose(current)
  }
  const rest = hardErrors(composition)[0]
  if (rest !== undefined) {
    // What the library makes of the text behind an error says nothing about it.
    problems.push(relocated({ kind: 'unreadable', span: rest.span }, toOriginal))
    partial = true
  } else {
    const soft = [...softProblems(composition, current), ...lasting(composition, problems)]
    problems.push(...soft.map(problem => relocated(problem, toOriginal)))
  }
  return { composition, text: current, problems, changed: layers.length > 0, partial, toOriginal, mended }
}

/** Duplicates that only the missing border between two documents made are no second mistake. */
function lasting(composition: Composition, mendedBefore: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const merged = mendedBefore.some(({ kind }) => kind === 'second-document')
  return composition.problems.filter(({ kind }) => !(merged && kind === 'duplicate-key'))
}

interface Mistake {
  readonly problem: SyntaxProblem
  /** What makes the text readable; for a line that nothing mends, its removal. */
  readonly edits: readonly TextEdit[]
}

function mistakes(
  text: string,
  composition: Composition,
  tried: Map<number, number>,
  toOriginal: (offset: number) => number,
): Mistake[] {
  const lines = new Lines(text)
  const structural = structuralMistakes(lines, composition)
  if (structural.length > 0) return structural
  const attempt = (line: number) => {
    const original = toOriginal(lines.startOf(line))
    const times = tried.get(original) ?? 0
    tried.set(original, times + 1)
    return times < 3 ? trapped(lines, line) : undefined
  }
  const error = hardErrors(composition)[0]
  if (error !== undefined) {
    const odd = oddIndents(lines)
    if (odd.length > 0) return odd.map(problem => ({ problem, edits: problem.edits ?? [] }))
    for (const line of culprits(lines, error, composition.root)) {
      const mistake = attempt(line)
      if (mistake !== undefined) return [mistake]
    }
    return [leftOut(lines, lines.lineAt(error.span.start))]
  }
  const seen = new Set(suspects(text, composition).map(offset => lines.lineAt(offset)))
  return [...seen].flatMap(line => attempt(line) ?? [])
}

function trapped(lines: Lines, number: number): Mistake | undefined {
  const line = anatomy(lines, number)
  for (const trap of traps as readonly Trap[]) {
    const problem = trap(line, lines)
    if (problem?.edits !== undefined && problem.edits.length > 0) return { problem, edits: problem.edits }
  }
  return undefined
}

/** Directives before the agreement and markers of a second document: the lines go, the rest is one document. */
function structuralMistakes(lines: Lines, { errors }: Composition): Mistake[] {
  const directives: Mistake[] = []
  for (let number = 0; number < lines.count; number++) {
    const line = lines.line(number)
    if (line.startsWith('%')) directives.push(removedLine('directive', lines, number))
    else if (!isBlank(line.replace('\ufeff', ''))) break
  }
  if (directives.length > 0) return directives
  const second = errors.find(error => error.code === 'MULTIPLE_DOCS')
  if (second === undefined) return []
  const from = lines.lineAt(second.span.start)
  for (const number of [from, from - 1, from + 1])
    if (/^(---|\.\.\.)/.test(lines.line(number))) return [removedLine('second-document', lines, number)]
  return []
}

function removedLine(kind: SyntaxProblemKind, lines: Lines, number: number): Mistake {
  const span = { start: lines.startOf(number), end: lines.endOf(number) }
  const whole = { start: span.start, end: lines.startOf(number + 1) }
  return { problem: { kind, span, edits: [deletion(whole)] }, edits: [deletion(span)] }
}

/** Errors that leave the text unread; the others spoil one value only. */
const hardErrors = ({ errors }: Composition): YamlError[] => errors.filter(({ code }) => !soft.has(code))

const soft = new Set(['BAD_DQ_ESCAPE'])

function softProblems({ errors }: Composition, text: string): SyntaxProblem[] {
  return errors
    .filter(({ code }) => soft.has(code))
    .map(({ span }) => {
      const backslash = text.lastIndexOf('\\', span.start + 1)
      const fixed = backslash < 0 ? {} : { edits: [{ span: { start: backslash, end: backslash }, text: '\\' }] }
      return { kind: 'bad-escape' as const, span, text: text.slice(span.start, span.end), ...fixed }
    })
}

/** The lines on which the cause of an error can stand, the likeliest first. */
function culprits(lines: Lines, { span }: YamlError, root: Node | undefined): number[] {
  const at = lines.lineAt(span.start)
  const swallowed = root === undefined ? [] : openedAbove(root, span.start, lines)
  let next = at + 1
  while (next < lines.count && isBlank(lines.line(next))) next++
  return [...new Set([...swallowed, at, next])].filter(line => line < lines.count && !isBlank(lines.line(line)))
}

/** Quoted texts and bracketed collections that began on an earlier line and reach to the error. */
function openedAbove(node: Node, offset: number, lines: Lines): number[] {
  const { start, end } = node.span
  const reaches = start <= offset && lines.lineAt(offset) <= lines.lineAt(end)
  const quoted = node.kind === 'scalar' && (node.style === 'double' || node.style === 'single')
  const open = quoted || (node.kind !== 'scalar' && node.flow)
  const here = open && reaches && lines.lineAt(start) < lines.lineAt(end) ? [lines.lineAt(start)] : []
  if (node.kind === 'scalar') return here
  const children = node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value])
  return [...here, ...children.flatMap(child => openedAbove(child, offset, lines))]
}

function leftOut(lines: Lines, from: number): Mistake {
  let number = from
  while (number > 0 && isBlank(lines.line(number))) number--
  const edits: TextEdit[] = []
  for (let line = number; line <= blockEnd(lines, number); line++)
    edits.push(deletion({ start: lines.startOf(line), end: lines.endOf(line) }))
  const line = anatomy(lines, number)
  const span = { start: line.span.start + line.indent, end: line.span.start + line.text.trimEnd().length }
  return { problem: { kind: 'unreadable', span }, edits }
}

function relocated(problem: SyntaxProblem, toOriginal: (offset: number) => number): SyntaxProblem {
  const move = ({ start, end }: Span): Span => ({
    start: toOriginal(start),
    end: Math.max(toOriginal(start), toOriginal(end)),
  })
  return {
    ...problem,
    span: move(problem.span),
    ...(problem.related === undefined ? {} : { related: move(problem.related) }),
    ...(problem.edits === undefined
      ? {}
      : { edits: problem.edits.map(({ span, text }) => ({ span: move(span), text })) }),
  }
}
