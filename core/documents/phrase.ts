import type { Wording } from '../language/message.ts'

/** A piece of text and what it is: names and numbers can be drawn, linked and explained. */
export type Part =
  | { readonly role: 'text'; readonly text: string }
  /** What counts in a sentence: an amount, a time, a share. `how` is the path of its derivation, for what is computed. */
  | { readonly role: 'number'; readonly text: string; readonly how?: string | undefined }
  /** A defined word; `meaning` is its definition in plain text, absent while it has none. */
  | { readonly role: 'term'; readonly text: string; readonly id: string; readonly meaning?: string | undefined }
  | { readonly role: 'person' | 'team'; readonly text: string; readonly id: string }
  /** Something that the sentence needs and the agreement doesn't say yet, or a name that leads nowhere. */
  | { readonly role: 'unknown'; readonly text: string }

/**
 * A sentence of parts before it is put into a language. Its template is the English text and the key of its
 * translations, as in a `Message`; its values keep their roles.
 */
export interface Phrase {
  readonly template: string
  readonly values: readonly Piece[]
}

export type Piece = Part | Phrase | readonly Part[]

/** phrase`${team} contacts each ${term} within ${duration}` */
export function phrase(strings: TemplateStringsArray, ...values: readonly Piece[]): Phrase {
  return { template: strings.reduce((text, piece, index) => `${text}{${index - 1}}${piece}`), values }
}

/** Nothing at all, where a sentence leaves something out. */
export const nothing: Phrase = { template: '', values: [] }

export const text = (text: string): Part => ({ role: 'text', text })
export const number = (text: string, how?: string): Part =>
  how === undefined ? { role: 'number', text } : { role: 'number', text, how }
export const unknown: Part = { role: 'unknown', text: '…' }

/** The parts of a phrase in the order of its language. */
export function partsOf({ template, values }: Phrase, wording: Wording): readonly Part[] {
  const wordy = wording.templates.get(template) ?? template
  return joinedTexts(
    wordy.split(/\{(\d+)\}/).flatMap((piece, index) => {
      if (index % 2 === 0) return piece === '' ? [] : [text(piece)]
      const value = values[Number(piece)]
      if (value === undefined) return []
      if ('template' in value) return partsOf(value, wording)
      return 'role' in value ? [value] : value
    }),
  )
}

/** Neighbouring texts as one. */
function joinedTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.role === 'text' && last?.role === 'text') joined[joined.length - 1] = text(last.text + part.text)
    else joined.push(part)
  }
  return joined
}

/** What a person reads, without roles. */
export const plainText = (parts: readonly { readonly text: string }[]): string => parts.map(part => part.text).join('')
