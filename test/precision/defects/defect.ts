/** One mistake in an agreement that is sound without it. */
export interface Defect {
  /** The agreement's short name, `veloz`. */
  readonly in: string
  /** A text that stands in it once; of several lines the ends count as in the file. */
  readonly before: string
  readonly after: string
  readonly rule: string
  /** What the finding is about: keys with dots between them. */
  readonly at: string
  /** The text that is marked; checked where it is given. */
  readonly marks?: string
  /** What is still found after the preferred fix: the next step, where one fix can’t be the last. */
  readonly leaves?: readonly string[]
}
