import type { Lines, Span } from './lines.ts'

/** The parts of one line of block YAML, as far as a line alone can tell. Offsets are those of the whole text. */
export interface LineAnatomy {
  readonly number: number
  readonly span: Span
  readonly text: string
  /** Width of the white space before anything else. */
  readonly indent: number
  /** The key before the first colon that is followed by a space or the end; absent in lines without one. */
  readonly key?: Span
  /** What stands behind the colon, or behind the dashes, without the white space around it; empty if nothing does. */
  readonly value: Span
}

const shape =
  /^([ \t\u00a0]*(?:-[ \t]+)*)(?:("[^"]*"|'[^']*'|[^\s"'[\]{}#&*!|>%@`-][^:#]*?)[ \t]*:(?=\s|$)[ \t]*)?(.*?)\s*$/su

export function anatomy(lines: Lines, number: number): LineAnatomy {
  const start = lines.startOf(number)
  const text = lines.line(number)
  // Lines of that length are no keys, and too long to look for one in them.
  const [, lead = '', key, value = ''] = (text.length > 5_000 ? undefined : shape.exec(text)) ?? []
  const valueStart = start + (value === '' ? text.trimEnd().length : text.lastIndexOf(value, text.trimEnd().length))
  const parts = {
    number,
    span: { start, end: start + text.length },
    text,
    indent: /^[ \t\u00a0]*/u.exec(text)?.[0].length ?? 0,
    value: { start: valueStart, end: valueStart + value.length },
  }
  if (key === undefined) return parts
  return { ...parts, key: { start: start + lead.length, end: start + lead.length + key.length } }
}

export const isBlank = (text: string): boolean => /^\s*(#.*)?$/u.test(text)

/** The last line of the block that a line opens: the lines below it that are indented deeper. */
export function blockEnd(lines: Lines, number: number): number {
  const { indent } = anatomy(lines, number)
  let last = number
  for (let next = number + 1; next < lines.count; next++) {
    const line = anatomy(lines, next)
    if (isBlank(line.text)) continue
    if (line.indent <= indent) break
    last = next
  }
  return last
}
