import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../../core/language/wording.ts'
import { spanish } from '../../core/language/wordings/es/index.ts'
import { portuguese } from '../../core/language/wordings/pt/index.ts'
import type { Book } from './areas.ts'

export type Translated = Exclude<Language, 'en'>

/** The languages besides English, as VS Code names their files. */
export const editorNames: Readonly<Record<Translated, string>> = { es: 'es', pt: 'pt-br' }

type Texts = Readonly<Record<string, string>>

/** All translations of a language, as pairs of English and its own; a text that two areas have is there twice. */
export function translationsOf(root: string, language: Translated): Readonly<Record<Book, readonly Pair[]>> {
  const areas = { es: spanish, pt: portuguese }[language]
  const client = readTexts(root, `l10n/bundle.l10n.${editorNames[language]}.json`)
  return { product: areas.flatMap(area => Object.entries(area())), client: Object.entries(client) }
}

type Pair = readonly [english: string, translation: string]

/** The texts of a JSON file by their keys. */
export function readTexts(root: string, file: string): Texts {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
}
