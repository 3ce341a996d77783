/** A level of indentation that is open: where it stands in the text, and where it belongs. */
export interface Level {
  readonly kind: 'dash' | 'other'
  readonly from: number
  readonly to: number
}

/** A line's beginning as it should be. */
export interface Indented {
  readonly written: string
  /** Its last dash. */
  readonly dash: Level | undefined
  /** What stands behind it; the last dash where nothing does. */
  readonly content: Level
}

/** Follows the levels of a text down its lines, and gives each two spaces more than the one around it. */
export class Indents {
  private readonly levels: Level[] = []

  /** Takes in the spaces and dashes at the beginning of a line, behind which something else may stand. */
  structural(lead: string, more: boolean): Indented {
    const dashes = [...lead].flatMap((char, column) => (char === '-' ? [this.enter('dash', column)] : []))
    const dash = dashes.at(-1)
    const content = more || dash === undefined ? this.enter('other', lead.length) : dash
    const written = `${' '.repeat((dashes[0] ?? content).to)}${'- '.repeat(dashes.length)}`
    return { written: more ? written : written.trimEnd(), dash, content }
  }

  /** Where a comment in a column goes: with the line below it, else with what it stands under. */
  comment(column: number, next: string | undefined): number {
    const below = next === undefined ? undefined : (/^ */.exec(next)?.[0].length ?? 0)
    if (below === column && next !== undefined) return this.looked(next.includes('-') ? 'dash' : 'other', column)
    const around = this.levels.findLast(({ from }) => from <= column)
    return around === undefined ? 0 : around.to + (around.from === column ? 0 : 2)
  }

  private looked(kind: Level['kind'], column: number): number {
    const saved = [...this.levels]
    const { to } = this.enter(kind, column)
    this.levels.splice(0, this.levels.length, ...saved)
    return to
  }

  private enter(kind: Level['kind'], from: number): Level {
    while ((this.levels.at(-1)?.from ?? -1) > from) this.levels.pop()
    // A list may stand right under its key, in the same column.
    const top = this.levels.at(-1)
    if (top?.from === from && top.kind === 'dash' && kind === 'other') this.levels.pop()
    const open = this.levels.at(-1)
    if (open?.from === from && open.kind === kind) return open
    const level: Level = { kind, from, to: open === undefined ? 0 : open.to + 2 }
    this.levels.push(level)
    return level
  }
}
