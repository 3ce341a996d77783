/** The few assertions the suites need; `node:assert` is not there in a browser. */

/** Fails unless both have the same JSON. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)]
  if (is !== should) throw new Error(`expected\n${should}\nbut it is\n${is}`)
}

/** Fails unless `all` has each of `some`. */
export function expectIncludes(all: readonly string[], some: readonly string[]): void {
  const missing = some.filter(one => !all.includes(one))
  if (missing.length > 0) throw new Error(`expected also ${missing.join(', ')} in: ${all.join(', ')}`)
}

/**
 * Waits until `look` finds something: neither `undefined` nor `false`. What the editor does in answer to an edit has
 * no event to wait for in general, so this looks again and again, and says after 20 s that `what` did not happen.
 */
export async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<Exclude<T, undefined | false>> {
  for (const started = Date.now(); Date.now() - started < 20_000; ) {
    const seen = await look()
    if (isSeen(seen)) return seen
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`waited 20 s in vain: ${what}`)
}

function isSeen<T>(seen: T): seen is Exclude<T, undefined | false> {
  return seen !== undefined && seen !== false
}
