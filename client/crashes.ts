/** How often the server may crash within a while before it is left alone. */
const most = 4
const whileInMilliseconds = 3 * 60_000

/** Decides whether a server that crashed is started again: not when it only crashes again and again. */
export class Crashes {
  private times: readonly number[] = []

  /** `now` in milliseconds of any clock that only goes forward. */
  another(now: number): 'restart' | 'give up' {
    this.times = [...this.times.filter(time => now - time < whileInMilliseconds), now]
    return this.times.length > most ? 'give up' : 'restart'
  }

  /** Somebody started it again by hand: past crashes don't count. */
  forget(): void {
    this.times = []
  }
}
