/** Two ends, ascending. */
export type Ends = readonly [low: number, high: number]

const z = 1.96

/**
 * Wilson's 95 % interval for a rate of which k of n succeeded, n above 0 ("Probable inference, the law of
 * succession, and statistical inference", 1927): unlike the plain one it holds for small n and rates near 0.
 */
export function wilson(k: number, n: number): Ends {
  const p = k / n
  const square = z * z
  const centre = (p + square / (2 * n)) / (1 + square / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n)
  return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half]
}

/** Between which factors a need lies with 95 %, for the variance of the logarithms of the rates it rests on. */
export function factors(variance: number): Ends {
  const half = z * Math.sqrt(variance)
  return [Math.exp(-half), Math.exp(half)]
}
