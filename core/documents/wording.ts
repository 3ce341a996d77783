import type { Wording } from '../language/message.ts'

/** The languages in which an agreement can be rendered. */
export type Language = 'en' | 'es' | 'pt'

const templates: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(),
  es: new Map(),
  pt: new Map(),
}

/** Words and number formats of a language; sentences without a translation stay English. */
export const wordingOf = (language: Language): Wording => ({ locale: language, templates: templates[language] })
