import type { Snapshot } from '../snapshot.ts'

/** What documents take from the targets document. Every part is absent where its input is. */
export interface Computed {
  readonly goals?: GoalsComputed
  readonly funnel?: FunnelComputed
  readonly segments?: Readonly<Record<string, SegmentComputed>>
  readonly commitments?: Readonly<Record<string, CommitmentComputed>>
  readonly capacity?: Readonly<Record<string, CapacityComputed>>
  readonly economics?: Readonly<Record<string, number>>
  readonly confidence?: { readonly stage?: string; readonly chance?: number; readonly weakest?: string } & Readonly<
    Record<string, number | string | undefined>
  >
  readonly lag?: { readonly 'cycle-days'?: number; readonly 'last-useful'?: Readonly<Record<string, string>> }
}

export type GoalsComputed = Readonly<Record<string, number | string | null>>

export interface FunnelComputed {
  readonly period: string | null
  readonly 'overall-rate'?: number
  readonly stages: Readonly<Record<string, StageComputed>>
}

export interface StageComputed {
  readonly plan: number | null
  readonly required: number | null
  readonly rate: number | null
  readonly gap: number | null
  readonly value: number | null
  readonly 'per-customer'?: number
  readonly 'rate-range'?: readonly number[]
  readonly 'plan-range'?: readonly number[]
  readonly 'required-range'?: readonly number[]
  readonly evidence?: { readonly rate?: readonly number[]; readonly required?: readonly number[] }
}

export interface SegmentComputed {
  readonly customers?: number | null
  readonly 'marketing-revenue'?: number | null
  readonly stages?: Readonly<Record<string, { readonly required?: number | null; readonly rate?: number | null }>>
}

export interface CommitmentComputed {
  readonly promised?: number
  readonly required?: number
  readonly met?: boolean
  readonly kept?: number
}

export type CapacityComputed = Readonly<Record<string, number>>

/** The computed numbers of an agreement, as the targets document holds them. */
export function computedOf(snapshot: Snapshot): Computed {
  // The document is typed as JSON; these are its keys as its own reference page lists them.
  const document: object = snapshot.targets.document()
  return document
}

/** What a map of the document has under an id, whatever the id is. */
export const under = <Item>(map: Readonly<Record<string, Item>> | undefined, id: string): Item | undefined =>
  map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
