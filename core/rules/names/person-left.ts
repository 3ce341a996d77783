import { say } from '../../language/message.ts'
import { nameOf, type Reference } from '../../language/names.ts'
import type { IsoDate } from '../../language/values/time.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const personLeft: Rule = {
  meta: {
    id: 'person-left',
    group: 'names',
    severity: 'warning',
    finds: 'an owner or lead who leaves before the agreement ends',
  },
  *check(subject) {
    const people = subject.agreement.people.value
    if (people === undefined || [...people.values()].every(({ value }) => value?.left.node === undefined)) return
    for (const reference of subject.names.references) {
      const role = reference.path.at(-1)
      if (role === 'owner' || role === 'lead') yield* leaving(subject, reference)
    }
  },
}

function* leaving(subject: Subject, { id, path, span }: Reference): Generator<Problem> {
  const { agreement, names } = subject
  const left = agreement.people.value?.get(id)?.value?.left
  const declared = names.declared('person').get(id)
  if (left?.value === undefined || left.node === undefined || declared === undefined) return
  const end = lastDay(subject)
  const name = nameOf('person', declared)
  const related = [{ span: left.node.span, file: left.file, message: say`The day on which ${name} leaves.` }]
  const remedy = say`Name somebody who stays, so that the other team has someone to turn to.`
  if (end !== undefined && left.value < end)
    yield {
      at: path,
      span,
      message: say`${name} leaves on ${left.value}, before the agreement ends on ${end}. ${remedy}`,
      related: [...related, ...endOf(subject)],
    }
  else if (end === undefined && subject.lacks([], 'valid') && left.value < subject.today)
    yield { at: path, span, message: say`${name} left on ${left.value}. ${remedy}`, related }
}

const lastDay = ({ agreement }: Subject): IsoDate | undefined => agreement.valid.value?.to.value

function endOf({ agreement }: Subject) {
  const node = agreement.valid.value?.to.node
  return node === undefined ? [] : [{ span: node.span, message: say`The agreement ends here.` }]
}
