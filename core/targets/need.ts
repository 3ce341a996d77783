import type Fraction from 'fraction.js'
import { type Interval, one, over, point, times } from './exact.ts'

/** The share of each stage that reaches the last one: ∏ of the rates after it; `undefined` where one is unknown. */
export function onward(rates: readonly (Interval | undefined)[]): readonly (Interval | undefined)[] {
  const products: (Interval | undefined)[] = []
  let product: Interval | undefined = point(one)
  for (let index = rates.length - 1; index >= 0; index--) {
    products[index] = product
    const rate = rates[index]
    product = product && rate && times(product, rate)
  }
  return products
}

/** How many a stage needs for this many at the last one: one division, never stage by stage. */
export function needs(
  last: Fraction | undefined,
  shares: readonly (Interval | undefined)[],
): readonly (Interval | undefined)[] {
  return shares.map(share => last && share && over(point(last), share))
}
