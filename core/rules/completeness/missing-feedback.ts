import type { Field, Rejection } from '../../language/agreement.ts'
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

/** A hand-off that says all of it, deadline, reasons and destination, is enough. */
function hasRejection(subject: Subject): boolean {
  const { handoffs } = subject.agreement
  if (handoffs.node !== undefined && handoffs.value === undefined) return true
  if (subject.isMisspelt(['handoffs'])) return true
  return [...(handoffs.value?.values() ?? [])].some(
    ({ value }) => value === undefined || isComplete(value.reject, subject),
  )
}

/** A part that can't be read is there. */
function isComplete(reject: Field<Rejection>, subject: Subject): boolean {
  if (subject.lacksField(reject)) return false
  const { within, reasons, to } = reject.value ?? {}
  const leads = reasons?.value?.some(reason => reason.to.node !== undefined) === true
  const parts = [within, reasons, leads ? undefined : to]
  return parts.every(part => part === undefined || !subject.lacksField(part))
}
