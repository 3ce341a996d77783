import type { Kind } from '../../language/agreement.ts'
import { type Message, say } from '../../language/message.ts'
import type { Written } from '../insertion.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { sectionPlace, skeleton } from './absent.ts'
import { freeId, idsIn, type Roles, rolesOf } from './drafts.ts'

interface Lack {
  readonly id: string
  readonly finds: string
  readonly kind: Kind
  readonly message: Message
  /** The id and the draft of a commitment that fills the gap. */
  readonly name: string
  readonly draft: (subject: Subject, roles: Roles) => Written | undefined
  /** Something else in the agreement says the same. */
  readonly isSaidElsewhere?: (subject: Subject) => boolean
}

/** A rule that finds agreements whose commitments lack one kind. */
export const missingKind = ({ id, finds, kind, message, name, draft, isSaidElsewhere }: Lack): Rule => ({
  meta: { id, group: 'completeness', severity: 'warning', finds, fixable: 'fix' },
  *check(subject) {
    const { commitments } = subject.agreement
    const kinds = [...(commitments.value?.values() ?? [])].map(({ value }) => value?.kind.value)
    // A commitment whose kind can't be read may be the one.
    if (kinds.length === 0 || kinds.includes(undefined) || kinds.includes(kind) || subject.tree.partial) return
    if (isSaidElsewhere?.(subject)) return
    const path = ['commitments', freeId(idsIn(subject, 'commitments'), name)]
    yield {
      ...sectionPlace(subject, 'commitments'),
      message,
      fixes: skeleton(subject, say`Add such a commitment`, path, draft(subject, rolesOf(subject))),
    }
  },
})
