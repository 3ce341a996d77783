import type { Message } from '../../language/message.ts'
import { entryAtPath, type Path } from '../../syntax/tree.ts'
import { insertion, type Written } from '../insertion.ts'
import type { Fix, Problem } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** A section that an agreement should have and really doesn't. */
export function lacksSection(subject: Subject, section: string): boolean {
  if (subject.isLibrary) return false
  // One that is there and empty lacks its required keys, and that is said.
  return subject.lacks([], section) && !(withRequiredKeys.has(section) && isWritten(subject, section))
}

const withRequiredKeys = new Set(['goals', 'funnel', 'review'])

const isWritten = ({ tree }: Subject, section: string): boolean => entryAtPath(tree.root, [section]) !== undefined

/** Where a finding about a whole section stands: at its key, or, if it isn't written, at the top. */
export function sectionPlace(subject: Subject, section: string): Pick<Problem, 'at' | 'span'> {
  const at = isWritten(subject, section) ? [section] : []
  return { at, span: subject.keyOf(at) }
}

/** The fix that drafts something for a person to complete; none where the text has no place for it. */
export function skeleton({ tree }: Subject, title: Message, path: Path, draft: Written | undefined): Fix[] {
  const edit = draft === undefined ? undefined : insertion(tree, path, draft)
  return edit === undefined ? [] : [{ title, edits: [edit], preferred: true, placeholder: true }]
}
