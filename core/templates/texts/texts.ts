import type { TermKey } from '../kinds.ts'

/** A word that is defined, in one language. */
export interface TermText {
  readonly id: string
  /** Where the id alone doesn't make it. */
  readonly name?: string
  /** Several of them, as prose says it. */
  readonly several: string
  readonly meaning: string
  readonly criteria?: readonly string[]
  readonly disqualifiers?: readonly string[]
}

/** The words of a new agreement in one language. Lines of comments are without their `#`. */
export interface Texts {
  readonly terms: Readonly<Record<TermKey, TermText>>
  /** Names that the questions propose. */
  readonly marketing: string
  readonly sales: string
  readonly regions: string
  readonly ids: Readonly<
    Record<
      | 'marketing'
      | 'sales'
      | 'leads'
      | 'progressReport'
      | 'firstContact'
      | 'persistence'
      | 'reasons'
      | 'proposals'
      | 'handoff'
      | 'campaigns'
      | 'calls'
      | 'progress'
      | 'speed'
      | 'depth'
      | 'leadership'
      | 'monthly'
      | 'buyer',
      string
    >
  >
  /** The title, of the company and both teams. */
  readonly title: (company: string, marketing: string, sales: string) => string
  /** By the ids of the teams, what is handed over and what it becomes in the end. */
  readonly summary: (words: {
    readonly handed: TermText
    readonly last: TermText
    readonly marketing: string
    readonly sales: string
  }) => readonly string[]
  readonly notes: Readonly<
    Record<
      | 'head'
      | 'draft'
      | 'calendar'
      | 'teams'
      | 'definitions'
      | 'personas'
      | 'goals'
      | 'funnel'
      | 'volume'
      | 'segments'
      | 'capacity'
      | 'commitments'
      | 'handoffs'
      | 'responsibilities'
      | 'reports'
      | 'review',
      string
    >
  >
  readonly buyer: string
  readonly pain: string
  readonly whenReady: string
  readonly requires: readonly string[]
  readonly rejections: readonly string[]
  readonly actionLeads: string
  readonly actionCalls: string
  readonly proposalPromise: string
  readonly campaignsTask: string
  readonly callsTask: string
  readonly titles: Readonly<Record<'progress' | 'speed' | 'depth' | 'leadership' | 'monthly', string>>
  readonly agenda: readonly string[]
  readonly reviewHow: string
}
