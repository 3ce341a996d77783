import type Fraction from 'fraction.js'

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

const english: Wording = { locale: 'en', templates: new Map() }

/** The message as text. */
export function worded(message: Message, wording: Wording = english): string {
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
  if (style === 'percent') {
    const text = new Intl.NumberFormat(locale, { maximumFractionDigits }).format(amount.mul(100).valueOf())
    return locale.startsWith('en') ? `${text}%` : `${text} %`
  }
  const whole = amount.d === 1n
  const minimumFractionDigits = style === 'money' && !whole ? 2 : 0
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits, minimumFractionDigits }).format(amount.valueOf())
  return style === 'money' && currency !== undefined ? `${text} ${currency}` : text
}
