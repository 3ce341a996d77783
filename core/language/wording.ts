import type { Wording } from './message.ts'
import { translationsInto } from './wordings/index.ts'

/** The languages in which a person can be spoken to, and an agreement be rendered. */
export const languages = ['en', 'es', 'pt'] as const
export type Language = (typeof languages)[number]

const made = new Map<Language, Wording>()

/** Words and number formats of a language. They are put together when the language is first asked for. */
export function wordingFor(language: Language): Wording {
  const known = made.get(language)
  if (known !== undefined) return known
  const areas = language === 'en' ? [] : translationsInto(language)
  const templates = new Map(areas.flatMap(area => Object.entries(area())))
  const wording: Wording = { locale: language, templates }
  made.set(language, wording)
  return wording
}

/** The language that fits a BCP 47 tag or a POSIX locale best: `es-419` and `es_MX.UTF-8` are Spanish; else English. */
export function languageOf(tag: string | undefined): Language {
  const [first = ''] = (tag ?? '').toLowerCase().split(/[^a-z]/)
  return languages.find(language => language === first) ?? 'en'
}
