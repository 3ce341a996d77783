import type { Lines, Span } from '../../../core/syntax/lines.ts'

/** A key or a dash on a line of block YAML, and the column in which it stands. */
export interface Mark {
  readonly kind: 'dash' | 'key'
  readonly column: number
  /** Of a key its text without quotes. */
  readonly text: string
}

/** What one line alone tells. Spans are those of the whole text. */
export interface Line {
  readonly number: number
  /** Empty, or with nothing but a comment. */
  readonly blank: boolean
  /** From left to right. */
  readonly marks: readonly Mark[]
  /** Where the first thing behind white space and dashes stands: a key, a value, or the end of the line. */
  readonly content: number
  readonly key: Span | undefined
  /** Just behind the colon; absent without a key. */
  readonly colon: number | undefined
  /** What stands behind the colon, or behind the dashes, without white space and comment; may be empty. */
  readonly value: Span
  /** Where a comment begins; the end of the line without one. */
  readonly comment: number
}

const lead = /^[ \t\ufeff]*(?:-(?:[ \t]+|$))*/
const key = /^("(?:[^"\\]|\\.)*"[ \t]*|'[^']*'[ \t]*|[^\s"'[\]{}#&*!|>%@`,-][^:#]*):(?=\s|$)/

export function lineOf(lines: Lines, number: number): Line {
  const start = lines.startOf(number)
  const text = lines.line(number)
  const comment = commentIn(text)
  const code = text.slice(0, comment)
  const indent = lead.exec(code)?.[0] ?? ''
  const content = indent.length
  const [whole = '', written] = key.exec(code.slice(content)) ?? []
  const name = written?.trimEnd()
  const behind = content + whole.length
  const valueStart = behind + (/^\s*/.exec(code.slice(behind))?.[0].length ?? 0)
  const marks: Mark[] = [...indent].flatMap((char, column) =>
    char === '-' ? [{ kind: 'dash', column, text: '' }] : [],
  )
  if (name !== undefined) marks.push({ kind: 'key', column: content, text: unquoted(name) })
  return {
    number,
    blank: code.trim() === '',
    marks,
    content: start + content,
    key: name === undefined ? undefined : { start: start + content, end: start + content + name.length },
    colon: name === undefined ? undefined : start + behind,
    value: { start: start + valueStart, end: start + Math.max(valueStart, code.trimEnd().length) },
    comment: start + comment,
  }
}

/** The column of a line's first character that is no space; `undefined` for an empty line and one with a comment only. */
export function indentOf(lines: Lines, number: number): number | undefined {
  const start = lines.startOf(number)
  const { text } = lines
  let at = start
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\ufeff') at++
  const char = text[at]
  return char === undefined || char === '\n' || char === '\r' || char === '#' ? undefined : at - start
}

/** A `#` opens a comment at the beginning of a line or behind a space, outside of quotes. */
function commentIn(text: string): number {
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (quote !== '') {
      if (char === '\\' && quote === '"') i++
      else if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && /(^|[\s[{,:-])$/.test(text.slice(Math.max(0, i - 1), i))) quote = char
    else if (char === '#' && (i === 0 || /\s/.test(text[i - 1] ?? ''))) return i
  }
  return text.length
}

export const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text
