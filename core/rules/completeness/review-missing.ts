import { say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import { candidates } from '../ownership.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { lacksSection, sectionPlace, skeleton } from './absent.ts'

export const reviewMissing: Rule = {
  meta: {
    id: 'review-missing',
    group: 'completeness',
    severity: 'warning',
    finds: 'an agreement that is not reviewed before it ends',
    fixable: 'fix',
  },
  *check(subject) {
    if (!lacksSection(subject, 'review')) {
      yield* tooLate(subject)
      return
    }
    const people = candidates(subject, undefined)
    const owner = people.find(id => id === subject.agreement.owner.value) ?? people[0]
    yield {
      ...sectionPlace(subject, 'review'),
      message: say`Nothing says when this agreement is looked at again. Goals and markets change, and an agreement that doesn't is soon ignored: add a review every quarter.`,
      fixes: skeleton(
        subject,
        say`Add a review`,
        ['review'],
        owner === undefined ? undefined : { every: 'quarter', owner },
      ),
    }
  },
}

function* tooLate({ agreement }: Subject): Generator<Problem> {
  const next = agreement.review.value?.next
  const { from, to } = agreement.valid.value ?? {}
  if (next?.value === undefined || next.node === undefined || to?.value === undefined || to.node === undefined) return
  // An agreement that ends before it begins has its own finding.
  if (next.value <= to.value || (from?.value !== undefined && from.value > to.value)) return
  yield {
    at: next.path,
    span: next.node.span,
    message: say`The next review is on ${next.value}, but the agreement ends on ${to.value}. Review it before it ends, so that nobody has to work without one.`,
    related: [{ span: to.node.span, message: say`The agreement ends here.` }],
    fixes: [{ title: say`Review it on ${to.value}`, edits: [replacement(next.node.span, to.value)], preferred: true }],
  }
}
