import { say, worded } from '../core/language/message.ts'
import type { Terminal } from './usage.ts'

/** Work that is over sooner says nothing, in milliseconds. */
const patience = 1000
/** So often, in milliseconds, the line is written anew. */
const pace = 100

/** Takes away what stands in the line, on a terminal. */
export const clearLine = '\r\u001b[K'

/** Says on a terminal how far a long piece of work is; elsewhere and on short work nothing. */
export class Progress {
  private done = 0
  private shownAt: number | undefined
  private readonly start: number

  constructor(
    private readonly total: number,
    private readonly terminal: Terminal,
  ) {
    this.start = terminal.clock()
  }

  /** One more file is about to be checked. */
  next(): void {
    this.done++
    const now = this.terminal.clock()
    const due = this.shownAt === undefined ? this.start + patience : this.shownAt + pace
    if (!this.terminal.live || now < due) return
    this.shownAt = now
    const told = say`Checking ${String(this.done)} of ${String(this.total)} files …`
    this.terminal.err(`${clearLine}${worded(told, this.terminal.wording)}`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.shownAt !== undefined) this.terminal.err(clearLine)
  }
}
