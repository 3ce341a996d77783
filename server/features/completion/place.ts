import { insertion, type TextEdit } from '../../../core/syntax/edit.ts'
import type { Lines, Span } from '../../../core/syntax/lines.ts'
import type { Path } from '../../../core/syntax/tree.ts'
import { climb } from './climb.ts'
import { endOfFlowWord, type FlowPlace, flowPlace } from './flow.ts'
import { type Line, lineOf } from './line.ts'

/**
 * Where in an agreement the cursor is, told by the text around it: a text that is being typed is seldom YAML, so the
 * tree can't say. Whether something belongs there is for the language to say, by the path.
 */
export interface Place {
  /** The way to the map, list or value in which something is being typed; items of lists count as 0. */
  readonly path: Path
  /**
   * `thing`: something begins here: a key of the map, an item of the list, or a value on a line of its own.
   * `value`: the value behind a colon. `text`: text that goes on for several lines.
   */
  readonly at: 'thing' | 'value' | 'text'
  /** What is being typed, from its beginning to the cursor. */
  readonly typed: Span
  /** Where the word ends that a completion replaces. */
  readonly end: number
  /** Within braces or brackets. */
  readonly flow: boolean
  /** Behind a dash. */
  readonly dash: boolean
  /** A colon follows the key already. */
  readonly colon: boolean
  /** A space is missing in front of what is typed. */
  readonly gap: boolean
  readonly quote: '"' | "'" | undefined
  /** The other keys of the map, with their values as far as they are plain. */
  readonly siblings: ReadonlyMap<string, string>
  /** Items of a list stand beside it. */
  readonly listed: boolean
  /** The column in which something new begins. */
  readonly column: number
  /** Moves the line under its neighbours. */
  readonly shift: TextEdit | undefined
}

/** The place of an offset; `undefined` in comments and where nothing can be completed. */
export function placeAt(lines: Lines, offset: number): Place | undefined {
  const line = lineOf(lines, lines.lineAt(offset))
  if (offset > line.comment || isComment(line, lines)) return undefined
  const climbed = climb(lines, line, offset)
  if (climbed.open !== undefined) {
    const inside = flowPlace(lines.text, climbed.open, offset)
    return inside && inFlow(lines, climbed.path, inside, offset)
  }
  if (climbed.inText) return inText(climbed.path, offset)
  return line.colon !== undefined && offset >= line.colon
    ? valueBehind(lines, line, [...climbed.path, keyOf(line)], offset)
    : thingOf(lines, line, climbed, offset)
}

/** The way to the text in which an offset lies, whatever that text looks like; `undefined` in comments. */
export function textPathAt(lines: Lines, offset: number): Path | undefined {
  const line = lineOf(lines, lines.lineAt(offset))
  if (offset > line.comment) return undefined
  const { path, inText, continues } = climb(lines, line, offset)
  if (inText) return path
  if (line.colon !== undefined && offset > line.colon) return [...path, keyOf(line)]
  return line.marks.length > 0 ? path : (continues ?? path)
}

/** The value behind the key or dash of an offset's line; `undefined` in text that began further up. */
export function valueOnLine(lines: Lines, offset: number): Span | undefined {
  const line = lineOf(lines, lines.lineAt(offset))
  const { inText, open } = climb(lines, line, offset)
  return inText || open !== undefined || line.marks.length === 0 ? undefined : line.value
}

const isComment = (line: Line, lines: Lines) => line.blank && line.comment < lines.endOf(line.number)
const keyOf = (line: Line) => line.marks.at(-1)?.text ?? ''

const nowhere = {
  ...{ flow: false, dash: false, colon: false, gap: false, listed: false },
  ...{ quote: undefined, column: 0, shift: undefined },
}
const noSiblings: ReadonlyMap<string, string> = new Map()

const inText = (path: Path, offset: number): Place => ({
  ...nowhere,
  path,
  at: 'text',
  typed: { start: offset, end: offset },
  end: offset,
  siblings: noSiblings,
})

