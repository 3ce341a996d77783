import { EditedText, replacement, type TextEdit } from './edit.ts'
import type { Span } from './lines.ts'

/** A stretch of the original that is kept, or a text that was written instead. */
type Piece = { readonly kept: Span } | { readonly written: string }

/** A text through any number of changes, which remembers what is left of the original and where it stood. */
export class Revision {
  readonly text: string
  private readonly pieces: readonly Piece[]
  private places: EditedText | undefined

  constructor(
    readonly original: string,
    pieces?: readonly Piece[],
  ) {
    this.pieces = pieces ?? [{ kept: { start: 0, end: original.length } }]
    this.text = this.pieces.map(piece => this.textOf(piece)).join('')
  }

  /** The text after further edits of it, which never overlap. */
  with(edits: readonly TextEdit[]): Revision {
    const pieces: Piece[] = []
    let done = 0
    for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
      pieces.push(...this.slice({ start: done, end: span.start }), { written: text })
      done = span.end
    }
    return new Revision(this.original, [...pieces, ...this.slice({ start: done, end: this.text.length })])
  }

  /** All changes so far as edits of the original. */
  get edits(): readonly TextEdit[] {
    const edits: TextEdit[] = []
    let done = 0
    let written = ''
    const close = (start: number) => {
      if (start > done || written !== '') edits.push(replacement({ start: done, end: start }, written))
      written = ''
    }
    for (const piece of this.pieces) {
      if ('written' in piece) written += piece.written
      else {
        close(piece.kept.start)
        done = piece.kept.end
      }
    }
    close(this.original.length)
    return edits
  }

  /** Where an offset of the text now was in the original; for what was written since, where that replaced something. */
  toOriginal(offset: number): number {
    this.places ??= new EditedText(this.original, this.edits)
    return this.places.toOriginal(offset)
  }

  private textOf(piece: Piece): string {
    return 'written' in piece ? piece.written : this.original.slice(piece.kept.start, piece.kept.end)
  }

  /** The pieces of a stretch of the text. */
  private slice({ start, end }: Span): Piece[] {
    const pieces: Piece[] = []
    let at = 0
    for (const piece of this.pieces) {
      const { length } = this.textOf(piece)
      const from = Math.max(start - at, 0)
      const to = Math.min(end - at, length)
      if (from < to) pieces.push(part(piece, from, to))
      at += length
    }
    return pieces
  }
}

function part(piece: Piece, from: number, to: number): Piece {
  if ('written' in piece) return { written: piece.written.slice(from, to) }
  return { kept: { start: piece.kept.start + from, end: piece.kept.start + to } }
}
