import type { Handoff } from '../../language/agreement.ts'
import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { removal, unusedNames } from './unused.ts'

export const unusedDefinition: Rule = {
  meta: {
    id: 'unused-definition',
    group: 'names',
    severity: 'info',
    finds: 'a definition that nothing uses',
    fixable: 'fix',
  },
  *check(subject) {
    if (lacksTerm(subject)) return
    const complete = !subject.lacks([], 'funnel') && !subject.lacks([], 'handoffs')
    for (const term of unusedNames(subject, 'term', 'definitions')) {
      yield {
        at: term.path,
        span: term.entry.key.span,
        message: say`Nothing in this agreement uses “${term.id}”. Use it where it is meant, for example as [[${term.id}]] in a text, or remove it: what nobody needs only makes the rest harder to find.`,
        fixes: removal(subject, term, complete),
        unnecessary: true,
      }
    }
  },
}

/** Some place that should name a term is missing: what is unused may belong there. */
function lacksTerm(subject: Subject): boolean {
  const { agreement, structure } = subject
  const keys = structure.some(
    problem => problem.kind === 'missing-key' && ['of', 'into', 'stages'].includes(problem.key),
  )
  return (
    keys ||
    [...(agreement.handoffs.value?.values() ?? [])].some(
      ({ path, value }) =>
        value !== undefined && subject.lacks([...path, 'reject'], 'to') && !hasReasonsWithTerms(value),
    )
  )
}

/** Reasons that each lead to a term say where rejected leads go. */
const hasReasonsWithTerms = ({ reject }: Handoff): boolean => {
  const reasons = reject.value?.reasons.node
  return reasons?.kind === 'map' && reasons.entries.length > 0
}
