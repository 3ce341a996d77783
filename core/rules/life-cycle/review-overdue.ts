import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { isActive, isExpired } from './validity.ts'

export const reviewOverdue: Rule = {
  meta: {
    id: 'review-overdue',
    group: 'life-cycle',
    severity: 'warning',
    finds: 'an active agreement whose next review is past',
  },
  *check(subject) {
    const { review, valid } = subject.agreement
    const next = review.value?.next
    if (next?.value === undefined || next.node === undefined || next.value >= subject.today) return
    if (!isActive(subject) || isExpired(subject)) return
    // A review before the beginning is in the wrong order, not late; one after the end is a missing one.
    const { from, to } = valid.value ?? {}
    if ((from?.value !== undefined && next.value < from.value) || (to?.value !== undefined && next.value > to.value))
      return
    yield {
      at: next.path,
      span: next.node.span,
      message: say`The next review was due on ${next.value}. Goals that nobody looks at again lose touch with the market: hold the review and write the day of the next one.`,
    }
  },
}
