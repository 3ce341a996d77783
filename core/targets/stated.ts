import type Fraction from 'fraction.js'
import type { Field } from '../language/agreement.ts'
import type { Figure, Rate } from '../language/values/figure.ts'

/** Numbers with more digits than any business has would only make exact arithmetic slow: they count as unreadable. */
const mostDigits = 10n ** 18n

const isReasonable = ({ n, d }: Fraction) => n <= mostDigits && d <= mostDigits

/** What a field says; `undefined` where it says nothing or can't be read. */
export function figureOf(field: Field<Figure> | undefined): Figure | undefined {
  const value = field?.value
  return value !== undefined && isReasonable(value.exact) ? value : undefined
}

export const exactOf = (field: Field<Figure> | undefined): Fraction | undefined => figureOf(field)?.exact

export function countOf(field: Field<Fraction> | undefined): Fraction | undefined {
  const value = field?.value
  return value !== undefined && isReasonable(value) ? value : undefined
}

export function rateOf(field: Field<Rate> | undefined): Rate | undefined {
  const value = field?.value
  return value !== undefined && isReasonable(value.low.exact) && isReasonable(value.high.exact) ? value : undefined
}

/** Not written at all. */
export const isAbsent = (field: Field<unknown> | undefined): boolean => field?.node === undefined

/** Written, but it can't be read: what depends on it is unknown. */
export function isLost(field: Field<unknown> | undefined): boolean {
  if (field?.node === undefined) return false
  const { value } = field
  return value === undefined || (isNumeric(value) && !numbersOf(value).every(isReasonable))
}

type Numeric = Fraction | Figure | Rate

const isNumeric = (value: unknown): value is Numeric =>
  typeof value === 'object' && value !== null && ('exact' in value || 'low' in value || 'n' in value)

function numbersOf(value: Numeric): readonly Fraction[] {
  if ('exact' in value) return [value.exact]
  return 'low' in value ? [value.low.exact, value.high.exact] : [value]
}
