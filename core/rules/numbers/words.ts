import type Fraction from 'fraction.js'
import { joined, type Message, say, type Value } from '../../language/message.ts'
import { pluralOf, withinSentence } from '../../language/plural.ts'
import type { Cadence } from '../../language/values/time.ts'
import { termName } from '../../targets/naming.ts'
import type { Subject } from '../subject.ts'

const per: Readonly<Record<Cadence, Message>> = {
  day: say`a day`,
  'business day': say`a business day`,
  week: say`a week`,
  'two weeks': say`every two weeks`,
  month: say`a month`,
  quarter: say`a quarter`,
  'half year': say`a half year`,
  year: say`a year`,
}

/** `a month`; nothing where the cadence is unknown. */
export const perCadence = (cadence: Cadence | undefined): Value => (cadence === undefined ? '' : per[cadence])

/** The displayed name of a stage or term. */
export const nameOfTerm = ({ agreement }: Subject, id: string): string => termName(agreement, id)

/** So many of a stage or term, within a sentence: `1 customer`, `20 customers`. In the words of the agreement's language. */
export function termsIn({ agreement }: Subject, id: string, amount: Fraction | undefined): string {
  const name = withinSentence(termName(agreement, id))
  return amount?.equals(1) ? name : pluralOf(name, agreement.language.value ?? 'en')
}

export const list = (parts: readonly Value[]): Message => joined(parts, ', ')

/** The number of the line on which a place begins, counted from 1. */
export const lineOf = ({ tree }: Subject, { start }: { readonly start: number }): string =>
  String(tree.lines.lineAt(start) + 1)

/** A percent as a person writes it into the file, with this many digits behind the point: `8.40%`. */
export function percentText(rate: Fraction, places: number): string {
  const digits = rate.mul(10n ** BigInt(places + 2))
  const text = (digits.n / digits.d).toString().padStart(places + 1, '0')
  return places === 0 ? `${text}%` : `${text.slice(0, -places)}.${text.slice(-places)}%`
}

/** A plain number as a person writes it into the file. */
export function numberText(amount: Fraction, places: number): string {
  return percentText(amount.div(100), places).slice(0, -1)
}

/** How many digits behind the point a percent with half of this last digit has. */
export function placesOf(half: Fraction, unit: Fraction): number {
  let places = 0
  for (let digit = half.mul(2).div(unit); digit.lt(1); digit = digit.mul(10)) places++
  return places
}
