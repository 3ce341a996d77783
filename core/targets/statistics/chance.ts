import { logBetaBinomial, logBinomial } from './likelihood.ts'

/** How many of n items succeed: at a known rate, or at one estimated from what succeeded before. */
export type Success =
  /** `q` = 1 − `p`. */
  | { readonly kind: 'known'; readonly p: number; readonly q: number }
  /** Beta(a, b): for k of n seen, a = k + ½ and b = n − k + ½. */
  | { readonly kind: 'estimated'; readonly a: number; readonly b: number }

export const estimatedFrom = (successes: number, trials: number): Success => ({
  kind: 'estimated',
  a: successes + 0.5,
  b: trials - successes + 0.5,
})

/** The longest sum that is worth its time; beyond it the answer is unknown. */
const longestSum = 4_000_000

/** P(at least `needed` of `trials` succeed); `undefined` where it would take too long. Both are whole numbers. */
export function chanceOfAtLeast(needed: number, trials: number, success: Success): number | undefined {
  if (needed <= 0) return 1
  if (needed > trials) return 0
  if (success.kind === 'known' && (success.p <= 0 || success.q <= 0)) return success.p <= 0 ? 0 : 1
  const upper = needed > trials * meanOf(success) ? sumUp(needed, trials, success) : undefined
  if (upper !== undefined) return Math.min(upper, 1)
  const lower = sumDown(needed - 1, trials, success)
  return lower === undefined ? undefined : Math.max(0, 1 - lower)
}

export const meanOf = (success: Success) => (success.kind === 'known' ? success.p : success.a / (success.a + success.b))

const probability = (x: number, n: number, success: Success) =>
  Math.exp(
    success.kind === 'known' ? logBinomial(x, n, success.p, success.q) : logBetaBinomial(x, n, success.a, success.b),
  )

/** P(x + 1) ÷ P(x). */
const ratio = (x: number, n: number, success: Success) =>
  success.kind === 'known'
    ? ((n - x) / (x + 1)) * (success.p / success.q)
    : ((n - x) / (x + 1)) * ((x + success.a) / (n - x - 1 + success.b))

const negligible = 1e-18

/** P(X ≥ x), for an x above the mean; `undefined` if its terms fall too slowly for that. */
function sumUp(from: number, n: number, success: Success): number | undefined {
  const most = success.kind === 'known' ? longestSum : Math.min(longestSum, Math.max(4 * from, 10_000))
  let term = probability(from, n, success)
  let total = term
  for (let x = from; x < n; x++) {
    if (x - from > most) return undefined
    const step = ratio(x, n, success)
    term *= step
    total += term
    if (step < 1 && term <= total * negligible * (1 - step)) break
  }
  return total
}

/** P(X ≤ x). */
function sumDown(from: number, n: number, success: Success): number | undefined {
  let term = probability(from, n, success)
  let total = term
  for (let x = from; x > 0; x--) {
    if (from - x > longestSum) return undefined
    const step = 1 / ratio(x - 1, n, success)
    term *= step
    total += term
    if (step < 1 && term <= total * negligible * (1 - step)) break
  }
  return total
}
