import type { Comparing, Deviation, Place } from './deviations.ts'
import { notRenamed, wholeMeaning } from './meaning.ts'
import { likeness } from './rewording.ts'
import type { Said, Several } from './said.ts'

/** By what rows of a list are told apart. */
const identity: Readonly<Record<string, readonly string[]>> = {
  history: ['period', 'segment'],
  approvals: ['person'],
  changes: ['version'],
}

/** So alike two texts must be, from 0 to 1, to be one that was reworded rather than two. */
const alike = 0.4

/** What differs between two lists, whose order says nothing: rows by what they are about, other items by what they say. */
export function deviationsInList(comparing: Comparing, was: Several, is: Several, place: Place): readonly Deviation[] {
  const keys = identity[place.pattern]
  const [olds, news] = keys === undefined ? unequal(comparing, was, is) : [[...was.items], [...is.items]]
  const same = (old: Said, now: Said) =>
    keys === undefined
      ? likeness(textOf(old), textOf(now)) >= alike
      : keys.every(key => part(old, key, comparing.renamed) === part(now, key, notRenamed))
  const found = news.flatMap((now): readonly Deviation[] => {
    const index = olds.findIndex(old => same(old, now))
    const [old] = index < 0 ? [] : olds.splice(index, 1)
    const at = stepInto(place, old, now)
    if (old === undefined) return [{ ...at, kind: 'added', is: now }]
    return keys === undefined ? [{ ...at, kind: 'reworded', was: old, is: now }] : comparing.between(old, now, at)
  })
  return [...found, ...olds.map(old => ({ ...stepInto(place, old, undefined), kind: 'removed' as const, was: old }))]
}

/** What only one of two lists says. */
function unequal({ renamed }: Comparing, was: Several, is: Several): [Said[], Said[]] {
  const news = is.items.map(item => ({ item, meaning: wholeMeaning(item, notRenamed) }))
  const olds = was.items.filter(item => {
    const meaning = wholeMeaning(item, renamed)
    const index = news.findIndex(now => now.meaning === meaning)
    if (index >= 0) news.splice(index, 1)
    return index < 0
  })
  return [olds, news.map(({ item }) => item)]
}

/** Prose that can be reworded; of names and dates each is another. */
const textOf = (said: Said): string => (said.kind === 'stated' && said.read?.kind === 'prose' ? said.text : '')

function part(said: Said, key: string, renamed: Comparing['renamed']): string {
  const inner = said.kind === 'section' ? said.entries.get(key) : undefined
  return inner === undefined ? '' : wholeMeaning(inner, renamed)
}

function stepInto({ pattern, wasPath, isPath }: Place, old: Said | undefined, now: Said | undefined): Place {
  const [before, after] = [old ?? now, now ?? old].map(said => said?.at.at(-1) ?? 0)
  return { pattern: `${pattern}.*`, wasPath: [...wasPath, before ?? 0], isPath: [...isPath, after ?? 0] }
}
