import { termsIn } from '../../language/names.ts'
import { type NameKind, shapeBelow, shapeOfNode } from '../../language/shape.ts'
import { nearest } from '../../language/values/nearest.ts'
import type { Node } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import type { Subject } from '../subject.ts'
import { undeclaredNames } from './undeclared.ts'

/**
 * Every id of a kind that something in the file speaks of: by reference, in a path of an insert, as what a typo most
 * likely stands for, or in a part of the file that can't be understood. What a declaration says of itself doesn't count.
 */
export function mentioned(subject: Subject, kind: NameKind, section: string): ReadonlySet<string> {
  const { names } = subject
  const ids = new Set<string>()
  for (const { kinds, id, path } of [...names.references, ...names.inherited.references])
    if (kinds.includes(kind) && !(path[0] === section && path[1] === id)) ids.add(id)
  for (const { target } of [...names.inserts, ...names.inherited.inserts]) {
    const [top, id = ''] = target.split('.')
    if (top === section) ids.add(nearest(id, names.declared(kind).keys()) ?? id)
  }
  for (const { nearest } of undeclaredNames(subject)) if (nearest !== undefined) ids.add(nearest)
  for (const text of beyondTheSchema(subject)) {
    ids.add(text)
    for (const { id } of termsIn(text)) ids.add(id)
  }
  return ids
}

/** Texts at places that the schema doesn't know: below misspelt keys, or in a list where a map belongs. */
const beyondTheSchema: (subject: Subject) => readonly string[] = perSubject(({ slots }) => {
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
})
