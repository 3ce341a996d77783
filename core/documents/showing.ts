import type { AgreementView } from './model.ts'
import type { Material } from './what-if/material.ts'

/** What a page that shows an agreement is told by whoever has its text. */
export type Showing =
  | ViewMessage
  /** The document can't be shown at all; `why` is a sentence for people. */
  | { readonly type: 'unavailable'; readonly why: string }

/** What there is to see of a version of a document. */
export interface ViewMessage {
  readonly type: 'view'
  /** The document's address: the same page may come to show another one. */
  readonly uri: string
  readonly version: number
  readonly view: AgreementView
  /** What it takes to compute it anew with other numbers. */
  readonly material: Material
}
