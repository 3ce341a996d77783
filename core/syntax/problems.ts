import type { TextEdit } from './edit.ts'
import type { Span } from './lines.ts'

/** What can be wrong with a text before its meaning is looked at. The words for people are in `rules/`. */
export type SyntaxProblemKind =
  | 'tab'
  | 'no-break-space'
  | 'space-after-colon'
  | 'space-after-dash'
  | 'missing-colon'
  | 'needs-quotes'
  | 'drop-at'
  | 'number-separator'
  | 'indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bad-escape'
  | 'duplicate-key'
  | 'directive'
  | 'second-document'
  | 'unknown-alias'
  | 'odd-key'
  | 'too-many-repeats'
  | 'too-large'
  | 'too-deep'
  | 'unreadable'

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind
  readonly span: Span
  /** Edits that make the text say what was meant; absent where more than one reading is possible. */
  readonly edits?: readonly TextEdit[]
  /** The text that was misread, or what it becomes, for the message. */
  readonly text?: string
  /** The other place that takes part: of a duplicate key the first. */
  readonly related?: Span
  readonly limit?: number
}
