import type { Comparing, Deviation, Place } from './deviations.ts'
import { notRenamed, type Renamed, wholeMeaning } from './meaning.ts'
import { likeness } from './rewording.ts'
import { type Said, type Several, statedIn } from './said.ts'

/** By what rows of a list are told apart. */
const identity: Readonly<Record<string, readonly string[]>> = {
  history: ['period', 'segment'],
  approvals: ['person'],
  changes: ['version'],
}

/** So alike two texts must be, from 0 to 1, to be one that was reworded rather than two. */
const alike = 0.4
/** Among more pairs of texts than this nobody looks for those that are alike. */
const mostPairs = 2500

/** What differs between two lists, whose order says nothing: rows by what they are about, other items by what they say. */
export function deviationsInList(comparing: Comparing, was: Several, is: Several, place: Place): readonly Deviation[] {
  const keys = identity[place.pattern]
  const about = (renamed: Renamed) => (said: Said) =>
    keys === undefined ? wholeMeaning(said, renamed) : keys.map(key => part(said, key, renamed)).join('\n')
  const { pairs, gone, come } = paired(was.items, is.items, about(comparing.renamed), about(notRenamed))
  const within =
    keys === undefined ? [] : pairs.flatMap(([old, now]) => comparing.between(old, now, stepInto(place, old, now)))
  const reworded = keys === undefined ? rewordings(gone, come) : []
  const [before, after] = [new Set(reworded.map(([old]) => old)), new Set(reworded.map(([, now]) => now))]
  return [
    ...within,
    ...reworded.map(([old, now]) => ({ ...stepInto(place, old, now), kind: 'reworded' as const, was: old, is: now })),
    ...come
      .filter(now => !after.has(now))
      .map(now => ({ ...stepInto(place, undefined, now), kind: 'added' as const, is: now })),
    ...gone
      .filter(old => !before.has(old))
      .map(old => ({ ...stepInto(place, old, undefined), kind: 'removed' as const, was: old })),
  ]
}

type Pair = readonly [old: Said, now: Said]

/** Items that are the same by what they are about, each with one other at most. */
function paired(
  was: readonly Said[],
  is: readonly Said[],
  ofOld: (said: Said) => string,
  ofNew: (said: Said) => string,
): { readonly pairs: readonly Pair[]; readonly gone: readonly Said[]; readonly come: readonly Said[] } {
  const olds = new Map<string, Said[]>()
  for (const old of was) {
    const about = ofOld(old)
    const same = olds.get(about)
    if (same === undefined) olds.set(about, [old])
    else same.push(old)
  }
  const matched = is.map(now => ({ now, old: olds.get(ofNew(now))?.shift() }))
  return {
    pairs: matched.flatMap(({ now, old }) => (old === undefined ? [] : [[old, now] as const])),
    gone: [...olds.values()].flat(),
    come: matched.flatMap(({ now, old }) => (old === undefined ? [now] : [])),
  }
}

/** Prose that is gone, with the new prose that says it in other words. */
function rewordings(gone: readonly Said[], come: readonly Said[]): readonly Pair[] {
  if (gone.length * come.length > mostPairs) return []
  const left = [...gone]
  return come.flatMap(now => {
    const index = left.findIndex(old => likeness(proseOf(old), proseOf(now)) >= alike)
    const [old] = index < 0 ? [] : left.splice(index, 1)
    return old === undefined ? [] : [[old, now] as const]
  })
}

/** Only prose can be reworded; of names and dates each is another. */
function proseOf(said: Said): string {
  const stated = statedIn(said)
  return stated?.read?.kind === 'prose' ? stated.text : ''
}

function part(said: Said, key: string, renamed: Renamed): string {
  const inner = said.kind === 'section' ? said.entries.get(key) : undefined
  return inner === undefined ? '' : wholeMeaning(inner, renamed)
}

function stepInto({ pattern, wasPath, isPath }: Place, old: Said | undefined, now: Said | undefined): Place {
  const [before, after] = [old ?? now, now ?? old].map(said => said?.at.at(-1) ?? 0)
  return { pattern: `${pattern}.*`, wasPath: [...wasPath, before ?? 0], isPath: [...isPath, after ?? 0] }
}
