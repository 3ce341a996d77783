/**
 * Logarithms of probabilities by Loader's saddle-point expansion ("Fast and Accurate Computation of Binomial
 * Probabilities", 2000), the method of R's `dbinom`: full precision for millions of trials, where differences of
 * log-gammas would lose ten digits.
 */

const halfLogTau = 0.5 * Math.log(2 * Math.PI)

/** ln n! minus Stirling's formula for it; n > 0, not necessarily whole. */
function stirlingError(n: number): number {
  if (n < 16) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x·ln(x/mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const v = difference / (x + mean)
  let total = difference * v
  let term = 2 * x * v
  for (let j = 3; ; j += 2) {
    term *= v * v
    const next = total + term / j
    if (next === total) return total
    total = next
  }
}

/** ln of C(n, x)·p^x·q^(n−x) for real 0 ≤ x ≤ n; p and q = 1 − p are both given so that neither loses digits. */
export function logBinomial(x: number, n: number, p: number, q: number): number {
  if (x === 0) return n === 0 ? 0 : n * (p < 0.5 ? Math.log1p(-p) : Math.log(q))
  if (x === n) return n * (q < 0.5 ? Math.log1p(-q) : Math.log(p))
  const corrections = stirlingError(n) - stirlingError(x) - stirlingError(n - x)
  const distance = deviance(x, n * p) + deviance(n - x, n * q)
  return corrections - distance - halfLogTau - 0.5 * (Math.log(x) + Math.log1p(-x / n))
}

/**
 * ln of the probability of x successes in n trials whose rate has the distribution Beta(a, b). Its binomial
 * coefficients and beta functions are written as three binomial probabilities at one p, whose powers cancel.
 */
export function logBetaBinomial(x: number, n: number, a: number, b: number): number {
  const all = n + a + b
  const p = (x + a) / all
  const q = (n - x + b) / all
  const three = logBinomial(x, n, p, q) + logBinomial(a, a + b, p, q) - logBinomial(x + a, all, p, q)
  return three + Math.log((a * b * all) / (a + b) / ((x + a) * (n - x + b)))
}
