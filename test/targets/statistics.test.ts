import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import { chanceOfAtLeast, estimatedFrom, type Success } from '../../core/targets/statistics/chance.ts'
import { wilson } from '../../core/targets/statistics/interval.ts'
import { trialsFor } from '../../core/targets/statistics/trials.ts'

const known = (p: number): Success => ({ kind: 'known', p, q: 1 - p })

describe('the Wilson interval', () => {
  test('of 20 in 250 runs from 5.24% to 12.03%', () => {
    const [low, high] = wilson(20, 250)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.1203'])
  })
  test('begins at 0 for none and ends at 1 for all', () => {
    expect(wilson(0, 50)[0]).toBe(0)
    expect(wilson(50, 50)[1]).toBe(1)
  })
})

describe('the chance of success', () => {
  test('exactly the computed number succeeds only about half the time: 250 at 8% bring 20 with 53%', () =>
    expect(chanceOfAtLeast(20, 250, known(0.08))).toBeCloseTo(0.5334704756001, 13))
  test('20 customers with 8% known need 321 for 90%', () => expect(trialsFor(20, 0.9, known(0.08))).toBe(321))
  test('20 customers estimated from 20 of 250 need 316, 362 and 405', () =>
    expect([0.8, 0.9, 0.95].map(sure => trialsFor(20, sure, estimatedFrom(20, 250)))).toEqual([316, 362, 405]))
  test('none needed is certain, more than there are is impossible', () => {
    expect(chanceOfAtLeast(0, 10, known(0.1))).toBe(1)
    expect(chanceOfAtLeast(11, 10, known(0.9))).toBe(0)
  })
})

describe('a million trials', () => {
  // From arbitrary-precision sums.
  test.each([
    [80_000, known(0.08), 0.5005293874322361],
    [80_100, known(0.08), 0.3567317845289576],
    [500_000, known(0.5), 0.5003989421806654],
    [80_000, estimatedFrom(20, 250), 0.5131068609650161],
    [500_000, estimatedFrom(500_000, 1_000_000), 0.5002820947565125],
  ])('bring at least %d with the right chance', (needed, success, expected) =>
    expect(chanceOfAtLeast(needed, 1_000_000, success)).toBeCloseTo(expected, 12),
  )
  test('bring nearly none of what is far away, to full relative precision', () => {
    const chance = chanceOfAtLeast(900, 1_000_000, known(0.0005)) ?? 0
    expect(chance / 2.5842813525030764e-58).toBeCloseTo(1, 12)
  })
  test('a billion trials at a rate never seen before', () =>
    expect(chanceOfAtLeast(100, 1_000_000_000, estimatedFrom(0, 10))).toBeCloseTo(0.9988588611769099, 12))
})

/** Σ over x ≥ needed of the exact probabilities. */
function exactBinomial(needed: number, trials: number, p: Fraction): number {
  let total = new Fraction(0)
  let choose = new Fraction(1)
  for (let x = 0; x <= trials; x++) {
    if (x >= needed) total = total.add(choose.mul(p.pow(x)).mul(new Fraction(1).sub(p).pow(trials - x)))
    choose = choose.mul(trials - x).div(x + 1)
  }
  return total.valueOf()
}

/** Of all ways in which the rate and the successes can fall, by rising factorials of halves. */
function exactBetaBinomial(needed: number, trials: number, k: number, n: number): number {
  const rising = (from: Fraction, steps: number) => {
    let product = new Fraction(1)
    for (let step = 0; step < steps; step++) product = product.mul(from.add(step))
    return product
  }
  const [a, b] = [new Fraction(2 * k + 1, 2), new Fraction(2 * (n - k) + 1, 2)]
  let total = new Fraction(0)
  let choose = new Fraction(1)
  for (let x = 0; x <= trials; x++) {
    if (x >= needed) total = total.add(choose.mul(rising(a, x)).mul(rising(b, trials - x)))
    choose = choose.mul(trials - x).div(x + 1)
  }
  return total.div(rising(a.add(b), trials)).valueOf()
}

describe('against exact sums', () => {
  test('the binomial tail', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 45 }),
        fc.integer({ min: 1, max: 99 }),
        (trials, needed, percent) => {
          const computed = chanceOfAtLeast(needed, trials, {
            kind: 'known',
            p: percent / 100,
            q: (100 - percent) / 100,
          })
          expect(computed).toBeCloseTo(exactBinomial(needed, trials, new Fraction(percent, 100)), 12)
        },
      ),
      { numRuns: 40 },
    ))
  test('the beta-binomial tail', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 28 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (trials, needed, k, more) => {
          const computed = chanceOfAtLeast(needed, trials, estimatedFrom(k, k + more))
          expect(computed).toBeCloseTo(exactBetaBinomial(needed, trials, k, k + more), 12)
        },
      ),
      { numRuns: 40 },
    ))
  test('the volume is the first that is enough', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(0.8, 0.9, 0.95),
        (needed, percent, sure) => {
          for (const success of [known(percent / 100), estimatedFrom(percent, 100)]) {
            const volume = trialsFor(needed, sure, success) ?? 0
            expect(chanceOfAtLeast(needed, volume, success)).toBeGreaterThanOrEqual(sure)
            expect(chanceOfAtLeast(needed, volume - 1, success)).toBeLessThan(sure)
          }
        },
      ),
      { numRuns: 60 },
    ))
})
