import { say } from '../../language/message.ts'
import type { Subject } from '../subject.ts'
import { feedback } from './drafts.ts'
import { missingKind } from './missing-kind.ts'

export const missingFeedback = missingKind({
  id: 'missing-feedback',
  finds: 'commitments that never say how rejected leads come back',
  kind: 'feedback',
  message: say`Nothing says in what time rejected leads come back with a reason, so they stay in limbo and Marketing learns nothing. Add a commitment of kind feedback, or “reject” to a hand-off.`,
  name: 'rejected-leads',
  draft: feedback,
  isSaidElsewhere: hasRejection,
})

/** What a hand-off says of rejected leads is enough; what that lacks, its own rule says. */
function hasRejection(subject: Subject): boolean {
  const { handoffs } = subject.agreement
  if (handoffs.node !== undefined && handoffs.value === undefined) return true
  if (subject.isMisspelt(['handoffs'])) return true
  return [...(handoffs.value?.values() ?? [])].some(
    ({ path, value }) => value === undefined || !subject.lacks(path, 'reject'),
  )
}
