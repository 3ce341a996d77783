import type { Language } from '../../language/wording.ts'
import type { Block, Inline } from '../prose.ts'

/**
 * An agreement as it stands on paper: what is said, in its order, before any file format. Formats of running text are
 * written from this alone, so that all of them say the same.
 */
export interface Paper {
  readonly language: Language
  readonly title: string
  readonly status: string
  /** The agreement's own version; `undefined` if it has none. */
  readonly version: string | undefined
  /** What stands under the title. */
  readonly head: readonly PaperBlock[]
  readonly sections: readonly PaperSection[]
}

export interface PaperSection {
  readonly title: string
  readonly blocks: readonly PaperBlock[]
}

export type PaperBlock =
  | { readonly kind: 'subheading'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'line'; readonly tone: Tone; readonly inlines: readonly Inline[] }
  | { readonly kind: 'prose'; readonly blocks: readonly Block[] }
  | { readonly kind: 'labelled'; readonly entries: readonly Labelled[] }
  | { readonly kind: 'clauses'; readonly clauses: readonly Clause[] }
  | ({ readonly kind: 'table' } & Table)
  | { readonly kind: 'signatures'; readonly signatories: readonly Signatory[] }

/** Verdicts stand out; what only helps stands back. */
export type Tone = 'plain' | 'soft' | 'good' | 'bad'

/** A label and what belongs to it: one item beside it, or several below one another. */
export interface Labelled {
  readonly label: string
  readonly items: readonly (readonly Block[])[]
}

/** One numbered sentence of the agreement with what explains it. */
export interface Clause {
  readonly sentence: readonly Inline[]
  readonly blocks: readonly PaperBlock[]
}

export interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  /** As many cells in each row as there are columns. The first cell is the row's heading. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  readonly title: string
  /** Numbers stand at the right of their column. */
  readonly numeric: boolean
  /** How wide it is compared with the others. */
  readonly width: number
}

export type Cell = readonly Inline[]

/** Someone who signs, or has said yes already. */
export interface Signatory {
  readonly name: string
  /** The team on whose behalf. */
  readonly team: string | undefined
  /** “6 June 2026, version 3”; `undefined` while the approval is open. */
  readonly approved: string | undefined
}
