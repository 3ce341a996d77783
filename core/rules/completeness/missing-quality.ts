import { say } from '../../language/message.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { type Promised, partiesOf } from './parties.ts'
import { isJudgedByCriteria, isStillOpen, saysWhatCounts } from './quality.ts'

export const missingQuality: Rule = {
  meta: {
    id: 'missing-quality',
    group: 'completeness',
    severity: 'warning',
    finds: 'a promised volume of which nothing says how good it must be',
  },
  *check(subject) {
    const byTerm = new Map<string, Promised[]>()
    for (const promised of partiesOf(subject).promises) {
      const { kind, of } = promised.stated
      if (kind.value !== 'volume' || of.value === undefined || !subject.lacksField(promised.stated.quality)) continue
      byTerm.set(of.value, [...(byTerm.get(of.value) ?? []), promised])
    }
    for (const [term, promises] of byTerm) yield* unqualified(subject, term, promises)
  },
}

function* unqualified(subject: Subject, term: string, [first, ...others]: readonly Promised[]): Generator<Problem> {
  const declared = subject.names.declared('term').get(term)
  if (first === undefined || declared === undefined || isJudgedByCriteria(subject, term)) return
  if (saysWhatCounts(subject, term) || isStillOpen(subject, term)) return
  yield {
    at: first.path,
    span: subject.keyOf(first.path),
    message: say`“${first.id}” promises a number of “${term}”, and nothing says of what quality, so the number can be met with leads that nobody wants. Add “quality” here, or criteria to the definition of “${term}”.`,
    related: [
      {
        span: declared.entry.key.span,
        file: declared.file,
        message: say`“${term}” is defined here, without criteria.`,
      },
      ...others.map(({ path }) => ({ span: subject.keyOf(path), message: say`This promises the same.` })),
    ],
  }
}
