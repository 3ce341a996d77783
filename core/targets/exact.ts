import Fraction from 'fraction.js'

export const zero = new Fraction(0)
export const one = new Fraction(1)
export const hundredth = new Fraction(1, 100)
const half = new Fraction(1, 2)

export const whole = (number: number | bigint): Fraction => new Fraction(number)

/** Everything between two ends, both included; a single value is an interval whose ends are equal. */
export interface Interval {
  readonly low: Fraction
  readonly high: Fraction
}

export const point = (value: Fraction): Interval => ({ low: value, high: value })

export const isPoint = ({ low, high }: Interval): boolean => low.equals(high)

/** The product of two intervals of numbers from 0. */
export const times = (a: Interval, b: Interval): Interval => ({ low: a.low.mul(b.low), high: a.high.mul(b.high) })

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low.add(b.low), high: a.high.add(b.high) })

/** The quotient of two intervals of numbers from 0; `undefined` if the divisor can be 0. */
export const over = (a: Interval, b: Interval): Interval | undefined =>
  b.low.equals(0) ? undefined : { low: a.low.div(b.high), high: a.high.div(b.low) }

export const floor = (x: Fraction): Fraction => {
  const signed = x.s * x.n
  const quotient = signed / x.d
  return new Fraction(signed % x.d < 0n ? quotient - 1n : quotient)
}

export const ceil = (x: Fraction): Fraction => floor(x.neg()).neg()

/** To the nearest whole number, a half upwards. */
export const nearest = (x: Fraction): Fraction => floor(x.add(half))

export const ceilEnds = ({ low, high }: Interval): Interval => ({ low: ceil(low), high: ceil(high) })
export const floorEnds = ({ low, high }: Interval): Interval => ({ low: floor(low), high: floor(high) })

/** To this many digits behind the point; a half goes to the even neighbour, so that sums of many don't drift. */
export function roundHalfEven(x: Fraction, places: number): Fraction {
  const unit = 10n ** BigInt(places)
  const scaled = x.mul(unit)
  const down = floor(scaled)
  const rest = scaled.sub(down)
  const up = rest.gt(half) || (rest.equals(half) && down.n % 2n === 1n)
  return (up ? down.add(1) : down).div(unit)
}

export const larger = (a: Fraction, b: Fraction): Fraction => (a.gte(b) ? a : b)

export const sum = (values: readonly Fraction[]): Fraction => values.reduce((total, value) => total.add(value), zero)

/** The sum, or `undefined` if one of the values is unknown. */
export function sumKnown(values: readonly (Fraction | undefined)[]): Fraction | undefined {
  const known = values.filter(value => value !== undefined)
  return known.length === values.length ? sum(known) : undefined
}

const bits = (x: bigint) => x.toString(16).length * 4

/** The double nearest to an exact number. */
export function numberOf(x: Fraction): number {
  const sign = Number(x.s)
  if (x.n <= BigInt(Number.MAX_SAFE_INTEGER) && x.d <= BigInt(Number.MAX_SAFE_INTEGER))
    return sign * (Number(x.n) / Number(x.d))
  // More bits of the quotient than a double has, the last one standing for all the rest: `Number` rounds once.
  const shift = BigInt(Math.max(0, 72 + bits(x.d) - bits(x.n)))
  const scaled = x.n << shift
  const quotient = scaled / x.d
  const sticky = quotient * x.d === scaled ? quotient : quotient | 1n
  return (sign * Number(sticky)) / 2 ** Number(shift)
}

/** A double as an exact number with six digits behind the point, to be shown. */
export const approximately = (x: number): Fraction => new Fraction(BigInt(Math.round(x * 1e6)), 1_000_000n)
