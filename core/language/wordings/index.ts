import { spanish } from './es/index.ts'
import { portuguese } from './pt/index.ts'
import type { Translations } from './translations.ts'

/** The languages besides English, which needs no translations: its templates are the keys of all others. */
export type Translated = 'es' | 'pt'

/** The translations into a language, area by area. Bundles for browsers have `elsewhere.ts` in place of this. */
export const translationsInto = (language: Translated): readonly Translations[] =>
  ({ es: spanish, pt: portuguese })[language]
