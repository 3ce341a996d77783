import { insertion, replacement, type TextEdit } from './edit.ts'
import type { Span } from './lines.ts'

/** Edits that put quotes around a stretch of text, of the kind that needs the least change inside. */
export function quoting(text: string, span: Span): TextEdit[] {
  const written = text.slice(span.start, span.end).trimEnd()
  const end = span.start + written.length
  const [, mark = '', inner = ''] = /^(["'])(.*)\1$/su.exec(written) ?? []
  if (mark !== '' && inner.includes(mark)) {
    const other = mark === '"' ? "'" : '"'
    if (!inner.includes(other)) return [replacement({ start: span.start, end }, other + inner + other)]
  }
  if (!/["\\]/.test(written)) return [insertion(span.start, '"'), insertion(end, '"')]
  const doubled = [...written.matchAll(/'/g)].map(({ index }) => insertion(span.start + index, "'"))
  return [insertion(span.start, "'"), ...doubled, insertion(end, "'")]
}
