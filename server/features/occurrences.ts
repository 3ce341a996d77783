import type { Declaration } from '../../core/language/names.ts'
import { type NameKind, rootShape, type Shape, shapeAtPath, shapeBelow } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Span } from '../../core/syntax/lines.ts'
import type { AgreementDocument } from '../document.ts'

/** Everything that has one name: a stage is its term in the funnel, so both are one. */
export interface Name {
  readonly kind: NameKind
  readonly id: string
  readonly declaration: Declaration
}

/** One place where a name stands. */
export interface Occurrence {
  readonly span: Span
  readonly declares: boolean
}

/** The name at an offset, be it declared or used there; `undefined` for what is declared nowhere. */
export function nameAt(snapshot: Snapshot, offset: number): { readonly name: Name; readonly span: Span } | undefined {
  for (const { kind, id, span } of mentions(snapshot)) {
    if (span.start > offset || offset > span.end) continue
    const name = declared(snapshot, kind, id)
    if (name !== undefined) return { name, span }
  }
  return undefined
}

/** Every place of a name in the file, in order. */
export function occurrencesOf(snapshot: Snapshot, { kind, id }: Name): Occurrence[] {
  const places = new Map<number, Occurrence>()
  for (const mention of mentions(snapshot)) {
    if (mention.id !== id || sharedKind(mention.kind) !== kind) continue
    const before = places.get(mention.span.start)
    places.set(mention.span.start, { span: mention.span, declares: mention.declares || before?.declares === true })
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start)
}

const sharedKind = (kind: NameKind): NameKind => (kind === 'stage' ? 'term' : kind)

function declared({ names }: Snapshot, kind: NameKind, id: string): Name | undefined {
  const shared = sharedKind(kind)
  const declaration = names.declared(shared).get(id) ?? names.declared(kind).get(id)
  return declaration && { kind: shared, id, declaration }
}

/** One place where the text names something, declared or not. */
export interface Mention {
  readonly kind: NameKind
  readonly id: string
  readonly span: Span
  readonly declares: boolean
}

/** Every declaration, reference and step of an inserted path. What an alias repeats stands where it is written. */
export function* mentions(snapshot: Snapshot): Generator<Mention> {
  const { names } = snapshot
  for (const kind of declaringKinds) {
    for (const { id, entry, file } of names.declared(kind).values())
      if (file === undefined) yield { kind, id, span: entry.key.span, declares: sharedKind(kind) === kind }
  }
  for (const reference of names.references) {
    const { id, span, kinds } = reference
    const kind = names.resolve(reference)?.kind ?? kinds[0]
    if (kind !== undefined) yield { kind, id, span, declares: false }
  }
  for (const { target, span } of names.inserts) yield* stepsOf(snapshot, target, span)
}

const declaringKinds: readonly NameKind[] = [
  ...(['person', 'team', 'term', 'persona', 'segment', 'commitment'] as const),
  ...(['handoff', 'responsibility', 'report', 'meeting', 'stage'] as const),
]

/** The names among the steps of an inserted path: `people.ana.name` names a person. */
function* stepsOf({ tree, names }: Snapshot, target: string, span: Span): Generator<Mention> {
  const steps = target.split('.')
  let start = span.start
  let shape: Shape | undefined = rootShape
  for (const [depth, id] of steps.entries()) {
    const stages = steps[0] === 'segments' && depth === 3 && steps[2] === 'stages'
    const { declares, refers = [] }: Shape['keys'] = stages ? { refers: ['stage'] } : (shape?.keys ?? {})
    const kind = declares ?? refers.find(candidate => names.declared(candidate).has(id))
    if (kind !== undefined) yield { kind, id, span: { start, end: start + id.length }, declares: false }
    start += id.length + 1
    shape = shape && (shapeAtPath(tree.root, steps.slice(0, depth + 1)) ?? shapeBelow(shape, id))
  }
}

export const locationsOf = (document: AgreementDocument, occurrences: readonly Occurrence[]) =>
  occurrences.map(({ span }) => ({ uri: document.uri, range: document.rangeOf(span) }))
