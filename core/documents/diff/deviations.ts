import type { Path } from '../../syntax/tree.ts'
import { impliedAt } from './implied.ts'
import { deviationsInList } from './lists.ts'
import { meaningOf, type Renamed, wholeMeaning } from './meaning.ts'
import { emptyAt, type Said, type Section } from './said.ts'
import type { Sides } from './side.ts'

/** A place where the two agreements say different things, before it is judged and told. */
export interface Deviation {
  /** The path with `*` for ids and places in lists: `commitments.*.within`. */
  readonly pattern: string
  readonly kind: 'added' | 'removed' | 'changed' | 'reworded' | 'renamed'
  readonly was?: Said | undefined
  readonly is?: Said | undefined
  /** The way to it in either agreement, by the ids that each uses, whether something stands there or not. */
  readonly wasPath: Path
  readonly isPath: Path
}

/** Where we are in both agreements. */
export interface Place {
  readonly pattern: string
  readonly wasPath: Path
  readonly isPath: Path
}

export class Comparing {
  constructor(
    readonly sides: Sides,
    readonly renamed: Renamed,
  ) {}

  all(): readonly Deviation[] {
    const { before, after } = this.sides
    return this.sections(before.said, after.said, { pattern: '', wasPath: [], isPath: [] })
  }

  /** What differs between two things that stand at the same place. */
  between(was: Said, is: Said, place: Place): readonly Deviation[] {
    if (was.kind === 'section' && is.kind === 'section') return this.sections(was, is, place)
    if (was.kind === 'several' && is.kind === 'several') return deviationsInList(this, was, is, place)
    const same =
      was.kind === 'stated' && is.kind === 'stated'
        ? meaningOf(was, this.renamed) === meaningOf(is, unchanged)
        : wholeMeaning(was, this.renamed) === wholeMeaning(is, unchanged)
    return same ? [] : [{ ...place, kind: 'changed', was, is }]
  }

  private sections(was: Section, is: Section, place: Place): readonly Deviation[] {
    const otherKind = place.pattern === 'commitments.*' && kindOf(was) !== kindOf(is)
    const fixed = [...fixedKeys(was, is)].filter(key => !otherKind || ofEveryKind.has(key))
    return [
      ...fixed.flatMap(key => this.atKey(key, was, is, step(place, key))),
      ...this.entries(was, is, place),
      ...(place.pattern === 'funnel.stages' ? this.order(was, is, place) : []),
    ]
  }

  /** A key that the language names. */
  private atKey(key: string, was: Section, is: Section, place: Place): readonly Deviation[] {
    const [old, now] = [was.entries.get(key), is.entries.get(key)]
    if (place.pattern === 'extends' && this.knowsAllFiles()) return []
    if (old !== undefined && now !== undefined) return this.between(old, now, place)
    const shape = (old ?? now)?.shape
    if (shape === undefined) return []
    const { before, after } = this.sides
    const [implied, impliedNow] = [
      old ?? impliedAt(before, place.pattern, place.wasPath, shape) ?? nothingOf(now, place.wasPath),
      now ?? impliedAt(after, place.pattern, place.isPath, shape) ?? nothingOf(old, place.isPath),
    ]
    if (implied !== undefined && impliedNow !== undefined) return this.between(implied, impliedNow, place)
    return [{ ...place, kind: old === undefined ? 'added' : 'removed', was: old, is: now }]
  }

  /** Entries under keys that the agreement chose: in the newer one's order, those that are gone at the end. */
  private entries(was: Section, is: Section, place: Place): readonly Deviation[] {
    const { declares, refers } = was.shape.keys
    const kinds = refers ?? (declares === undefined ? [] : [declares])
    const olds = new Map([...was.entries].map(([id, said]) => [this.renamed(kinds, id), { id, said }]))
    const free = (key: string) => !isFixed(was, key)
    const present = [...is.entries]
      .filter(([key]) => free(key))
      .flatMap(([key, now]) => {
        const old = olds.get(key)
        const at = {
          pattern: below(place.pattern, '*'),
          wasPath: [...place.wasPath, old?.id ?? key],
          isPath: [...place.isPath, key],
        }
        if (old === undefined) return [{ ...at, kind: 'added' as const, is: now }]
        const isRenamed = old.id !== key && declares !== undefined && declares !== 'stage'
        const renamed = isRenamed ? [{ ...at, kind: 'renamed' as const, was: old.said, is: now }] : []
        return [...renamed, ...this.between(old.said, now, at)]
      })
    const gone = [...olds]
      .filter(([key, { id }]) => free(id) && !is.entries.has(key))
      .map(([key, { id, said }]) => ({
        pattern: below(place.pattern, '*'),
        kind: 'removed' as const,
        was: said,
        wasPath: [...place.wasPath, id],
        isPath: [...place.isPath, key],
      }))
    return [...present, ...gone]
  }

  /** The stages of a funnel stand in order. */
  private order(was: Section, is: Section, place: Place): readonly Deviation[] {
    const olds = [...was.entries.keys()].map(id => this.renamed(['stage'], id)).filter(id => is.entries.has(id))
    const news = [...is.entries.keys()].filter(id => olds.includes(id))
    return olds.join() === news.join() ? [] : [{ ...place, kind: 'changed', was, is }]
  }

  /** What other files bring counts by what it is, where it is known. */
  private knowsAllFiles(): boolean {
    const { before, after } = this.sides
    return [before, after].every(({ snapshot }) =>
      snapshot.inheritance.extensions.every(({ outcome }) => outcome === 'file'),
    )
  }
}

const unchanged: Renamed = (_, id) => id

const below = (pattern: string, key: string): string => (pattern === '' ? key : `${pattern}.${key}`)

/** Maps whose keys are words of the language and stand beside each other as ids do. */
const alike = /\.(?:touches|minutes-each)$/

const step = ({ pattern, wasPath, isPath }: Place, key: string): Place => ({
  pattern: below(pattern, alike.test(pattern) ? '*' : key),
  wasPath: [...wasPath, key],
  isPath: [...isPath, key],
})

const isFixed = ({ shape }: Section, key: string): boolean => shape.properties.has(key) || shape.kinds.size > 0

/** In the order of the newer agreement, which is mostly that of the language. */
function fixedKeys(was: Section, is: Section): ReadonlySet<string> {
  return new Set([
    ...[...is.entries.keys()].filter(key => isFixed(is, key)),
    ...[...was.entries.keys()].filter(key => isFixed(was, key)),
  ])
}

const kindOf = ({ entries }: Section): string | undefined => {
  const kind = entries.get('kind')
  return kind?.kind === 'stated' ? kind.text : undefined
}

/** What a commitment says whatever its kind: of another kind it is another promise, and the rest can't be compared. */
const ofEveryKind: ReadonlySet<string> = new Set([
  'kind',
  'by',
  'to',
  'owner',
  'why',
  'measured-by',
  'on-miss',
  'segment',
])

/** A section or list that isn't written says as much as an empty one. */
function nothingOf(other: Said | undefined, at: Path): Said | undefined {
  if (other?.kind === 'section') return emptyAt(other.shape, at)
  return other?.kind === 'several' ? { ...other, at, items: [] } : undefined
}
