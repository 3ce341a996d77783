/** A place in a text as editors count: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A half-open stretch of a text in UTF-16 offsets: `start` belongs to it, `end` doesn't. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Two stretches share a character. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A stretch inside another, whose offsets count from where that begins, and which goes along where that moves. */
export const stretchOf = (outer: Span, { start, end }: Span): Span => ({
  get start() {
    return outer.start + start
  },
  get end() {
    return outer.start + end
  },
})

/** Where each line of a text begins. Lines end at LF, CRLF or a lone CR. */
export class Lines {
  readonly text: string
  private readonly starts: readonly number[]

  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.text = text
    this.starts = starts
  }

  /** The lines of a text that differs only in what stood from `start` to `end`, which is longer by so many characters. */
  after(text: string, { start, end }: Span, by: number): Lines {
    // A line break of two characters may lie on either edge.
    const first = Math.max(this.lineAt(start) - 1, 0)
    const behind = this.lineAt(end) + 2
    const from = this.startOf(first)
    const fresh = lineStarts(text.slice(from, this.startOf(behind) + by)).map(offset => from + offset)
    // The last of them begins the line behind, or the text ends there.
    if (behind < this.starts.length) fresh.pop()
    const moved = this.starts.slice(behind).map(offset => offset + by)
    return new Lines(text, [...this.starts.slice(0, first), ...fresh, ...moved])
  }

  get count(): number {
    return this.starts.length
  }

  /** Offset of the first character of a line; the text's length for a line past the end. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length
  }

  /** Offset just behind the last character of a line, its line break not counted. */
  endOf(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length
    while (end > this.startOf(line) && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--
    return end
  }

  /** The characters of a line without its line break. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line))
  }

  /** The line on which an offset lies; offsets outside the text count as its first or last place. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length)
    const line = this.lineAt(inside)
    return { line, character: Math.min(inside, this.endOf(line)) - this.startOf(line) }
  }

  /** Positions past the end of a line count as its end, lines past the end as the end of the text. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0
    if (line >= this.starts.length) return this.text.length
    return Math.min(this.startOf(line) + Math.max(character, 0), this.endOf(line))
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
