import type { AgreementView } from '../../core/documents/model.ts'
import type { Position } from '../../core/syntax/lines.ts'

/** What the panel tells the page. */
export type ToPage =
  | { readonly type: 'view'; readonly view: AgreementView }
  /** The document can't be shown at all; `why` is a sentence for people. */
  | { readonly type: 'unavailable'; readonly why: string }

/** What the page tells the panel. */
export type FromPage =
  /** The page listens: now it can be told what to show. */
  | { readonly type: 'ready' }
  /** Somebody wants to see where this is written; with `focus` to go on writing there. */
  | { readonly type: 'select'; readonly start: Position; readonly end: Position; readonly focus: boolean }

/** What survives a reload of the window, and the page's being hidden. */
export interface PageState {
  /** Of the document that is shown. */
  readonly uri: string
  /** The last view of a text that could be read. */
  readonly good?: AgreementView | undefined
  /** How far the page is scrolled, in pixels. */
  readonly scrolled?: number | undefined
}
