import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import { Snapshot } from '../../core/snapshot.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import type { Json } from '../../core/targets/document.ts'
import { ceil, point } from '../../core/targets/exact.ts'
import { needs, onward } from '../../core/targets/need.ts'
import { agreement, findingsOf, funnel, goals, numberAt, stagesOf } from './computing.ts'
import { stages, textOf } from './random.ts'
import { read } from './second-reading.ts'

const options = { today: '2026-11-21' }
const customers = fc.integer({ min: 0, max: 400 })
const percents = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })

/** A funnel of rates alone. */
const ratesOnly = (rates: readonly number[], first = '') =>
  funnel(`stage-0: ${first}`, ...rates.map((rate, index) => `stage-${index + 1}: ${rate}%`))

const part = (document: Json | undefined, key: string): Json | undefined =>
  typeof document === 'object' && document !== null && !Array.isArray(document)
    ? (document as { readonly [key: string]: Json })[key]
    : undefined

test('any mixture of stated and unstated numbers gives what a second reading of the maths gives', () =>
  fc.assert(
    fc.property(stages, customers, (numbers, wanted) => {
      const text = textOf(numbers, wanted)
      const shown = part(part(new Snapshot(text, options).targets.document(), 'funnel'), 'stages')
      const key = (name: string) => numbers.map(({ id }) => part(part(shown, id), name))
      const expected = read(numbers, wanted)
      expect({
        plan: key('plan'),
        required: key('required'),
        rate: key('rate'),
        findings: findingsOf(text).toSorted(),
      }).toEqual(expected)
    }),
    { numRuns: 600 },
  ))

test('forward, then backward, is the identity', () =>
  fc.assert(
    fc.property(percents, fc.integer({ min: 1, max: 1_000_000 }), (rates, first) => {
      const forward = new Snapshot(agreement(ratesOnly(rates, String(first))), options).targets.funnel?.stages ?? []
      const last = forward.at(-1)?.plan?.exact.low
      const back = rates.reduceRight((amount, rate) => amount?.div(rate).mul(100), last)
      expect(back?.equals(first)).toBe(true)
    }),
    { numRuns: 60 },
  ))

test('scaling goals scales what is needed', () =>
  fc.assert(
    fc.property(percents, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 9 }), (rates, wanted, times) => {
      const needs = (number: number) =>
        (
          new Snapshot(agreement(goals(`customers: ${number}`) + ratesOnly(rates)), options).targets.funnel?.stages ??
          []
        ).map(stage => stage.need?.high)
      const scaled = needs(wanted * times)
      for (const [index, need] of needs(wanted).entries())
        expect(need && scaled[index]?.equals(need.mul(times))).toBe(true)
    }),
    { numRuns: 60 },
  ))

test('a stage of 100% changes nothing for the others', () =>
  fc.assert(
    fc.property(percents, customers, fc.nat(), (rates, wanted, at) => {
      const plain = stagesOf(goals(`customers: ${wanted}`) + ratesOnly(rates), 'required')
      const place = at % (rates.length + 1)
      const longer = [...rates.slice(0, place), 100, ...rates.slice(place)]
      const more = stagesOf(goals(`customers: ${wanted}`) + ratesOnly(longer), 'required')
      expect(more.toSpliced(place, 1)).toEqual(plain)
    }),
    { numRuns: 60 },
  ))

test('what is needed never falls when a rate falls', () =>
  fc.assert(
    fc.property(percents, customers, fc.nat(), (rates, wanted, at) => {
      const lower = rates.map((rate, index) => (index === at % rates.length ? Math.max(1, rate - 1) : rate))
      const before = stagesOf(goals(`customers: ${wanted}`) + ratesOnly(rates), 'required')
      const after = stagesOf(goals(`customers: ${wanted}`) + ratesOnly(lower), 'required')
      for (const [index, need] of before.entries()) expect(Number(after[index])).toBeGreaterThanOrEqual(Number(need))
    }),
    { numRuns: 60 },
  ))

test('a fix removes its finding and adds no error', () =>
  fc.assert(
    fc.property(stages, customers, (numbers, wanted) => {
      const text = textOf(numbers, wanted)
      const errors = (of: string) =>
        new Snapshot(of, options).findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, at }) => `${rule} ${at.join('.')}`)
      const before = new Set(errors(text))
      for (const { rule, at, fixes = [] } of new Snapshot(text, options).findings) {
        if (rule !== 'funnel-mismatch' && rule !== 'rate-rounded') continue
        for (const { edits } of fixes) {
          const after = applyEdits(text, edits)
          expect(findingsOf(after)).not.toContain(`${rule} ${at.join('.')}`)
          expect(errors(after).filter(error => !before.has(error))).toEqual([])
        }
      }
    }),
    { numRuns: 150 },
  ))

describe('exactness', () => {
  test('1 to 399 customers at 1 to 99% need what whole numbers say; floats are wrong in 43 cases', () => {
    let floatsWrong = 0
    for (let rate = 1; rate <= 99; rate++) {
      const shares = onward([undefined, point(new Fraction(rate, 100))])
      for (let wanted = 1; wanted <= 399; wanted++) {
        const exact = (BigInt(wanted) * 100n + BigInt(rate) - 1n) / BigInt(rate)
        const [need] = needs(new Fraction(wanted), shares)
        if (need === undefined || ceil(need.high).n !== exact) throw new Error(`${wanted} at ${rate}% need ${exact}.`)
        if (BigInt(Math.ceil(wanted / (rate / 100))) !== exact) floatsWrong++
      }
    }
    expect(floatsWrong).toBe(43)
  })
  test('in the document as well', () => {
    for (const [wanted, rate, needed] of [
      [21, 35, 60],
      [399, 57, 700],
      [7, 7, 100],
      [1, 99, 2],
    ])
      expect(
        numberAt(goals(`customers: ${wanted}`) + ratesOnly([Number(rate)]), 'funnel.stages.stage-0.required'),
      ).toBe(needed)
  })
})
