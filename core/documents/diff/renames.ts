import { type NameKind, rootShape } from '../../language/shape.ts'
import { type Renamed, wholeMeaning } from './meaning.ts'
import type { Said, Section } from './said.ts'

/** Ids of the older agreement that the newer one writes otherwise, by what they name. */
export type Renames = ReadonlyMap<NameKind, ReadonlyMap<string, string>>

/** The sections whose keys declare names. Stages are called as their terms are. */
const declaring: readonly (readonly [section: string, kind: NameKind])[] = [...rootShape.properties].flatMap(
  ([key, { keys }]) => (keys.declares === undefined ? [] : [[key, keys.declares] as const]),
)

/** What makes two promises or hand-offs the same one, whatever else became of it. */
const essence: Readonly<Partial<Record<NameKind, readonly string[]>>> = {
  commitment: ['kind', 'by', 'of', 'into', 'segment', 'report', 'statement'],
  handoff: ['of', 'gives', 'receives'],
}

/** An id that is gone and one that is new mean the same where exactly these two have the same content. */
export function renamesBetween(was: Section, is: Section): Renames {
  const found = new Map<NameKind, Map<string, string>>(declaring.map(([, kind]) => [kind, new Map()]))
  for (const fingerprint of [whole, core]) {
    for (let more = true; more; ) {
      more = declaring.some(([section, kind]) => {
        const pairs = alike(free(was, is, section, found.get(kind)), kind, fingerprint, renamedBy(was, is, found))
        for (const [old, now] of pairs) found.get(kind)?.set(old, now)
        return pairs.length > 0
      })
    }
  }
  const terms = found.get('term')
  if (terms !== undefined) found.set('stage', terms)
  return found
}

export const renamedIn =
  (renames: Renames): Renamed =>
  (kinds, id) =>
    kinds.flatMap(kind => renames.get(kind)?.get(id) ?? [])[0] ?? id

/** While renames are looked for, names that only one side has may all be the same. */
function renamedBy(was: Section, is: Section, found: Renames): Renamed {
  const known = (kind: NameKind, id: string) => {
    const section = declaring.find(([, declares]) => declares === kind)?.[0]
    return section === undefined || (has(was, section, id) && has(is, section, id))
  }
  const after = new Set([...found.values()].flatMap(ids => [...ids.values()]))
  return (kinds, id) => {
    const now = renamedIn(found)(kinds, id)
    return now !== id || after.has(id) || kinds.some(kind => known(kind, id)) ? now : '?'
  }
}

const has = (side: Section, section: string, id: string): boolean => entriesOf(side, section).has(id)

function entriesOf(side: Section, section: string): ReadonlyMap<string, Said> {
  const said = side.entries.get(section)
  return said?.kind === 'section' ? said.entries : new Map()
}

type Leftover = readonly (readonly [id: string, said: Said])[]

/** What only one side has and isn't found yet. */
function free(was: Section, is: Section, section: string, found: ReadonlyMap<string, string> | undefined) {
  const taken = new Set(found?.values())
  const [before, after] = [entriesOf(was, section), entriesOf(is, section)]
  return {
    gone: [...before].filter(([id]) => !after.has(id) && !found?.has(id)),
    come: [...after].filter(([id]) => !before.has(id) && !taken.has(id)),
  }
}

type Fingerprint = (said: Said, kind: NameKind, renamed: Renamed) => string | undefined

const whole: Fingerprint = (said, _, renamed) =>
  said.kind === 'section' && said.entries.size === 0 ? undefined : wholeMeaning(said, renamed)

const core: Fingerprint = (said, kind, renamed) => {
  const keys = essence[kind]
  if (keys === undefined || said.kind !== 'section') return undefined
  return keys
    .map(key => said.entries.get(key))
    .map(inner => (inner === undefined ? '' : wholeMeaning(inner, renamed)))
    .join('\n')
}

function alike(
  { gone, come }: { readonly gone: Leftover; readonly come: Leftover },
  kind: NameKind,
  fingerprint: Fingerprint,
  renamed: Renamed,
): readonly (readonly [string, string])[] {
  if (gone.length === 0 || come.length === 0) return []
  const [before, after] = [gone, come].map(side => byFingerprint(side, said => fingerprint(said, kind, renamed)))
  return [...(before ?? [])].flatMap(([print, [old, ...others]]) => {
    const [now, ...more] = after?.get(print) ?? []
    return old === undefined || now === undefined || others.length + more.length > 0 ? [] : [[old, now] as const]
  })
}

function byFingerprint(
  side: Leftover,
  fingerprint: (said: Said) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, said] of side) {
    const print = fingerprint(said)
    if (print !== undefined) ids.set(print, [...(ids.get(print) ?? []), id])
  }
  return ids
}
