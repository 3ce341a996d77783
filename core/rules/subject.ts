import type { Agreement } from '../language/agreement.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import type { Span } from '../syntax/lines.ts'
import type { Path } from '../syntax/tree.ts'

/** All that rules look at: one version of one agreement, read once. */
export interface Subject {
  readonly tree: SyntaxTree
  readonly agreement: Agreement
  /** The day on which the agreement is judged, `2026-11-21`. */
  readonly today: string
  /**
   * The key is really not there: neither written, nor misspelt, nor lost in text that could not be read.
   * Rules of lack ask this, never `node === undefined`.
   */
  lacks(path: Path, key: string): boolean
  /** Where a finding about this path stands: its value, else its key, else the nearest that is written, else `sla`. */
  placeOf(path: Path): Span
  /** The key at this path; for what is missing in an entry, and sums of a section. */
  keyOf(path: Path): Span
}
