import { knownOf } from '../../language/known.ts'
import { type Names, type Naming, termsIn } from '../../language/names.ts'
import { type Part, perSection } from '../../language/parts.ts'
import { type NameKind, nameKinds, shapeBelow, shapeOfNode } from '../../language/shape.ts'
import { nearest } from '../../language/values/nearest.ts'
import type { Node } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import { type Subject, sections } from '../subject.ts'
import { undeclaredNames } from './undeclared.ts'

/**
 * Every id of a kind that something in the file speaks of: by reference, in a path of an insert, as what a typo most
 * likely stands for, or in a part of the file that can't be understood. What a declaration says of itself doesn't count.
 */
export function isMentioned(subject: Subject, kind: NameKind, id: string): boolean {
  return referredTo(subject).some(ids => ids.get(kind)?.has(id)) || spokenOf(subject).has(id)
}

type Ids = ReadonlyMap<NameKind, ReadonlySet<string>>

/** What each section refers to, the larger first: there most ids are found. */
const referredTo: (subject: Subject) => readonly Ids[] = perSubject(({ names }) => {
  const own = names.bySection.filter(({ references }) => references.length > 0)
  return [
    ...own
      .sort((a, b) => b.references.length - a.references.length)
      .map(naming => referring(naming, () => idsIn(naming))),
    idsIn(names.inherited),
    insertedIn(names),
  ]
})

const referring = knownOf<Naming, Ids>()

function idsIn({ references }: Names['inherited']): Ids {
  const ids = new Map<NameKind, Set<string>>()
  for (const { kinds, id, path } of references)
    for (const kind of kinds) if (path[1] !== id || path[0] !== sections[kind][0]) add(ids, kind, id)
  return ids
}

function insertedIn(names: Names): Ids {
  const ids = new Map<NameKind, Set<string>>()
  for (const { target } of [...names.inserts, ...names.inherited.inserts]) {
    const [top, id = ''] = target.split('.')
    for (const kind of nameKinds) {
      const declared = names.declared(kind)
      if (top === sections[kind][0]) add(ids, kind, declared.has(id) ? id : (nearest(id, declared.keys()) ?? id))
    }
  }
  return ids
}

function add(ids: Map<NameKind, Set<string>>, kind: NameKind, id: string): void {
  const known = ids.get(kind)
  if (known === undefined) ids.set(kind, new Set([id]))
  else known.add(id)
}

/** Ids of whatever kind that stand somewhere without being understood. */
const spokenOf: (subject: Subject) => ReadonlySet<string> = perSubject(subject => {
  const meant = undeclaredNames(subject).flatMap(({ nearest }) => nearest ?? [])
  const texts = strange(subject.sections, beyondTheSchema)
  return new Set([...meant, ...texts, ...texts.flatMap(text => termsIn(text).map(({ id }) => id))])
})

const strange = perSection<string>()

/** Texts at places that the schema doesn't know: below misspelt keys, or in a list where a map belongs. */
function beyondTheSchema({ slots }: Part): readonly string[] {
  const texts: string[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'scalar') texts.push(node.text)
    else if (node.kind === 'list') node.items.forEach(visit)
    else
      for (const { key, value } of node.entries) {
        texts.push(key.text)
        visit(value)
      }
  }
  for (const { node, shape } of slots) {
    if (node.kind === 'list' && shape.items === undefined) node.items.forEach(visit)
    if (node.kind !== 'map') continue
    const inside = shapeOfNode(shape, node)
    for (const { key, value, file } of node.entries)
      if (file === undefined && shapeBelow(inside, key.text) === undefined) visit(value)
  }
  return texts
}
