import type { Snapshot } from '../core/snapshot.ts'

/** What the preview shows of an agreement. */
export const view = (snapshot: Snapshot): unknown => ({ title: snapshot.agreement.title.value ?? null })
