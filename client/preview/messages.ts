import type { AgreementView } from '../../core/documents/model.ts'
import type { Showing, ViewMessage } from '../../core/documents/showing.ts'
import type { Suppositions } from '../../core/documents/what-if/suppositions.ts'
import type { Position } from '../../core/syntax/lines.ts'

/** What the panel tells the page. */
export type ToPage =
  | Showing
  /** Where the cursor stands in the text; with `follow` the page may scroll there. */
  | { readonly type: 'cursor'; readonly at: Position; readonly follow: boolean }
  /** Whether the page stays with its document whatever else is looked at. */
  | { readonly type: 'locked'; readonly locked: boolean }
  /** What was to be written could not be, because the text is another by now: the view of that comes with it. */
  | { readonly type: 'outdated'; readonly now: ViewMessage }

/** What the page tells the panel. */
export type FromPage =
  /** The page listens: now it can be told what to show. */
  | { readonly type: 'ready' }
  /** Somebody wants to see where this is written; with `focus` to go on writing there. */
  | { readonly type: 'select'; readonly start: Position; readonly end: Position; readonly focus: boolean }
  /** Somebody wants what they tried out to be written into this version of the text. */
  | { readonly type: 'write'; readonly uri: string; readonly version: number; readonly edits: readonly PlacedEdit[] }

/** A replacement in a text, by lines and columns. */
export interface PlacedEdit {
  readonly start: Position
  readonly end: Position
  readonly text: string
  /** What it replaces: where something else stands by now, nothing is written. */
  readonly was: string
}

/** What survives a reload of the window, and the page's being hidden. */
export interface PageState {
  /** Of the document that is shown. */
  readonly uri: string
  /** The last view of a text that could be read. */
  readonly good?: AgreementView | undefined
  /** The tab that is open. */
  readonly tab?: string | undefined
  /** How far each tab is scrolled, in pixels. */
  readonly scrolled?: Readonly<Record<string, number>> | undefined
  /** What the reader has opened, by the keys of `Folds`. */
  readonly opened?: readonly string[] | undefined
  readonly supposed?: Suppositions | undefined
  /** Numbers that follow from what is supposed are supposed with it. */
  readonly follow?: boolean | undefined
  /** The page stays with its document. */
  readonly locked?: boolean | undefined
}
