import Fraction from 'fraction.js'
import type { Scalar } from '../../syntax/tree.ts'
import type { Amount } from '../agreement.ts'
import { say } from '../message.ts'
import { type Figure, figure, tooLong } from './figure.ts'
import { readPercent } from './percent.ts'
import { type Read, value, wrong } from './read.ts'

/** Digits with at most one point, as the language writes numbers. */
const plainDecimal = /^\d+(?:\.\d+)?$/

/**
 * Numbers as people write them elsewhere, as the language writes them: `2,500`, `2.5k`, `2 500`, `1.250.000`, `0x10`,
 * `$400,000`. `undefined` if there is no single number to see.
 */
function plainNumber(written: string): string | undefined {
  if (tooLong(written)) return undefined
  if (/^0[xo][0-9a-f]+$/i.test(written)) return BigInt(written.toLowerCase()).toString()
  const text = written
    .replace(/^[+~≈]\s*|^(?:[A-Z]{3}|\p{Sc})\s*|\s*(?:[A-Z]{3}|\p{Sc})$/gu, '')
    .replace(/[_'’ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '')
  const [, digits = '', letter, power] = /^([\d.,]+)\s*(?:([kKmM])|[eE]\+?(\d{1,3}))?$/.exec(text) ?? []
  const number = separated(digits)
  if (number === undefined) return undefined
  const scale = letter === undefined ? Number(power ?? 0) : letter.toLowerCase() === 'k' ? 3 : 6
  const [whole = '', part = ''] = number.split('.')
  const shifted = whole + part.slice(0, scale).padEnd(scale, '0')
  const rest = part.slice(scale).replace(/0+$/, '')
  const trimmed = shifted.replace(/^0+(?=\d)/, '')
  return rest === '' || scale === 0 ? (part === '' || scale > 0 ? trimmed : `${trimmed}.${part}`) : `${trimmed}.${rest}`
}

/** A number with points and commas in the English or the continental way. */
function separated(digits: string): string | undefined {
  if (plainDecimal.test(digits) || /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '')
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return /^\d+,\d+$/.test(digits) ? digits.replace(',', '.') : undefined
}

/** A whole number from 0 in plain digits. */
export function readCount(scalar: Scalar): Read<Fraction> {
  const { text } = scalar
  if (scalar.style === 'plain' && /^\d+$/.test(text) && !tooLong(text)) return value(new Fraction(text))
  // In a count, three digits behind a single point are thousands: nobody promises 2.500 leads with three decimals.
  const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : undefined
  const meant = thousands ?? plainNumber(text)
  const negative = /^[-−]\s*\d/.test(text)
  if (negative)
    return wrong('invalid-value', say`“${text}” is below zero. A count is a whole number from 0, such as 2500.`)
  if (meant === undefined)
    return wrong('wrong-type', say`“${text}” is not a number. Write a whole number in plain digits, such as 2500.`)
  const whole = meant.replace(/\.0+$/, '')
  if (whole.includes('.'))
    return wrong(
      'wrong-type',
      say`“${text}” is not a whole number. A count has no part behind the point, such as 2500.`,
    )
  return wrong('wrong-type', say`“${text}” is not written in plain digits. Write ${whole}.`, [whole])
}

export interface MoneyLimits {
  /** Digits behind the point that the currency has. */
  readonly digits: number
  readonly currency: string | undefined
  readonly positive: boolean
}

/** An amount in the agreement's currency: plain digits, a point, no more digits behind it than the currency has. */
export function readMoney(scalar: Scalar, { digits, currency, positive }: MoneyLimits): Read<Figure> {
  const { text } = scalar
  const unit = currency ?? 'the currency'
  if (scalar.style !== 'plain' || !plainDecimal.test(text) || tooLong(text)) return wrongMoney(text)
  const places = text.split('.')[1]?.length ?? 0
  if (places > digits) {
    if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
      const meant = text.replace('.', '')
      return wrong(
        'invalid-value',
        say`“${text}” reads as ${text.replace(/\.?0+$/, '')}, not as ${meant}: the point is no thousands separator. Write ${meant}.`,
        [meant],
      )
    }
    const decimals = String(digits)
    return wrong(
      'invalid-value',
      say`“${text}” has ${String(places)} digits behind the point, but ${unit} has ${decimals}. Round it.`,
    )
  }
  const read = figure(text)
  if (positive && read.exact.equals(0)) return wrong('invalid-value', say`This amount must be greater than 0.`)
  return value(read)
}

function wrongMoney(text: string): { readonly problem: import('./read.ts').ValueProblem } {
  if (/^[-−]\s*[\d.,]+$/.test(text))
    return wrong('invalid-value', say`“${text}” is below zero. An amount of money is 0 or more.`)
  const meant = plainNumber(text)
  if (meant === undefined)
    return wrong(
      'wrong-type',
      say`“${text}” is not an amount. Write plain digits without currency sign or separators, such as 400000 or 19.99.`,
    )
  const grouped = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text)
  const message = say`“${text}” is not written in plain digits. Write ${meant}, without currency sign or separators.`
  return wrong(grouped ? 'invalid-value' : 'wrong-type', message, [meant])
}

/** Any number, such as the points of a score; negative ones too. */
export function readNumber(scalar: Scalar): Read<Fraction> {
  const { text } = scalar
  if (scalar.style === 'plain' && /^-?\d+(?:\.\d+)?$/.test(text) && !tooLong(text)) return value(new Fraction(text))
  const meant = plainNumber(text)
  return meant === undefined
    ? wrong('wrong-type', say`“${text}” is not a number. Write plain digits, such as 80.`)
    : wrong('wrong-type', say`“${text}” is not written in plain digits. Write ${meant}.`, [meant])
}

/** What a custom commitment aims at: `90%`, or a number. */
export function readAmount(scalar: Scalar): Read<Amount> {
  if (scalar.text.includes('%')) {
    const percent = readPercent(scalar)
    return 'problem' in percent ? percent : value({ figure: percent.value, percent: true })
  }
  const number = readNumber(scalar)
  return 'problem' in number ? number : value({ figure: figure(scalar.text), percent: false })
}
