import type { Lines } from '../../../core/syntax/lines.ts'
import type { Path } from '../../../core/syntax/tree.ts'
import { flowPlace } from './flow.ts'
import { indentOf, type Line, lineOf, type Mark, unquoted } from './line.ts'

/** What the lines above say about a place. */
export interface Climbed {
  /** The way to the map or list in which the place is; items of lists count as 0. */
  readonly path: Path
  /** The column in which things stand there. */
  readonly column: number
  /** The other keys of the map. */
  readonly siblings: ReadonlyMap<string, string>
  /** Items of a list stand there. */
  readonly listed: boolean
  /** The way to the text on the lines above that this line may go on with. */
  readonly continues: Path | undefined
  /** The place lies in a text that goes on for several lines; the path is that text's. */
  readonly inText: boolean
  /** Where a bracketed value begins that is still open; the path is that value's. */
  readonly open: number | undefined
}

/** Follows the indentation from an offset upwards to the top. */
export function climb(lines: Lines, line: Line, offset: number): Climbed {
  return new Climb(lines, line, offset).run()
}

/** What is looked for above: what holds a key (or a value on its own line), or what holds a dash. */
interface Child {
  readonly kind: Mark['kind']
  readonly column: number
}

class Climb {
  /** From the innermost outwards. */
  private readonly steps: (string | 0)[] = []
  private child: Child
  /** The line and column of what holds the place; absent at the top. */
  private parent: { readonly line: number; readonly column: number; readonly kind: Mark['kind'] } | undefined
  private column: number
  /** What already has its value on the lines above. */
  private full: string | 0 | undefined
  private listed = false
  private inText = false
  private open: number | undefined
  private readonly start: number

  constructor(
    private readonly lines: Lines,
    private readonly line: Line,
    private readonly offset: number,
  ) {
    this.start = lines.startOf(line.number)
    this.column = (line.blank && line.marks.length === 0 ? Math.min(offset, line.content) : line.content) - this.start
    this.child = { kind: 'key', column: this.column }
  }

  run(): Climbed {
    this.ascend(
      this.line,
      this.line.marks.filter(({ kind }) => kind === 'dash'),
    )
    for (let number = this.line.number - 1; number >= 0 && !this.isTop(); number--) {
      const indent = indentOf(this.lines, number)
      if (indent === undefined || !this.mayHold(indent)) continue
      const above = lineOf(this.lines, number)
      this.ascend(above, above.marks)
    }
    const siblings = this.inText || this.open !== undefined ? new Map<string, string>() : this.siblings()
    const path = this.steps.toReversed()
    const continues = this.full === undefined ? undefined : [...path, this.full]
    const { column, listed, inText, open } = this
    return { path, column, siblings, listed, continues, inText, open }
  }

  /** Nothing stands further left than the first column, but a list may stand under its key. */
  private isTop(): boolean {
    return this.child.column === 0 && this.child.kind === 'key'
  }

  private mayHold(indent: number): boolean {
    return indent < this.child.column || (indent === this.child.column && this.child.kind === 'dash')
  }

  private ascend(line: Line, marks: readonly Mark[]): void {
    for (const mark of marks.toReversed()) {
      const holds = mark.column < this.child.column || this.isKeyOfList(mark)
      if (holds) this.held(line, mark)
    }
  }

  private isKeyOfList(mark: Mark): boolean {
    return this.child.kind === 'dash' && mark.kind === 'key' && mark.column === this.child.column
  }

  private held(line: Line, mark: Mark): void {
    const inline = line.number < this.line.number && mark === line.marks.at(-1) ? this.inline(line) : ''
    if (/^[|>]/.test(inline)) {
      this.restart(mark)
      this.inText = true
    } else if (/^[{[]/.test(inline) && flowPlace(this.lines.text, line.value.start, this.offset) !== undefined) {
      this.restart(mark)
      this.open = line.value.start
    } else if (inline === '') this.step(mark, line.number)
    else if (mark.kind === 'key' || this.steps.length === 0) this.beside(mark)
    else this.step(mark, line.number)
  }

  private restart(mark: Mark): void {
    this.steps.length = 0
    this.parent = undefined
    this.full = undefined
    this.steps.push(mark.kind === 'key' ? mark.text : 0)
    this.child = { kind: mark.kind, column: mark.column }
  }

  private step(mark: Mark, line: number): void {
    this.parent ??= { line, column: mark.column, kind: mark.kind }
    this.steps.push(mark.kind === 'key' ? mark.text : 0)
    this.child = { kind: mark.kind, column: mark.column }
  }

  /** What has its value already holds nothing: the place is beside it, only indented differently. */
  private beside(mark: Mark): void {
    this.child = { kind: mark.kind, column: mark.column }
    if (this.steps.length > 0) return
    this.column = mark.column
    this.full ??= mark.kind === 'key' ? mark.text : 0
  }

  /** The value on a key's or dash's own line; an anchor or tag alone is none. */
  private inline({ value }: Line): string {
    return this.lines.text.slice(value.start, value.end).replace(/^(?:[&!]\S*\s*)+/, '')
  }

  /** The keys around the place, and the column in which they, or the dashes around it, stand. */
  private siblings(): ReadonlyMap<string, string> {
    const around = [...this.above().toReversed(), ...this.below()].flatMap(line => {
      const isParent = line.number === this.parent?.line
      const mark = isParent ? line.marks.at(-1) : line.marks[0]
      // A dash alone on its line has nothing beside it there.
      return mark === undefined || (isParent && mark.kind === 'dash') ? [] : [{ line, mark }]
    })
    const column = Math.min(...around.map(({ mark }) => mark.column))
    this.listed = around.some(({ mark }) => mark.kind === 'dash' && mark.column === column)
    if (Number.isFinite(column) && this.line.marks.every(({ kind }) => kind === 'key')) this.column = column
    return new Map(
      around
        .filter(({ mark }) => mark.kind === 'key' && mark.column === column)
        .map(({ mark, line: { value } }) => [mark.text, unquoted(this.lines.text.slice(value.start, value.end))]),
    )
  }

  /** The lines between the parent and the place that are indented least. */
  private above(): Line[] {
    const first = this.parent?.line ?? -1
    const found = this.leastIndented(this.line.number - 1, first, -1)
    // Behind a dash the first key stands on the dash's own line.
    return this.parent?.kind === 'dash' && first < this.line.number ? [...found, lineOf(this.lines, first)] : found
  }

  private below(): Line[] {
    return this.leastIndented(this.line.number + 1, this.lines.count, 1)
  }

  private leastIndented(from: number, to: number, step: 1 | -1): Line[] {
    const edge = this.parent?.column ?? -1
    let least = Number.POSITIVE_INFINITY
    const found: Line[] = []
    for (let number = from; number !== to && (to - number) * step > 0; number += step) {
      const indent = indentOf(this.lines, number)
      if (indent === undefined) continue
      if (step > 0 && indent <= edge) break
      if (indent > least) continue
      least = indent
      found.push(lineOf(this.lines, number))
    }
    return found
  }
}
