import { say } from '../../language/message.ts'
import type { Declaration } from '../../language/names.ts'
import { type Part, perSection } from '../../language/parts.ts'
import type { NameKind } from '../../language/shape.ts'
import { removeEntry } from '../../syntax/entries.ts'
import { isEmpty } from '../../syntax/tree.ts'
import type { Fix } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { isMentioned } from './mentions.ts'

/**
 * The entries of a kind of which it can be told that nothing uses them. None while some place that should name one
 * is empty, or while a part of the file is not understood; another file may use those of a library.
 */
export function unusedNames(subject: Subject, kind: NameKind, section: string): Declaration[] {
  const { tree, isLibrary, inheritance, structure, sections, names } = subject
  // An entry that can't be read may be the one that uses it, here or in a file that can't be found.
  if (tree.partial || isLibrary || inheritance.unclear.size > 0) return []
  // A missing section's entries may stand under another one.
  if (structure.some(problem => problem.kind === 'missing-key' && problem.path.length === 0)) return []
  if (unsaid(sections, unsaidIn).includes(kind)) return []
  const misunderstood = new Set(structure.flatMap(({ path }) => (path[0] === section ? (path[1] ?? []) : [])))
  return [...names.declared(kind).values()].filter(
    ({ id, entry }) => !isMentioned(subject, kind, id) && !entry.merged && !misunderstood.has(id),
  )
}

const unsaid = perSection<NameKind>()

/** The kinds of names that places of a part should say and don't. */
const unsaidIn = ({ slots }: Part) => slots.flatMap(({ shape, node }) => (isEmpty(node) ? shape.refers : []))

/** The fix that takes out what nothing uses; not unasked where what is missing elsewhere may need it. */
export function removal({ tree }: Subject, { path, id }: Declaration, preferred: boolean): Fix[] {
  const edit = removeEntry(tree, path)
  return edit === undefined ? [] : [{ title: say`Remove ${id}`, edits: [edit], preferred }]
}
