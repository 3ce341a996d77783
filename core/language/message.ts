import type Fraction from 'fraction.js'
import { numbers } from './formatters.ts'

/**
 * A sentence for people before it is put into a language: a template whose places `{0}`, `{1}` … take values.
 * The template is the English text and at the same time the key of its translations.
 */
export interface Message {
  readonly template: string
  readonly values: readonly Value[]
}

/** Text stands as it is; a quantity is written as the language writes numbers. */
export type Value = string | Message | Quantity

export interface Quantity {
  readonly amount: Fraction
  readonly style: 'count' | 'percent' | 'money' | 'decimal'
  /** ISO 4217 code, for money. */
  readonly currency?: string
}

/** say`${count(n)} × ${percent(r)} = …` */
export function say(strings: TemplateStringsArray, ...values: readonly Value[]): Message {
  return { template: strings.reduce((text, piece, index) => `${text}{${index - 1}}${piece}`), values }
}

/**
 * English text that is put into words elsewhere, such as a label in a list. It changes nothing: it marks the text as a
 * template, so that the test of translations finds it.
 */
export const english = (template: string): string => template

/** Such a text, as a message. */
export const fixed = (template: string): Message => ({ template, values: [] })

export const count = (amount: Fraction): Quantity => ({ amount, style: 'count' })
export const percent = (amount: Fraction): Quantity => ({ amount, style: 'percent' })
export const decimal = (amount: Fraction): Quantity => ({ amount, style: 'decimal' })
export const money = (amount: Fraction, currency: string | undefined): Quantity =>
  currency === undefined ? { amount, style: 'money' } : { amount, style: 'money', currency }

/** Several messages or texts as one, with a separator that is the same in every language. */
export const joined = (parts: readonly Value[], separator: string): Message => ({
  template: parts.map((_, index) => `{${index}}`).join(separator),
  values: parts,
})

/** Translations by English template; a template without one stays English. */
export interface Wording {
  /** BCP 47 tag, for numbers. */
  readonly locale: string
  readonly templates: ReadonlyMap<string, string>
}

const untranslated: Wording = { locale: 'en', templates: new Map() }

/** The message as text. */
export function worded(message: Message, wording: Wording = untranslated): string {
  const template = wording.templates.get(message.template) ?? message.template
  return template.replace(/\{(\d+)\}/g, (place, index: string) => {
    const value = message.values[Number(index)]
    return value === undefined ? place : wordedValue(value, wording)
  })
}

function wordedValue(value: Value, wording: Wording): string {
  if (typeof value === 'string') return value
  return 'template' in value ? worded(value, wording) : wordedQuantity(value, wording.locale)
}

/** At most this many digits behind the point, for numbers that only inform. */
const digits: Readonly<Record<Quantity['style'], number>> = { count: 2, percent: 2, money: 2, decimal: 2 }

function wordedQuantity({ amount, style, currency }: Quantity, locale: string): string {
  const maximumFractionDigits = digits[style]
  if (style === 'percent') return numbers(locale, { style, maximumFractionDigits }).format(amount.valueOf())
  const whole = amount.d === 1n
  const minimumFractionDigits = style === 'money' && !whole ? 2 : 0
  const text = numbers(locale, { maximumFractionDigits, minimumFractionDigits }).format(amount.valueOf())
  return style === 'money' && currency !== undefined ? `${text} ${currency}` : text
}
