import { valueText } from '../syntax/write.ts'
import type { Answers } from './answers.ts'
import type { Template } from './kinds.ts'
import type { ShortNames } from './names.ts'
import type { Texts } from './texts/texts.ts'

/** What is computed before it is written. */
export interface Figures {
  /** Of the first stage; absent where its whole number would promise far more than the goal takes. */
  readonly volume?: string | undefined
  /** How many are promised of what is handed over, for each region or once. */
  readonly promised: readonly string[]
  /** People for following up. */
  readonly people: string
}

/** Everything that the sections are written from. */
export interface Draft {
  readonly answers: Answers
  readonly template: Template
  readonly texts: Texts
  readonly names: ShortNames
  readonly figures: Figures
}

/** A value behind a key, quoted where YAML would read it otherwise. */
export const written = (text: string): string => valueText(text)

export const list = (items: readonly string[], indent: string): string =>
  items.map(item => `${indent}- ${written(item)}\n`).join('')

/** A few numbers in a row. */
export const row = (numbers: Readonly<Record<string, number>>): string =>
  `{ ${Object.entries(numbers)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`
