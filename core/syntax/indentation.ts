import { anatomy, isBlank, type LineAnatomy } from './anatomy.ts'
import { deletion, insertion, type TextEdit } from './edit.ts'
import type { Lines } from './lines.ts'
import type { SyntaxProblem } from './problems.ts'

/** The width of one level; the product writes and expects two spaces. */
const step = 2

/**
 * Lines that stand one space beside the columns of all others, in a text that otherwise keeps to steps of two.
 * Neighbouring lines that are off by the same space are one mistake: a block that was moved.
 */
export function oddIndents(lines: Lines): SyntaxProblem[] {
  const structural = structuralLines(lines)
  const odd = structural.filter(({ indent }) => indent % step !== 0)
  if (odd.length === 0 || odd.length * 3 > structural.length) return []
  const problems: SyntaxProblem[] = []
  for (let index = 0; index < structural.length; index++) {
    const line = structural[index]
    if (line === undefined || line.indent % step === 0) continue
    let last = index
    while (isOdd(structural[last + 1])) last++
    const shift = columnFor(structural, index, last) - line.indent
    const run = structural.slice(index, last + 1)
    const start = line.span.start + line.indent
    problems.push({
      kind: 'indentation',
      span: { start, end: line.span.start + line.text.trimEnd().length },
      edits: run.map(({ span }) => shifted(span.start, shift)),
    })
    index = last
  }
  return problems
}

const isOdd = (line: LineAnatomy | undefined) => line !== undefined && line.indent % step !== 0

const shifted = (start: number, by: number): TextEdit =>
  by > 0 ? insertion(start, ' '.repeat(by)) : deletion({ start, end: start - by })

/** Lines with a key or a dash, outside text in blocks. */
function structuralLines(lines: Lines): LineAnatomy[] {
  const found: LineAnatomy[] = []
  for (let number = 0; number < lines.count; number++) {
    const line = anatomy(lines, number)
    // A tab in front is a mistake of its own.
    if (/^ *\t/.test(line.text)) continue
    if (isBlank(line.text) || (line.key === undefined && !/^\s*- /.test(line.text))) continue
    found.push(line)
    if (/(?:^|\s)[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(line.text)) number = textEnd(lines, line)
  }
  return found
}

/** The last line of the block of text that a line opens. */
function textEnd(lines: Lines, { number, indent }: LineAnatomy): number {
  let last = number
  while (last + 1 < lines.count) {
    const below = lines.line(last + 1)
    if (below.trim() !== '' && below.length - below.trimStart().length <= indent) break
    last++
  }
  return last
}

const opens = ({ value, text }: LineAnatomy) => value.start === value.end && !/^\s*- /.test(text)

const isItem = ({ text }: LineAnatomy) => /^\s*- /.test(text)

/** The column on which a line (of a run from `first` to `last`) belongs: one more or one less than where it stands. */
function columnFor(structural: readonly LineAnatomy[], first: number, last: number): number {
  const [line, before, after] = [structural[first], structural[first - 1], structural[last + 1]]
  if (line === undefined) return 0
  const beside = (column: number | undefined) => column === line.indent - 1 || column === line.indent + 1
  const candidates = [
    first === last && opens(line) && after !== undefined ? after.indent - step : undefined,
    before !== undefined && opens(before) ? before.indent + step : undefined,
    before !== undefined && isItem(before) === isItem(line) ? before.indent : undefined,
    after !== undefined && isItem(after) === isItem(line) ? after.indent : undefined,
    // A list goes on behind the maps that its items hold.
    isItem(line)
      ? structural.slice(0, first).findLast(other => isItem(other) && beside(other.indent))?.indent
      : undefined,
    after?.indent,
  ]
  return candidates.find(beside) ?? line.indent - 1
}
