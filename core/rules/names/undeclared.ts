import { knownOf } from '../../language/known.ts'
import { type Declaration, type Names, type Naming, nameOf, type Reference } from '../../language/names.ts'
import type { NameKind } from '../../language/shape.ts'
import { nearest } from '../../language/values/nearest.ts'
import { entryOf, nodeAtPath } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import type { Subject } from '../subject.ts'

/** A name that is used and nowhere declared. However often it is used, it is one mistake. */
export interface Undeclared {
  /** What it most likely was meant to name. */
  readonly kind: NameKind
  readonly id: string
  /** In order of place; never empty. */
  readonly uses: readonly [Reference, ...Reference[]]
  /** The declared name that it most likely stands for. */
  readonly nearest: string | undefined
}

/** All names of a file that lead nowhere, as far as the file can tell. */
export const undeclaredNames: (subject: Subject) => readonly Undeclared[] = perSubject(subject => {
  const all = groupsOf(subject).map(group => judged(subject, group))
  const missed = new Set(
    all.flatMap(({ kind, uses, nearest }) => (kind === 'term' && uses.some(isStage) ? nearest : [])),
  )
  // A misspelt stage is not also a stage that history and segments miss.
  return all.filter(({ kind, id }) => kind !== 'stage' || !missed.has(id))
})

/** Uses of one name that can all mean the same. */
interface Group {
  readonly id: string
  /** What every one of them may name. */
  kinds: readonly NameKind[]
  readonly uses: [Reference, ...Reference[]]
}

/** In order of their first place. */
function groupsOf(subject: Subject): readonly Group[] {
  const groups: Group[] = []
  const byId = new Map<string, Group[]>()
  const lost = subject.names.bySection.flatMap(naming => lostIn(naming, subject.names))
  for (const use of lost.sort((a, b) => a.span.start - b.span.start)) {
    if (!isCertain(subject, use)) continue
    const namesakes = byId.get(use.id) ?? []
    const known = namesakes.find(({ kinds }) => kinds.some(kind => use.kinds.includes(kind)))
    if (known === undefined) {
      const group: Group = { id: use.id, kinds: use.kinds, uses: [use] }
      groups.push(group)
      byId.set(use.id, [...namesakes, group])
    } else join(known, use)
  }
  return groups
}

/** References of a section that lead nowhere, and what was declared when they were looked for. */
interface Lost {
  readonly declared: readonly ReadonlyMap<string, Declaration>[]
  readonly references: readonly Reference[]
}

const known = new WeakMap<Naming, Lost>()
const kindsIn = knownOf<Naming, readonly NameKind[]>()

/** Looked for anew only where the section, or what is declared of the kinds that it names, is another. */
function lostIn(naming: Naming, names: Names): readonly Reference[] {
  const kinds = kindsIn(naming, () => [...new Set(naming.references.flatMap(use => use.kinds))])
  const declared = kinds.map(kind => names.declared(kind))
  const before = known.get(naming)
  if (before?.declared.every((map, index) => haveSameIds(map, declared[index]))) return before.references
  const references = naming.references.filter(use => names.resolve(use) === undefined)
  known.set(naming, { declared, references })
  return references
}

const haveSameIds = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown> | undefined) =>
  a === b || (a.size === b?.size && [...a.keys()].every(id => b.has(id)))

function join(group: Group, use: Reference): void {
  group.kinds = group.kinds.filter(kind => use.kinds.includes(kind))
  // What an alias repeats stands in one place, and uses come in the order of theirs.
  if (group.uses.at(-1)?.span.start !== use.span.start) group.uses.push(use)
}

/** The key of a stage, which is named after a term. */
export const isStage = ({ as, path }: Reference) => as === 'key' && path[0] === 'funnel'

/** Nothing the name may stand for can hide it. */
export function isJudged(subject: Subject, { kinds }: Reference): boolean {
  if (!kinds.every(kind => subject.knows(kind))) return false
  // With fewer than two teams the missing team is the mistake.
  return !kinds.includes('team') || !subject.structure.some(({ kind }) => kind === 'too-few-teams')
}

/** The same, and its text is what stands in the file. */
function isCertain(subject: Subject, use: Reference): boolean {
  if (!isJudged(subject, use)) return false
  const { as, path } = use
  const node = as === 'value' ? nodeAtPath(subject.tree.root, path) : undefined
  return node?.kind !== 'scalar' || !node.mended
}

function judged(subject: Subject, { id, kinds, uses }: Group): Undeclared {
  const [first = 'term'] = kinds
  const near = candidate(subject, id, kinds, takenBeside(subject, uses))
  const kind = kinds.find(one => near !== undefined && subject.names.declared(one).has(near)) ?? first
  return { kind, id, uses, nearest: near }
}

/** Whoever is called so, else the name that is closest by its letters. */
export function candidate(
  { names }: Subject,
  id: string,
  kinds: readonly NameKind[],
  isTaken: (id: string) => boolean = () => false,
): string | undefined {
  const declarations = kinds.flatMap(kind => [...names.declared(kind).values()]).filter(one => !isTaken(one.id))
  const called = declarations.find(one => nameOf(one.kind, one).toLowerCase() === id.toLowerCase())
  return called?.id ?? nearest(id, new Set(declarations.map(one => one.id)))
}

/** Whether a key stands beside one of these already: none can be there twice. */
function takenBeside(subject: Subject, uses: readonly Reference[]): (id: string) => boolean {
  const stage = uses.find(isStage)
  const ofStage = stage === undefined ? [] : (stageReferences(subject).get(stage.id) ?? [])
  const maps = [...uses, ...ofStage]
    .filter(({ as }) => as === 'key')
    .map(({ path }) => nodeAtPath(subject.tree.root, path.slice(0, -1)))
  return id => maps.some(map => entryOf(map, id) !== undefined)
}

/** All references that may name a stage, by what they name. */
const stageReferences = perSubject(({ names }): ReadonlyMap<string, readonly Reference[]> => {
  const found = new Map<string, Reference[]>()
  for (const use of names.references.filter(({ kinds }) => kinds.includes('stage'))) {
    const uses = found.get(use.id)
    if (uses === undefined) found.set(use.id, [use])
    else uses.push(use)
  }
  return found
})
