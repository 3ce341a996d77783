import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { mentioned } from './mentions.ts'
import { removal, seesEveryUse } from './unused.ts'

export const unusedDefinition: Rule = {
  meta: {
    id: 'unused-definition',
    group: 'names',
    severity: 'info',
    finds: 'a definition that nothing uses',
    fixable: 'fix',
  },
  *check(subject) {
    if (!seesEveryUse(subject) || lacksTerm(subject)) return
    const used = mentioned(subject, 'term', 'definitions')
    for (const term of subject.names.declared('term').values()) {
      if (used.has(term.id) || term.entry.merged) continue
      yield {
        at: term.path,
        span: term.entry.key.span,
        message: say`Nothing in this agreement uses “${term.id}”. Use it where it is meant, for example as [[${term.id}]] in a text, or remove it: what nobody needs only makes the rest harder to find.`,
        fixes: removal(subject, term),
        unnecessary: true,
      }
    }
  },
}

/** Some place that should name a term is empty: what is unused may belong there. */
function lacksTerm(subject: Subject): boolean {
  const { agreement, structure } = subject
  const keys = structure.some(
    problem => problem.kind === 'missing-key' && ['of', 'into', 'stages'].includes(problem.key),
  )
  const destinations = [...(agreement.handoffs.value?.values() ?? [])].some(
    ({ path, value }) => value?.reject.node !== undefined && subject.lacks([...path, 'reject'], 'to'),
  )
  return keys || destinations || subject.lacks([], 'funnel')
}
