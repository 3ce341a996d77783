import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import { count, decimal, fixed, money, percent, say, worded } from '../../core/language/message.ts'
import { languageOf, languages, wordingFor } from '../../core/language/wording.ts'

describe('a tag or a locale is one of our languages, or English', () => {
  test.each([
    ['es', 'es'],
    ['es-419', 'es'],
    ['es_MX.UTF-8', 'es'],
    ['ES', 'es'],
    ['pt', 'pt'],
    ['pt-br', 'pt'],
    ['pt_PT.UTF-8@euro', 'pt'],
    ['en-US', 'en'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['est', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const)('%s: %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

/** Languages set spaces of several widths around signs. */
const plain = (text: string) => text.replace(/\s/gu, ' ')

describe('numbers are written as the language writes them', () => {
  const message = say`${count(new Fraction(2500))} ${decimal(new Fraction(12500.5))} ${percent(new Fraction(0.125))} ${money(new Fraction(1999.5), 'EUR')}`
  test.each([
    ['en', '2,500 12,500.5 12.5% 1,999.50 EUR'],
    ['es', '2.500 12.500,5 12,5 % 1.999,50 EUR'],
    ['pt', '2.500 12.500,5 12,5% 1.999,50 EUR'],
  ] as const)('%s: %s', (language, expected) => {
    expect(plain(worded(message, wordingFor(language)))).toBe(expected)
  })
})

test('a sentence has its values in the order of its language', () => {
  const message = say`${'Ventas'} gives the reason for each ${'rechazado'} ${'lead'} within ${'2 días'}${''}`
  expect(worded(message, wordingFor('es'))).toBe('Ventas da el motivo de cada lead (rechazado) en un plazo de 2 días')
})

test('a text without a translation stays English', () => {
  for (const language of languages)
    expect(worded(fixed('Nobody says this.'), wordingFor(language))).toBe('Nobody says this.')
})
