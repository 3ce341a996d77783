/** What a check takes and when it may wait, in milliseconds. */
const frame = 16
const typingPause = 150
/** Enough for another edit that comes with this one to arrive. */
const breath = 1
/** Edits that do come together, as no person types them, are many: enough for the next of them to arrive. */
const burst = 4

/**
 * Decides when a document is checked after an edit: at once while a check takes less than a frame; the longer it takes,
 * the longer it waits for typing to pause. At most one check of a document is pending, and it sees the last version.
 */
export class Checks {
  private readonly pending = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly costs = new Map<string, readonly number[]>()

  /** `now` counts milliseconds and only goes up. */
  constructor(
    private readonly run: (uri: string) => void,
    private readonly now: () => number,
  ) {}

  /** How long to wait for further edits. The cheapest of the last checks counts: the others were disturbed. */
  delayOf(uri: string): number {
    const cost = Math.min(...(this.costs.get(uri) ?? [0]))
    return Math.min(Math.max(breath, 4 * (cost - frame)), typingPause)
  }

  /** Measures work that a document's size decides. */
  measured<Result>(uri: string, work: () => Result): Result {
    const start = this.now()
    const result = work()
    this.costs.set(uri, [...(this.costs.get(uri) ?? []).slice(-4), this.now() - start])
    return result
  }

  /** For checks that a client asks for: time for its next edit, or its change of mind, to arrive. */
  async pause(uri: string): Promise<void> {
    if (this.costs.has(uri)) await new Promise(resolve => setTimeout(resolve, this.delayOf(uri)))
  }

  /** Checks a document once its edits pause. */
  soon(uri: string): void {
    const before = this.pending.get(uri)
    clearTimeout(before)
    const delay = Math.max(this.delayOf(uri), before === undefined ? breath : burst)
    this.pending.set(
      uri,
      setTimeout(() => this.atOnce(uri), delay),
    )
  }

  atOnce(uri: string): void {
    clearTimeout(this.pending.get(uri))
    this.pending.delete(uri)
    this.run(uri)
  }

  forget(uri: string): void {
    clearTimeout(this.pending.get(uri))
    this.pending.delete(uri)
    this.costs.delete(uri)
  }

  dispose(): void {
    for (const uri of [...this.pending.keys()]) this.forget(uri)
  }
}
