import type { WordingPiece } from './model.ts'

/** Texts beyond this many pairs of words are not aligned word by word: the old one is gone, the new one is there. */
const mostPairs = 1_000_000

/** What became of a text, word by word: what is kept is as long as possible. Spaces and line breaks don't count. */
export function rewordingOf(old: string, now: string): readonly WordingPiece[] {
  const [before, after] = [words(old), words(now)]
  const [start, end] = [sharedStart(before, after), sharedEnd(before, after)]
  const middle = aligned(before.slice(start, before.length - end), after.slice(start, after.length - end))
  const kept = (list: readonly string[]) => list.map(text => ({ text, fate: 'kept' as const }))
  return joined([...kept(after.slice(0, start)), ...middle, ...kept(after.slice(after.length - end))])
}

/** How much two texts share, from 0 (nothing) to 1 (all). */
export function likeness(old: string, now: string): number {
  const pieces = rewordingOf(old, now)
  const length = (fate: WordingPiece['fate']) =>
    pieces.reduce((sum, piece) => sum + (piece.fate === fate ? words(piece.text).length : 0), 0)
  const [kept, all] = [length('kept'), words(old).length + words(now).length]
  return all === 0 ? 0 : (2 * kept) / all
}

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(word => word !== '')

function sharedStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length)
  let shared = 0
  while (shared < most && before[shared] === after[shared]) shared++
  return shared
}

/** Words at the end that are shared and not counted as shared at the start already. */
function sharedEnd(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length) - sharedStart(before, after)
  let shared = 0
  while (shared < most && before[before.length - 1 - shared] === after[after.length - 1 - shared]) shared++
  return shared
}

/** The longest common subsequence by the textbook's table; the old words of a place stand before the new ones. */
function aligned(before: readonly string[], after: readonly string[]): WordingPiece[] {
  const removed = (text: string): WordingPiece => ({ text, fate: 'removed' })
  const added = (text: string): WordingPiece => ({ text, fate: 'added' })
  if (before.length * after.length > mostPairs) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const longest = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: WordingPiece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      pieces.push({ text: old, fate: 'kept' })
      i++
      j++
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(removed(old))
      i++
    } else if (now !== undefined) {
      pieces.push(added(now))
      j++
    }
  }
  return pieces
}

function joined(pieces: readonly WordingPiece[]): readonly WordingPiece[] {
  const runs: WordingPiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.fate === piece.fate) runs[runs.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    else runs.push(piece)
  }
  return runs
}
