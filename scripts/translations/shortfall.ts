import { type Area, bookOf } from './areas.ts'
import { templatesIn } from './templates.ts'
import { type Translated, translationsOf } from './translated.ts'

/** What a language lacks by area, and what it translates that nothing says any more. */
export interface Shortfall {
  readonly missing: Readonly<Partial<Record<Area, readonly string[]>>>
  readonly stale: readonly string[]
}

export function shortfallOf(root: string, language: Translated): Shortfall {
  const templates = templatesIn(root)
  const translations = translationsOf(root, language)
  const known = {
    product: new Set(translations.product.map(([english]) => english)),
    client: new Set(translations.client.map(([english]) => english)),
  }
  const missing: Partial<Record<Area, string[]>> = {}
  for (const { text, area } of templates)
    if (!known[bookOf(area)].has(text)) missing[area] = [...(missing[area] ?? []), text]
  const stale = (['product', 'client'] as const).flatMap(book => {
    const said = new Set(templates.flatMap(({ text, area }) => (bookOf(area) === book ? text : [])))
    return [...known[book]].filter(text => !said.has(text))
  })
  return { missing, stale }
}
