import type { Message } from '../language/message.ts'
import type { TextEdit } from '../syntax/edit.ts'
import type { Span } from '../syntax/lines.ts'
import type { Path } from '../syntax/tree.ts'
import type { Subject } from './subject.ts'
import type { Suppression } from './suppression.ts'

export type Severity = 'error' | 'warning' | 'info'
export type Group = 'structure' | 'names' | 'completeness' | 'numbers' | 'life-cycle'

/** What a rule says of itself: the only source of its id, severity and place in lists and documentation. */
export interface Meta {
  readonly id: string
  readonly group: Group
  readonly severity: Severity
  /** What it finds, in a few plain words, for tables. */
  readonly finds: string
  /** Whether its quick fixes repair it alone, or a person chooses among them; absent without fixes. */
  readonly fixable?: 'fix' | 'choose'
}

/**
 * One kind of defect. A rule reads the subject, never changes it, and never throws. Rules about comments that ignore
 * findings also read what these have suppressed so far.
 */
export interface Rule {
  readonly meta: Meta
  readonly check: (subject: Subject, suppression: Suppression) => Iterable<Problem>
}

/** What a rule reports. The registry adds the rule's id and severity. */
export interface Problem {
  /** What it is about; empty for what is missing at the top. */
  readonly at: Path
  /** The smallest text that is wrong. */
  readonly span: Span
  readonly message: Message
  readonly related?: readonly Related[]
  /** The likeliest first. */
  readonly fixes?: readonly Fix[]
  /** The text serves nothing; editors grey it out. */
  readonly unnecessary?: boolean
}

/** Another place that takes part. */
export interface Related {
  readonly span: Span
  /** The file in which the span lies, where that is one that the agreement inherits from. */
  readonly file?: string | undefined
  readonly message: Message
}

/** A minimal edit that removes the finding it belongs to and adds none. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly TextEdit[]
  /** The one to take without asking: it is the only reading, or by far the likeliest. */
  readonly preferred: boolean
  /** It leaves a text for a person to fill in, so nothing applies it unasked. */
  readonly placeholder?: boolean
}

export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
}
