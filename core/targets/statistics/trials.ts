import { chanceOfAtLeast, meanOf, type Success } from './chance.ts'

/** Beyond this many trials doubles skip whole numbers. */
const largest = 2 ** 52

/** Trials and by how much their chance is above what is wanted; below 0 they are too few. */
interface Tried {
  readonly trials: number
  readonly excess: number
}

/**
 * The fewest trials of which at least `needed` succeed with this chance; `undefined` if no number of them will do, or
 * if it would take too long to find. More trials never lower the chance, so a bracket is narrowed until it is one wide.
 */
export function trialsFor(needed: number, confidence: number, success: Success): number | undefined {
  if (needed <= 0) return 0
  if (success.kind === 'known' && success.p <= 0) return undefined
  const attempt = (trials: number): Tried | undefined => {
    const chance = chanceOfAtLeast(needed, trials, success)
    return chance === undefined ? undefined : { trials, excess: chance - confidence }
  }
  let low: Tried = { trials: needed - 1, excess: -confidence }
  let high: Tried | undefined
  const guess = Math.max(needed, approximateTrials(needed, confidence, success))
  for (let step = 1, trials = guess; high === undefined; step *= 2) {
    const tried = trials < largest ? attempt(trials) : undefined
    if (tried === undefined) return undefined
    if (tried.excess >= 0) high = tried
    else low = tried
    trials += step
  }
  return narrowed(low, high, attempt)
}

/** The first number of trials that is enough, between one that isn't and one that is. */
function narrowed(from: Tried, to: Tried, attempt: (trials: number) => Tried | undefined): number | undefined {
  let [low, high] = [from, to]
  for (let round = 0; high.trials - low.trials > 1; round++) {
    const tried = attempt(between(low, high, round))
    if (tried === undefined) return undefined
    if (tried.excess >= 0) high = tried
    else low = tried
  }
  return high.trials
}

/** Where a straight line between the two crosses, its lower and upper neighbour in turn; every third time the middle. */
function between(low: Tried, high: Tried, round: number): number {
  const width = high.trials - low.trials
  const share = round % 3 === 2 ? 0.5 : -low.excess / (high.excess - low.excess)
  const crossing = width * share
  const inside = round % 3 === 0 ? Math.floor(crossing) : Math.ceil(crossing)
  return low.trials + Math.min(Math.max(inside, 1), width - 1)
}

/** By the normal approximation; only where the search begins. */
function approximateTrials(needed: number, confidence: number, success: Success): number {
  const z = confidence >= 0.95 ? 1.645 : confidence >= 0.9 ? 1.282 : 0.842
  const p = meanOf(success)
  const spread = success.kind === 'known' ? 0 : 1 / (success.a + success.b + 1)
  const enough = (n: number) => n * p - needed >= z * Math.sqrt(n * p * (1 - p) * (1 + (n - 1) * spread))
  let low = needed / p
  let high = low * 16
  if (!enough(high)) return Math.min(Math.ceil(low), largest)
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (enough(middle)) high = middle
    else low = middle
  }
  return Math.ceil(high)
}
