import { describe, expect, test } from 'vitest'
import { type ReadingContext, readValue, type ValueKind } from '../../core/language/values/kinds.ts'
import { parse } from '../../core/syntax/parse.ts'
import type { Scalar } from '../../core/syntax/tree.ts'

const scalar = (text: string): Scalar => {
  const { root } = parse(`a: ${text}\n`)
  const node = root?.kind === 'map' ? root.entries[0]?.value : undefined
  if (node?.kind !== 'scalar') throw new Error(`“${text}” is no scalar.`)
  return node
}

const context: ReadingContext = { currency: 'EUR', positive: false, numberIsText: false }

/** The rule that a text breaks and what is offered instead, or `ok`. */
function verdict(kind: ValueKind, text: string, where: Partial<ReadingContext> = {}): string {
  const read = readValue(kind, scalar(text), { ...context, ...where })
  if (read === undefined) return 'nothing'
  return 'problem' in read ? [read.problem.rule, ...read.problem.readings].join(' | ') : 'ok'
}

const table: Readonly<Partial<Record<ValueKind, readonly (readonly [text: string, verdict: string])[]>>> = {
  count: [
    ['2500', 'ok'],
    ['0', 'ok'],
    ['2,500', 'wrong-type | 2500'],
    ['1,250,000', 'wrong-type | 1250000'],
    ['2.500', 'wrong-type | 2500'],
    ['2.5k', 'wrong-type | 2500'],
    ['2.5e3', 'wrong-type | 2500'],
    ['0x10', 'wrong-type | 16'],
    ['2 500', 'wrong-type | 2500'],
    ['"2500"', 'wrong-type | 2500'],
    ['250.0', 'wrong-type | 250'],
    ['0.500', 'wrong-type'],
    ['2.5', 'wrong-type'],
    ['many', 'wrong-type'],
    ['-5', 'invalid-value'],
  ],
  money: [
    ['400000', 'ok'],
    ['19.99', 'ok'],
    ['0', 'ok'],
    ['400.000', 'invalid-value | 400000'],
    ['1.250.000', 'invalid-value | 1250000'],
    ['19.999', 'invalid-value | 19999'],
    ['1234.567', 'invalid-value'],
    ['0.001', 'invalid-value'],
    ['0,500', 'wrong-type | 0.500'],
    ['400,000', 'wrong-type | 400000'],
    ['400,50', 'wrong-type | 400.50'],
    ['$400,000', 'wrong-type | 400000'],
    ['400000 USD', 'wrong-type | 400000'],
    ['€400k', 'wrong-type | 400000'],
    ['1.5M', 'wrong-type | 1500000'],
    ['a lot', 'wrong-type'],
    ['-1', 'invalid-value'],
  ],
  percent: [
    ['8%', 'ok'],
    ['12.5 %', 'ok'],
    ['0%', 'ok'],
    ['8', 'percent-needed | 8%'],
    ['0.08', 'percent-needed | 8% | 0.08%'],
    ['1', 'percent-needed | 100% | 1%'],
    ['8,5%', 'invalid-value | 8.5%'],
    ['8 percent', 'invalid-value | 8%'],
    ['8% to 12%', 'invalid-value'],
    ['-8%', 'invalid-value'],
    ['some', 'wrong-type'],
  ],
  rate: [
    ['8% to 12%', 'ok'],
    ['8.5 % to 12 %', 'ok'],
    ['12% to 8%', 'invalid-value | 8% to 12%'],
    ['8%-12%', 'invalid-value | 8% to 12%'],
    ['8-12%', 'invalid-value | 8% to 12%'],
    ['0.08', 'percent-needed | 8% | 0.08%'],
  ],
  duration: [
    ['5 minutes', 'ok'],
    ['1 minute', 'ok'],
    ['2 business days', 'ok'],
    ['4 business hours', 'ok'],
    ['5 min', 'invalid-value | 5 minutes'],
    ['24h', 'invalid-value | 24 hours'],
    ['PT5M', 'invalid-value | 5 minutes'],
    ['P3D', 'invalid-value | 3 days'],
    ['1.5 hours', 'invalid-value | 90 minutes'],
    ['2 working days', 'invalid-value | 2 business days'],
    ['5 minutos', 'invalid-value | 5 minutes'],
    ['2 business weeks', 'invalid-value'],
    ['5', 'invalid-value | 5 minutes | 5 hours | 5 days'],
    ['0 minutes', 'invalid-value'],
    ['soon', 'invalid-value'],
  ],
  lag: [
    ['45 days', 'ok'],
    ['6 weeks', 'ok'],
    ['48 hours', 'invalid-value | 2 days'],
    ['1 quarter', 'invalid-value | 3 months'],
    ['30 minutes', 'invalid-value'],
    ['5 business days', 'invalid-value'],
  ],
  cadence: [
    ['month', 'ok'],
    ['business day', 'ok'],
    ['weekly', 'ok'],
    ['2 weeks', 'ok'],
    ['half year', 'ok'],
    ['months', 'invalid-value | month'],
    ['every week', 'invalid-value | week'],
    ['monthy', 'invalid-value | month'],
    ['biweekly', 'invalid-value | two weeks'],
    ['mensual', 'invalid-value | month'],
    ['often', 'invalid-value'],
  ],
  date: [
    ['2026-01-31', 'ok'],
    ['2024-02-29', 'ok'],
    ['2026-02-30', 'invalid-value'],
    ['2026-1-5', 'invalid-value | 2026-01-05'],
    ['31.01.2026', 'invalid-value | 2026-01-31'],
    ['12/31/2026', 'invalid-value | 2026-12-31'],
    ['01/02/2026', 'invalid-value'],
    ['next May', 'invalid-value'],
  ],
  hours: [
    ['09:00-18:00', 'ok'],
    ['00:00-24:00', 'ok'],
    ['9-18', 'invalid-value | 09:00-18:00'],
    ['9:00 – 17:30', 'invalid-value | 09:00-17:30'],
    ['18:00-09:00', 'invalid-value'],
    ['all day', 'invalid-value'],
  ],
  'history-period': [
    ['2025-10', 'ok'],
    ['2025-W07', 'ok'],
    ['2025-Q4', 'ok'],
    ['2025-H2', 'ok'],
    ['2025', 'ok'],
    ['2025-13', 'invalid-value'],
    ['October', 'invalid-value'],
  ],
  currency: [
    ['EUR', 'ok'],
    ['usd', 'invalid-value | USD'],
    ['€', 'invalid-value | EUR'],
    ['euros', 'invalid-value | EUR'],
    ['XQQQ', 'invalid-value'],
  ],
  timezone: [
    ['Europe/Madrid', 'ok'],
    ['UTC', 'ok'],
    ['Europe/Madird', 'invalid-value | Europe/Madrid'],
    ['Madrid', 'invalid-value | Europe/Madrid'],
    ['nowhere at all', 'invalid-value'],
  ],
  text: [
    ['Ana', 'ok'],
    ['2026', 'wrong-type | "2026"'],
    ['true', 'wrong-type | "true"'],
    ['"2026"', 'ok'],
  ],
  email: [
    ['ana@example.com', 'ok'],
    ['ana at example', 'invalid-value'],
  ],
  amount: [
    ['90%', 'ok'],
    ['3', 'ok'],
    ['-3', 'ok'],
    ['3,000', 'wrong-type | 3000'],
  ],
  version: [['2026.10', 'ok']],
  'language-version': [
    ['1', 'ok'],
    ['2', 'invalid-value | 1'],
  ],
  path: [
    ['shared/people.sla.yaml', 'ok'],
    ['people.yaml', 'invalid-value'],
  ],
}

