/** Units of a duration, from short to long. */
export const units = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof units)[number]

/** A length of time: `5 minutes`, `2 business days`. */
export interface Duration {
  /** Positive and whole. */
  readonly count: number
  readonly unit: Unit
  /** It runs only in the calendar's hours; only with minutes, hours and days. */
  readonly business: boolean
}

/** How often something happens; also the length of a period. */
export const cadences = ['day', 'business day', 'week', 'two weeks', 'month', 'quarter', 'half year', 'year'] as const
export type Cadence = (typeof cadences)[number]

/** A calendar day, `2026-01-31`: it sorts as text. */
export type IsoDate = string

/** Opening hours of a day in minutes since midnight, `to` not included. */
export interface Hours {
  readonly from: number
  readonly to: number
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** A past period as `history` names it; its kind follows from its form. */
export interface HistoryPeriod {
  /** As written: `2025-W07`, `2025-10`, `2025-Q4`, `2025-H2`, `2025`. Of one kind they sort as text. */
  readonly text: string
  readonly cadence: Cadence
}
