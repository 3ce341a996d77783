import type { Translated } from './index.ts'
import type { Translations } from './translations.ts'

/** What one of the files holds in which translations stand. */
type TranslationsFile = Readonly<Record<string, readonly Translations[]>>

/** Gives what a bundle beside this one exports, `./wordings-es.js`; throws where there is none. */
type Load = (bundle: string) => object

let load: Load = () => ({})

/** Says how bundles come to translations that stand in bundles of their own. Until then everything is English. */
export const loadTranslationsWith = (way: Load): void => {
  load = way
}

/**
 * As in `index.ts`, for bundles that don't carry the translations with them. Without their file it is English.
 * @public The build puts it in the place of the other.
 */
export function translationsInto(language: Translated): readonly Translations[] {
  try {
    return Object.values(load(`./wordings-${language}.js`) as TranslationsFile).flat()
  } catch {
    return []
  }
}
