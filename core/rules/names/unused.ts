import { say } from '../../language/message.ts'
import type { Declaration } from '../../language/names.ts'
import { removeEntry } from '../../syntax/entries.ts'
import type { Fix } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** Whether it can be told that nothing uses an entry: everything is read, and no other file can use it. */
export const seesEveryUse = ({ tree, isLibrary, inherits }: Subject): boolean =>
  !tree.partial && !isLibrary && !inherits

/** The fix that takes out what nothing uses. */
export function removal({ tree }: Subject, { path, id }: Declaration): Fix[] {
  const edit = removeEntry(tree, path)
  return edit === undefined ? [] : [{ title: say`Remove ${id}`, edits: [edit], preferred: true }]
}
