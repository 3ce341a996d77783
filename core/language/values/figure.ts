import Fraction from 'fraction.js'

/** Nothing in an agreement has so many digits, and exact arithmetic takes longer with each. */
export const tooLong = (number: string): boolean => number.length > 50

/** A number as it is written: its exact value and how precisely it was stated. */
export interface Figure {
  readonly exact: Fraction
  /** Half of its last written digit, in the same unit: for `8%` 0.005, for `8.0%` 0.0005, for `20000` 0.5. */
  readonly half: Fraction
}

/** A percent as a share of one (`8%` is 0.08), exact. */
export type Percent = Figure

/** A rate, or the range of it; for a single rate both ends are the same figure. */
export interface Rate {
  readonly low: Percent
  readonly high: Percent
}

/** From decimal text such as `-12.50`; `unit` scales it (1/100 for percents). */
export function figure(decimal: string, unit: Fraction = new Fraction(1)): Figure {
  const places = decimal.split('.')[1]?.length ?? 0
  return {
    exact: new Fraction(decimal).mul(unit),
    half: new Fraction(1n, 2n * 10n ** BigInt(places)).mul(unit),
  }
}

export const isRange = (rate: Rate): boolean => !rate.low.exact.equals(rate.high.exact)
