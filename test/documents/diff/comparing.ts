import { differenceBetween } from '../../../core/documents/diff/difference.ts'
import type { Change, Difference } from '../../../core/documents/diff/model.ts'
import { changeTold, inWords } from '../../../core/documents/diff/telling-changes.ts'
import { wordingFor } from '../../../core/language/wording.ts'
import { Snapshot } from '../../../core/snapshot.ts'
import { sound } from '../../rules/sound.ts'

export const snapshot = (text: string): Snapshot => new Snapshot(text, { today: '2026-11-21' })

export const compared = (older: string, newer: string): Difference =>
  differenceBetween(snapshot(older), snapshot(newer))

/** The sound agreement before and after one edit, which must change its text. */
export function edited(from: string, to: string): Difference {
  const newer = sound.replace(from, to)
  if (newer === sound) throw new Error(`“${from}” doesn't stand in the agreement.`)
  return compared(sound, newer)
}

/** What was written otherwise, without what follows by computing. */
export const written = ({ changes }: Difference): readonly Change[] => changes.filter(({ kind }) => kind !== 'computed')

export const told = (difference: Difference): readonly string[] =>
  difference.changes.map(change => inWords(changeTold(change, difference), wordingFor('en')))

export const toldWritten = (difference: Difference): readonly string[] =>
  told({ ...difference, changes: written(difference) })