for (const [kind, rows] of Object.entries(table) as [ValueKind, (typeof table)[ValueKind]][])
  describe(kind, () => test.each(rows ?? [])('%s → %s', (text, expected) => expect(verdict(kind, text)).toBe(expected)))

test('how many digits money has behind the point is up to its currency', () => {
  expect(verdict('money', '1.234', { currency: 'BHD' })).toBe('ok')
  expect(verdict('money', '400.5', { currency: 'JPY' })).toBe('invalid-value')
  expect(verdict('money', '400.55', { currency: 'HUF' })).toBe('ok')
})

test('an amount that a goal needs is more than nothing', () =>
  expect(verdict('money', '0', { positive: true })).toBe('invalid-value'))

test('a percent is exact', () => {
  const read = readValue('percent', scalar('8.25%'), context)
  expect(read && 'value' in read ? [read.value.exact.toFraction(), read.value.half.toFraction()] : read).toEqual([
    '33/400',
    '1/20000',
  ])
})

test('hours of a day are in order and do not overlap', () => {
  expect(verdictOfHours('[09:00-14:00, 16:00-19:00]')).toBe('ok')
  expect(verdictOfHours('[09:00-14:00, 13:00-19:00]')).toBe('invalid-value')
})

function verdictOfHours(text: string): string {
  const { root } = parse(`hours: ${text}\n`)
  const node = root?.kind === 'map' ? root.entries[0]?.value : undefined
  const read = node && readValue('hours', node, context)
  return read === undefined ? 'nothing' : 'problem' in read ? read.problem.rule : 'ok'
}
