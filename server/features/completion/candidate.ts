import type { CompletionItemKind } from 'vscode-languageserver'
import type { Value } from '../../../core/language/message.ts'
import type { NameKind } from '../../../core/language/shape.ts'
import type { Path } from '../../../core/syntax/tree.ts'

/** What could stand at the cursor, before it is put into the client's form. */
export interface Candidate {
  readonly label: string
  readonly kind: CompletionItemKind
  /** What is written; the label if absent. */
  readonly text?: string
  /** The same with places to fill in, in the snippet syntax of the protocol. */
  readonly snippet?: string
  /** Beside the label, for a name or a value. */
  readonly description?: Value
  /** What is explained when the candidate is looked at. */
  readonly about?: About
  /** What a person may type to find it, besides the label. */
  readonly words?: readonly string[]
  /** Accepted, it leads on to values or keys that are offered in turn. */
  readonly leads?: boolean
  /** Comes before those that are not. */
  readonly required?: boolean
  /** Comes behind all others. */
  readonly last?: boolean
}

/** A key of the language, something declared, a value that can be inserted, a rule, or the very text that is written. */
export type About =
  | { readonly key: Path; readonly required: boolean }
  | { readonly name: string; readonly kind: NameKind }
  | { readonly insert: string }
  | { readonly rule: string }
  | { readonly text: string }