function valueBehind(lines: Lines, line: Line, path: Path, offset: number): Place | undefined {
  const { value, colon = offset } = line
  if (/^[|>]/.test(lines.text.slice(value.start, value.end))) return undefined
  const opened = openedFlow(lines, value, offset)
  if (opened !== undefined) return inFlow(lines, path, opened, offset)
  if (isBracketed(lines, value)) return undefined
  const quote = quoteAt(lines, value.start, offset)
  const start = Math.min(quote === undefined ? value.start : value.start + 1, offset)
  const end = Math.max(
    offset,
    quote !== undefined && lines.text[value.end - 1] === quote && value.end - 1 > value.start
      ? value.end - 1
      : value.end,
  )
  return {
    ...nowhere,
    path,
    at: 'value',
    typed: { start, end: offset },
    end,
    gap: offset === colon,
    quote,
    siblings: noSiblings,
    column: offset - lines.startOf(line.number),
  }
}

/** The bracketed value that begins on the line and is open at the offset. */
function openedFlow(lines: Lines, value: Span, offset: number): FlowPlace | undefined {
  if (offset <= value.start || !isBracketed(lines, value)) return undefined
  return flowPlace(lines.text, value.start, offset)
}

/** In front of such a value and behind it, a completion would put itself in the value's place. */
const isBracketed = ({ text }: Lines, { start }: Span) => text[start] === '{' || text[start] === '['

function quoteAt(lines: Lines, start: number, offset: number): '"' | "'" | undefined {
  const char = lines.text[start]
  return offset > start && (char === '"' || char === "'") ? char : undefined
}

function inFlow(
  lines: Lines,
  path: Path,
  { at, start, quote, siblings, path: inner }: FlowPlace,
  offset: number,
): Place {
  const { end } = endOfFlowWord(lines.text, offset)
  return {
    ...nowhere,
    path: [...path, ...inner],
    at,
    // A completion changes one line, whatever lines the value began on.
    typed: { start: Math.max(Math.min(start, offset), lines.startOf(lines.lineAt(offset))), end: offset },
    end,
    flow: true,
    colon: /^\s*:/.test(lines.text.slice(end, end + 5)),
    gap:
      lines.text[offset - 1] === ':' ||
      (quote === undefined && start === offset && /[{,]/.test(lines.text[offset - 1] ?? '')),
    quote,
    siblings: at === 'thing' ? siblings : noSiblings,
  }
}

function thingOf(lines: Lines, line: Line, climbed: ReturnType<typeof climb>, offset: number): Place | undefined {
  const { content, key, value } = line
  const opened = openedFlow(lines, value, offset)
  if (opened !== undefined) return inFlow(lines, climbed.path, opened, offset)
  // In front of a line's content there is nothing to complete, unless the line is empty.
  if (offset < content && !line.blank) return undefined
  if (key === undefined ? isBracketed(lines, value) : offset > key.end) return undefined
  const start = Math.min(content, offset)
  const end = key?.end ?? Math.max(value.end, offset)
  const dash = line.marks.some(({ kind }) => kind === 'dash')
  const column = start - lines.startOf(line.number)
  return {
    ...nowhere,
    path: climbed.path,
    at: 'thing',
    typed: { start, end: offset },
    end,
    dash,
    colon: key !== undefined,
    gap: dash && lines.text[start - 1] === '-',
    quote: quoteAt(lines, start, offset),
    siblings: climbed.siblings,
    listed: climbed.listed,
    column: climbed.column,
    shift: dash ? undefined : shiftOf(lines.startOf(line.number), column, climbed.column),
  }
}

function shiftOf(start: number, from: number, to: number): TextEdit | undefined {
  if (from === to) return undefined
  return from < to ? insertion(start, ' '.repeat(to - from)) : { span: { start, end: start + from - to }, text: '' }
}
