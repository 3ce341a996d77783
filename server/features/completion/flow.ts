import type { Span } from '../../../core/syntax/lines.ts'
import { unquoted } from './line.ts'

/** Where a place within braces and brackets is. */
export interface FlowPlace {
  /** From the outermost bracket inwards: keys, and 0 for items of lists. */
  readonly path: readonly (string | 0)[]
  readonly at: 'thing' | 'value'
  /** Where what is being typed begins. */
  readonly start: number
  readonly quote: '"' | "'" | undefined
  /** The other keys of the innermost map, with their values as far as they are plain. */
  readonly siblings: ReadonlyMap<string, string>
}

interface Frame {
  readonly list: boolean
  /** Where the present entry or item begins. */
  start: number
  key: string | undefined
  readonly entries: Map<string, string>
}

/** More than this of a bracketed value behind the cursor is not looked at. */
const furthest = 2000

/**
 * The place of an offset within the bracketed value that begins at `from`; `undefined` where the value is closed
 * before the offset, or the offset lies in a comment.
 */
export function flowPlace(text: string, from: number, offset: number): FlowPlace | undefined {
  const scan = new FlowScan(text, from, offset)
  return scan.run()
}

class FlowScan {
  private readonly frames: Frame[] = []
  private place: FlowPlace | undefined

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly offset: number,
  ) {}

  run(): FlowPlace | undefined {
    const end = Math.min(this.text.length, this.offset + furthest)
    for (let at = this.from; at <= end; ) {
      if (at === this.offset) this.place = this.placeHere(undefined)
      const next = this.step(at)
      if (next === undefined) break
      at = next
    }
    return this.place
  }

  /** Reads what stands at an offset and tells where to go on; `undefined` at the end of the value. */
  private step(at: number): number | undefined {
    const char = this.text[at]
    const frame = this.frames.at(-1)
    if (char === '{' || char === '[')
      this.frames.push({ list: char === '[', start: at + 1, key: undefined, entries: new Map() })
    else if (char === '}' || char === ']') {
      this.finish(at)
      this.frames.pop()
      if (this.frames.length === 0) return undefined
    } else if ((char === '"' || char === "'") && this.opens(at)) return this.skipQuoted(at, char)
    else if (char === '#' && /\s/.test(this.text[at - 1] ?? ' ')) return this.skipComment(at)
    else if (char === ',') {
      this.finish(at)
      if (frame !== undefined) Object.assign(frame, { start: at + 1, key: undefined })
    } else if (char === ':' && frame?.list === false && frame.key === undefined && this.endsKey(at))
      this.nameKey(frame, at)
    return at + 1
  }

  /** An apostrophe within a word is no quote. */
  private opens(at: number): boolean {
    return /[{[,:]\s*$/.test(this.text.slice(Math.max(this.from, at - 20), at))
  }

  private endsKey(at: number): boolean {
    return /^(?:[\s,}\]]|$)/.test(this.text.slice(at + 1, at + 2)) || /["']/.test(this.text[at - 1] ?? '')
  }

  private nameKey(frame: Frame, at: number): void {
    frame.key = unquoted(this.text.slice(frame.start, at).trim())
    const typedHere = this.place !== undefined && frame.start <= this.offset && this.offset <= at
    if (!typedHere) frame.entries.set(frame.key, '')
    frame.start = at + 1
  }

  private finish(at: number): void {
    const frame = this.frames.at(-1)
    if (frame?.key !== undefined && frame.entries.has(frame.key))
      frame.entries.set(frame.key, unquoted(this.text.slice(frame.start, at).trim()))
  }

  private skipQuoted(at: number, quote: '"' | "'"): number {
    const lineEnd = this.endOfLine(at)
    const close = this.text.slice(at + 1, lineEnd).indexOf(quote)
    // A quote that its line doesn't close is still being typed.
    const end = close < 0 ? lineEnd : at + 1 + close
    if (at < this.offset && this.offset <= end) this.place = this.placeHere(quote, at + 1)
    return close < 0 ? Math.max(lineEnd, at + 1) : end + 1
  }

  private endOfLine(at: number): number {
    const length = this.text.slice(at).search(/[\r\n]/)
    return length < 0 ? this.text.length : at + length
  }

  private skipComment(at: number): number | undefined {
    const end = this.endOfLine(at)
    if (at > this.offset || this.offset > end) return end
    this.place = undefined
    return undefined
  }

  private placeHere(quote: '"' | "'" | undefined, start?: number): FlowPlace | undefined {
    const frame = this.frames.at(-1)
    if (frame === undefined) return undefined
    const path = this.frames.flatMap(({ list, key }): (string | 0)[] => (list ? [0] : key === undefined ? [] : [key]))
    const typed = this.text.slice(frame.start, this.offset)
    return {
      path,
      at: frame.list || frame.key === undefined ? 'thing' : 'value',
      start: start ?? frame.start + (typed.length - typed.trimStart().length),
      quote,
      siblings: frame.entries,
    }
  }
}

/** Where the entry, item or value at an offset ends: what a completion may take along. */
export function endOfFlowWord(text: string, offset: number): Span {
  const length = text.slice(offset).search(/[,{}[\]\r\n"']|:(?=[\s,}\]]|$)|\s#/)
  const end = length < 0 ? text.length : offset + length
  return { start: offset, end: offset + text.slice(offset, end).trimEnd().length }
}
