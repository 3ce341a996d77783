import { CompletionItemKind } from 'vscode-languageserver'
import { sharedSections } from '../../../core/language/extends.ts'
import { type Shape, shapeBelow } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import type { Path } from '../../../core/syntax/tree.ts'
import { fieldOf, requiredKeys } from '../required.ts'
import type { Candidate } from './candidate.ts'
import { type Layout, skeleton } from './skeleton.ts'
import { keyNames } from './values.ts'

/** A map in which a key is being typed. */
export interface KeyPlace {
  readonly path: Path
  /** As the place has it, and for commitments as their kind has it. */
  readonly general: Shape
  readonly shape: Shape
  readonly siblings: ReadonlyMap<string, unknown>
  /** A colon follows already: only the key itself is wanted. */
  readonly colon: boolean
  readonly layout: Layout
}

/** The keys that a map can still take: those of the language in its order, and names that keys stand for. */
export function keysFor(place: KeyPlace, snapshot: Snapshot): Candidate[] {
  const { general, shape, siblings } = place
  const own = [...shape.properties].flatMap(([key, value]) =>
    siblings.has(key) || (isLibrary(place) && !ofLibrary.has(key))
      ? []
      : [keyCandidate(key, fieldOf(general, key) ?? value, place, snapshot)],
  )
  return [...own, ...nameKeys(place, snapshot)]
}

/** What a file can hold that others extend. */
const ofLibrary: ReadonlySet<string> = new Set(['sla', 'library', 'title', ...sharedSections])

const isLibrary = ({ path, siblings }: KeyPlace) => path.length === 0 && siblings.get('library') === 'true'

function keyCandidate(key: string, shape: Shape, place: KeyPlace, snapshot: Snapshot): Candidate {
  const required = isLibrary(place) ? key === 'sla' : requiredKeys(place.shape).includes(key)
  const about = { key: [...place.path, key], required }
  const base = { label: key, kind: CompletionItemKind.Property, about, required }
  return place.colon ? base : { ...base, ...skeleton(key, shape, place.layout, snapshot) }
}

/** Keys that name something declared elsewhere, or declare what is named elsewhere already. */
function nameKeys({ shape, siblings, colon, layout }: KeyPlace, snapshot: Snapshot): Candidate[] {
  const candidates = keyNames(shape, snapshot, siblings)
  if (colon) return candidates
  return candidates.map(candidate => {
    const value = shapeBelow(shape, candidate.label)
    return value === undefined ? candidate : { ...candidate, ...skeleton(candidate.label, value, layout, snapshot) }
  })
}
