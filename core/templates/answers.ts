import type { IsoDate } from '../language/values/time.ts'
import type { Language } from '../language/wording.ts'
import type { TemplateId } from './kinds.ts'

/** What a new agreement is made of. Texts are as the language writes them: `400000`, `60%`. */
export interface Answers {
  readonly template: TemplateId
  readonly language: Language
  readonly company: string
  readonly currency: string
  readonly timezone: string
  /** Displayed names of the team that brings leads and of the one that wins customers. */
  readonly marketing: string
  readonly sales: string
  /** People's names; one person may lead both. */
  readonly marketingLead: string
  readonly salesLead: string
  readonly period: 'week' | 'month' | 'quarter' | 'year'
  readonly revenue: string
  readonly marketingShare: string
  readonly averageDeal: string
  /** The share of the stage before, for each stage but the first. */
  readonly rates: ReadonlyMap<string, string>
  /** With their parts of the revenue, which make 100%; empty for templates without. */
  readonly regions: readonly Region[]
  /** The agreement is in force from the month after it. */
  readonly today: IsoDate
}

export interface Region {
  readonly name: string
  readonly share: string
}
