import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { worded } from '../../language/message.ts'
import { type Language, wordingFor } from '../../language/wording.ts'
import type { AgreementView, Source } from '../model.ts'
import { type Part, type Phrase, partsOf } from '../phrase.ts'

/** What every component knows without being told. */
export interface Surroundings {
  readonly language: Language
  /** In the preview every block leads to its place in the text; in a document there is no text to lead to. */
  readonly leadsToText: boolean
  readonly derivations: AgreementView['derivations']
  /** What the reader has opened: derivations and folded parts, by their keys. Absent in a document. */
  readonly folds: Folds | undefined
}

/** What opens and closes on a page that is used, not printed. */
export interface Folds {
  readonly opened: ReadonlySet<string>
  readonly toggle: (key: string) => void
}

export const SurroundingsContext = createContext<Surroundings>({
  language: 'en',
  leadsToText: false,
  derivations: {},
  folds: undefined,
})

/** Writes fixed words in the agreement's language: t('line {0}', '42'). */
export function useWords(): (template: string, ...values: readonly string[]) => string {
  const { language } = useContext(SurroundingsContext)
  return (template, ...values) => worded({ template, values }, wordingFor(language))
}

/** Puts a sentence of parts into the agreement's language: p(phrase`led by ${lead}`). */
export function usePhrases(): (phrase: Phrase) => readonly Part[] {
  const { language } = useContext(SurroundingsContext)
  return phrase => partsOf(phrase, wordingFor(language))
}

/** Marks a block with its place in the text, which a click selects. */
export function placed(source: Source | undefined): { readonly 'data-source'?: string } {
  if (source === undefined) return {}
  const { start, end } = source
  return { 'data-source': `${start.line}:${start.character}-${end.line}:${end.character}` }
}

/** The way from a block to its place in the text, for the keyboard and for those who look for it. */
export function Where({ source }: { readonly source: Source | undefined }) {
  const t = useWords()
  const { leadsToText } = useContext(SurroundingsContext)
  if (source === undefined || !leadsToText) return null
  const line = String(source.start.line + 1)
  return (
    <button type="button" class="where" {...placed(source)} title={t('Show line {0} in the text', line)}>
      <span class="hidden">{t('Show in the text: ')}</span>
      {t('line {0}', line)}
    </button>
  )
}
