import type Fraction from 'fraction.js'
import type { Agreement, Field, HistoryRow } from '../language/agreement.ts'
import type { Percent } from '../language/values/figure.ts'
import type { Cadence } from '../language/values/time.ts'
import { sum, sumKnown, zero } from './exact.ts'
import { countOf, exactOf, isAbsent, isLost } from './stated.ts'

/** A past period: the rows of the whole, or those of its segments, which add up. */
export interface PastPeriod {
  readonly name: string
  readonly cadence: Cadence
  readonly rows: readonly HistoryRow[]
}

/** k of n: how many of a stage there were, and how many of the one it came from. */
export interface Tally {
  readonly successes: Fraction
  readonly trials: Fraction
  /** Periods that state both. */
  readonly periods: number
}

/** What past periods achieved, in their order. */
export interface History {
  readonly periods: readonly PastPeriod[]
  readonly ofSegment: (id: string) => readonly PastPeriod[]
  /** By commitment, for each period that states it, the shares in which it was kept. */
  readonly kept: ReadonlyMap<string, readonly KeptPeriod[]>
}

/** How well one commitment was kept in one period, as the rows of that period state it. */
export interface KeptPeriod {
  readonly period: string
  readonly shares: readonly Field<Percent>[]
}

/** `undefined` without history, and where a row can't be placed: then nothing is known about any total. */
export function historyOf({ history }: Agreement): History | undefined {
  const fields = history.value
  if (fields === undefined || fields.length === 0) return undefined
  const rows = fields.flatMap(({ value }) => value ?? [])
  if (rows.length < fields.length || rows.some(row => row.period.value === undefined || isLost(row.segment)))
    return undefined
  const all = byPeriod(rows)
  const memo = new Map<string, readonly PastPeriod[]>()
  return {
    kept: keptIn(all),
    periods: all.map(period => ({ ...period, rows: countedRows(period.rows) })),
    ofSegment: id => {
      const known = memo.get(id) ?? byPeriod(rows.filter(row => row.segment.value === id))
      memo.set(id, known)
      return known
    },
  }
}

function byPeriod(rows: readonly HistoryRow[]): readonly PastPeriod[] {
  const periods = new Map<string, { readonly name: string; readonly cadence: Cadence; readonly rows: HistoryRow[] }>()
  for (const row of rows) {
    const period = row.period.value
    if (period === undefined) continue
    const known = periods.get(period.text)
    if (known === undefined) periods.set(period.text, { name: period.text, cadence: period.cadence, rows: [row] })
    else known.rows.push(row)
  }
  return [...periods.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** A period has rows of the whole or of segments: never both, which would count everything twice. */
function countedRows(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const whole = rows.filter(row => isAbsent(row.segment))
  return whole.length > 0 ? whole : rows
}

/** The volume of a stage in a period; `undefined` unless every row states it. */
export const volumeIn = ({ rows }: PastPeriod, stage: string): Fraction | undefined =>
  sumKnown(rows.map(row => countOf(row.volumes.value?.get(stage))))

/** The revenue of a period; `undefined` unless every row states it. */
export const revenueIn = ({ rows }: PastPeriod): Fraction | undefined => sumKnown(rows.map(row => exactOf(row.revenue)))

export const isRevenueLost = ({ rows }: PastPeriod): boolean => rows.some(({ revenue }) => isLost(revenue))

export const isVolumeLost = ({ rows }: PastPeriod, stage: string): boolean =>
  rows.some(({ volumes }) => isLost(volumes) || isLost(volumes.value?.get(stage)))

/**
 * How many of one stage came from another, over the periods that state both. `undefined` if that says nothing about a
 * rate: nothing to succeed, more successes than trials, or a volume that can't be read.
 */
export function recordOf(periods: readonly PastPeriod[], from: string, to: string): Tally | undefined {
  if (periods.some(period => isVolumeLost(period, from) || isVolumeLost(period, to))) return undefined
  const pairs = periods.flatMap(period => {
    const [trials, successes] = [volumeIn(period, from), volumeIn(period, to)]
    return trials === undefined || successes === undefined ? [] : [{ trials, successes }]
  })
  const trials = sum(pairs.map(pair => pair.trials))
  const successes = sum(pairs.map(pair => pair.successes))
  return trials.equals(zero) || successes.gt(trials) ? undefined : { trials, successes, periods: pairs.length }
}

function keptIn(periods: readonly PastPeriod[]): ReadonlyMap<string, readonly KeptPeriod[]> {
  const kept = new Map<string, { readonly period: string; readonly shares: Field<Percent>[] }[]>()
  for (const { name, rows } of periods)
    for (const row of rows)
      for (const [commitment, share] of row.kept.value ?? []) {
        const stating = kept.get(commitment) ?? []
        const last = stating.at(-1)
        if (last?.period === name) last.shares.push(share)
        else stating.push({ period: name, shares: [share] })
        kept.set(commitment, stating)
      }
  return kept
}

/** The last three periods that state how well a commitment was kept, or as many as there are. */
export const lastKept = (history: History | undefined, commitment: string): readonly KeptPeriod[] =>
  history?.kept.get(commitment)?.slice(-3) ?? []

/** The mean share in which it was kept in them; `undefined` if none states it, or one can't be read. */
export function keptLately(history: History | undefined, commitment: string): Fraction | undefined {
  const periods = lastKept(history, commitment).map(({ shares }) => {
    const total = sumKnown(shares.map(exactOf))
    return total?.div(shares.length)
  })
  return periods.length === 0 ? undefined : sumKnown(periods)?.div(periods.length)
}

export const mean = (values: readonly Fraction[]): Fraction => sum(values).div(values.length)
