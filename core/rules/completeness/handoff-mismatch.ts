import type { Field } from '../../language/agreement.ts'
import { say } from '../../language/message.ts'
import { durationText } from '../../language/values/duration.ts'
import type { Duration } from '../../language/values/time.ts'
import { durationWords } from '../../language/values/time-words.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { isSameLength } from './lengths.ts'
import { type Handover, type Promised, partiesOf } from './parties.ts'

export const handoffMismatch: Rule = {
  meta: {
    id: 'handoff-mismatch',
    group: 'completeness',
    severity: 'error',
    finds: 'a hand-off and a commitment that give rejected leads different deadlines',
    fixable: 'choose',
  },
  *check(subject) {
    const { promises, handovers } = partiesOf(subject)
    const feedback = promises.filter(({ stated }) => stated.kind.value === 'feedback')
    for (const handover of handovers) yield* mismatch(subject, handover, feedback)
  },
}

function* mismatch(subject: Subject, handover: Handover, feedback: readonly Promised[]): Generator<Problem> {
  const within = handover.stated.reject.value?.within
  const { of } = handover.stated
  if (within?.value === undefined || of.value === undefined) return
  const { value, node } = within
  const same = feedback.filter(({ stated, by }) => stated.of.value === of.value && isBySameTeam(by, handover.receives))
  const lengths = same.map(({ stated }) => stated.within.value)
  if (lengths.some(length => length === undefined || isSameLength(subject, length, value) !== false)) return
  const [promised] = same
  const other = promised?.stated.within
  if (promised === undefined || other?.value === undefined || other.node === undefined || node === undefined) return
  yield {
    at: within.path,
    span: node.span,
    message: say`“${handover.id}” gives rejected leads back within ${durationWords(value)}, but “${promised.id}” promises ${durationWords(other.value)}. Only one of them can be kept: write the same time in both.`,
    related: [{ span: other.node.span, message: say`“${promised.id}” promises ${durationWords(other.value)}.` }],
    fixes: [...write(within, other.value, handover.id), ...write(other, value, promised.id)],
  }
}

const isBySameTeam = (by: string | undefined, receives: string | undefined): boolean =>
  by === undefined || receives === undefined || by === receives

function write({ node }: Field<Duration>, length: Duration, id: string): Fix[] {
  const text = durationText(length)
  if (node === undefined) return []
  return [{ title: say`Write ${text} in ${id}`, edits: [replacement(node.span, text)], preferred: false }]
}
