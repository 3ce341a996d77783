import { say } from '../../language/message.ts'
import { insertion } from '../insertion.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { rejection } from './handoff-drafts.ts'
import { joinedWithAnd } from './joined.ts'
import type { Handover } from './parties.ts'
import { partiesOf } from './parties.ts'

export const handoffRejection: Rule = {
  meta: {
    id: 'handoff-rejection',
    group: 'completeness',
    severity: 'warning',
    finds: 'a hand-off that does not say how rejected leads come back',
    fixable: 'fix',
  },
  *check(subject) {
    for (const handover of partiesOf(subject).handovers) yield* incomplete(subject, handover)
  },
}

const parts = { within: say`a deadline (“within”)`, reasons: say`reasons (“reasons”)`, to: say`where they go (“to”)` }
type Part = keyof typeof parts

function* incomplete(subject: Subject, handover: Handover): Generator<Problem> {
  const { id, path, stated } = handover
  const at = [...path, 'reject']
  if (subject.lacksField(stated.reject)) {
    const written = stated.reject.node !== undefined
    yield {
      at: written ? at : path,
      span: subject.keyOf(written ? at : path),
      message: say`“${id}” does not say how a lead comes back when it is rejected, so it stays in limbo between the teams. Add “reject” with a deadline, reasons and where it goes.`,
      fixes: fixes(subject, handover, ['within', 'reasons', 'to']),
    }
    return
  }
  if (stated.reject.value === undefined) return
  const missing = lacking(subject, handover)
  if (missing.length === 0) return
  yield {
    at,
    span: subject.keyOf(at),
    message: say`How “${id}” gives rejected leads back lacks ${joinedWithAnd(missing.map(part => parts[part]))}. A lead that is neither taken nor returned is lost to both teams.`,
    fixes: fixes(subject, handover, missing),
  }
}

function lacking(subject: Subject, { path, stated }: Handover): Part[] {
  const at = [...path, 'reject']
  const reasons = stated.reject.value?.reasons
  // Reasons that each lead somewhere say where rejected leads go.
  const destined = reasons?.node?.kind === 'map' && reasons.node.entries.length > 0
  const needed: readonly Part[] = destined ? ['within', 'reasons'] : ['within', 'reasons', 'to']
  return needed.filter(part => subject.lacks(at, part))
}

function fixes(subject: Subject, { path, stated }: Handover, missing: readonly Part[]): Fix[] {
  const { reject, edits } = rejection(subject, stated.of.value)
  const { tree } = subject
  const at = [...path, 'reject']
  const whole = missing.length === 3 && subject.lacks(path, 'reject')
  const own = whole ? [insertion(tree, at, reject)] : missing.map(part => insertion(tree, [...at, part], reject[part]))
  const written = own.filter(edit => edit !== undefined)
  if (written.length < own.length) return []
  const needed = missing.includes('to') ? edits : []
  return [
    {
      title: say`Say how rejected leads come back`,
      edits: [...needed, ...written],
      preferred: true,
      placeholder: true,
    },
  ]
}
