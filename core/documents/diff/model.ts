import type { Message } from '../../language/message.ts'
import type { Json } from '../../targets/document.ts'

/** What a change asks of a team: more than before, or less. */
export type Direction = 'tighter' | 'looser'

/** What a change means for one team. */
export interface Effect {
  /** The team's id in the newer agreement; in the older one where the newer has it no more. */
  readonly team: string
  readonly direction: Direction
}

/** `computed`: nobody wrote it, it follows from what was written. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'reworded' | 'renamed' | 'computed'

/** One thing on which two versions of an agreement differ, in business terms. */
export interface Change {
  /** Dotted path in the newer agreement; of what was removed in the older one. Computed ones lead into the targets document. */
  readonly at: string
  readonly kind: ChangeKind
  /** The section of the agreement, or `title`, `status` … */
  readonly about: string
  /** What is different, without what that means for whom. */
  readonly sentence: Message
  /** What a computed number is called; absent for what is written. */
  readonly name?: Message | undefined
  /** A team at most once; empty for what is neither tighter nor looser, or can't be compared. */
  readonly effects: readonly Effect[]
  /** What was written before and after, as YAML reads it; computed numbers as the targets document has them. Absent where nothing was. */
  readonly old?: Json | undefined
  readonly new?: Json | undefined
  /** The same two for people; absent for whole entries. */
  readonly shown?: { readonly old?: Message | undefined; readonly new?: Message | undefined } | undefined
  /** Of prose, word by word. */
  readonly wording?: readonly WordingPiece[] | undefined
}

export interface WordingPiece {
  readonly text: string
  readonly fate: 'kept' | 'added' | 'removed'
}

/** Everything on which two versions of an agreement differ. */
export interface Difference {
  /** In the newer agreement's order; what follows by computing stands at the end. Empty where the same is agreed. */
  readonly changes: readonly Change[]
  /** The displayed names of all teams of both agreements, by id, those of the newer one first. */
  readonly teams: ReadonlyMap<string, string>
  /** What the newer agreement is called, or else the older one. */
  readonly title: string | undefined
}
