import type { Span } from './lines.ts'

/** One replacement in a text. Several edits of one change never overlap. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

export const insertion = (offset: number, text: string): TextEdit => ({ span: { start: offset, end: offset }, text })
export const replacement = (span: Span, text: string): TextEdit => ({ span, text })
export const deletion = (span: Span): TextEdit => ({ span, text: '' })

/** In order of place. Edits at one place keep the order in which they were given. */
const inOrder = (edits: readonly TextEdit[]) =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** The text after the edits; an edit that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return new EditedText(text, edits).text
}

/** A text with edits applied that remembers where everything stood before. */
export class EditedText {
  readonly text: string
  private readonly pieces: readonly { readonly at: number; readonly from: number; readonly original: boolean }[]

  constructor(original: string, edits: readonly TextEdit[]) {
    const pieces = []
    let text = ''
    let done = 0
    for (const { span, text: replaced } of inOrder(edits)) {
      if (span.start < done) continue
      pieces.push({ at: text.length, from: done, original: true })
      text += original.slice(done, span.start)
      pieces.push({ at: text.length, from: span.start, original: false })
      text += replaced
      done = span.end
      pieces.push({ at: text.length, from: done, original: true })
    }
    pieces.push({ at: text.length, from: done, original: true })
    this.text = text + original.slice(done)
    this.pieces = pieces
  }

  /** The offset in the original text; a place inside a replacement counts as where the replacement begins. */
  toOriginal(offset: number): number {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const piece = this.pieces[low]
    if (piece === undefined) return offset
    return piece.original ? piece.from + (offset - piece.at) : piece.from
  }
}
