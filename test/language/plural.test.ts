import { expect, test } from 'vitest'
import { pluralOf, withinSentence } from '../../core/language/plural.ts'

test.each([
  ['contact', 'en', 'contacts'],
  ['MQL', 'en', 'MQLs'],
  ['opportunity', 'en', 'opportunities'],
  ['marketing-qualified lead', 'en', 'marketing-qualified leads'],
  ['lead qualified by Sales', 'en', 'leads qualified by Sales'],
  ['head of brand', 'en', 'heads of brand'],
  ['pitch', 'en', 'pitches'],
  ['cliente', 'es', 'clientes'],
  ['lead calificado por Marketing', 'es', 'leads calificados por Marketing'],
  ['oportunidad', 'es', 'oportunidades'],
  ['reunión', 'es', 'reuniones'],
  ['razón social', 'es', 'razones sociales'],
  ['orden de compra', 'es', 'órdenes de compra'],
  ['volumen', 'es', 'volúmenes'],
  ['plan', 'es', 'planes'],
  ['MQL', 'es', 'MQL'],
  ['lead qualificado por Vendas', 'pt', 'leads qualificados por Vendas'],
  ['reunião', 'pt', 'reuniões'],
  ['pedido de orçamento', 'pt', 'pedidos de orçamento'],
] as const)('%s (%s): %s', (name, language, plural) => {
  expect(pluralOf(name, language)).toBe(plural)
})

test.each([
  ['Contact', 'contact'],
  ['MQL', 'MQL'],
  ['Lead qualified by Sales', 'lead qualified by Sales'],
  ['iPhone buyer', 'iPhone buyer'],
  ['McKinsey lead', 'McKinsey lead'],
])('%s within a sentence: %s', (name, within) => {
  expect(withinSentence(name)).toBe(within)
})
