import type { Field } from '../../language/agreement.ts'
import { type Message, say } from '../../language/message.ts'
import type { IsoDate } from '../../language/values/time.ts'
import type { Problem, Rule } from '../rule.ts'
import { endsBeforeItBegins } from './validity.ts'

export const dateOrder: Rule = {
  meta: { id: 'date-order', group: 'life-cycle', severity: 'error', finds: 'dates that cannot follow one another' },
  *check({ agreement }) {
    const { from, to } = agreement.valid.value ?? {}
    const due = agreement.goals.value?.due
    const next = agreement.review.value?.next
    if (endsBeforeItBegins(agreement)) {
      // Nothing can be said of the other dates while these two are the wrong way round.
      yield* wrong(
        from,
        to,
        (a, b) => say`The agreement begins on ${a}, after its last day ${b}. Exchange the two dates, or correct one.`,
      )
      return
    }
    if (isBefore(due, from))
      yield* wrong(
        due,
        from,
        (a, b) =>
          say`The goal is due on ${a}, before the agreement begins on ${b}, so no commitment can help to reach it. Correct one of the dates.`,
      )
    if (isBefore(to, due))
      yield* wrong(
        due,
        to,
        (a, b) =>
          say`The goal is due on ${a}, but the agreement ends on ${b}, so nobody is committed to it in the end. Correct one of the dates.`,
      )
    if (isBefore(next, from))
      yield* wrong(
        next,
        from,
        (a, b) =>
          say`The next review is on ${a}, before the agreement begins on ${b}, so there is nothing to review yet. Correct one of the dates.`,
      )
  },
}

type DateField = Field<IsoDate> | undefined

const isBefore = (a: DateField, b: DateField): boolean =>
  a?.value !== undefined && b?.value !== undefined && a.value < b.value

function* wrong(at: DateField, other: DateField, message: (a: string, b: string) => Message): Generator<Problem> {
  if (at?.value === undefined || at.node === undefined || other?.value === undefined || other.node === undefined) return
  yield {
    at: at.path,
    span: at.node.span,
    message: message(at.value, other.value),
    related: [{ span: other.node.span, message: say`This is the other date.` }],
  }
}
