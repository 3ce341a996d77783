import { say } from '../../language/message.ts'
import { displayedName, nameOf } from '../../language/names.ts'
import type { Rule } from '../rule.ts'
import { standings } from './approvals.ts'

export const approvalStale: Rule = {
  meta: {
    id: 'approval-stale',
    group: 'life-cycle',
    severity: 'warning',
    finds: 'a lead who approved only other versions than the active one',
  },
  *check(subject) {
    const { version } = subject.agreement
    for (const { lead, state, stale } of standings(subject)) {
      if (state !== 'stale' || stale?.value === undefined || stale.node === undefined) continue
      if (version.value === undefined || version.node === undefined) continue
      const person = subject.names.declared('person').get(lead)
      const name = person === undefined ? displayedName(lead) : nameOf('person', person)
      yield {
        at: stale.path,
        span: stale.node.span,
        message: say`${name} approved version ${stale.value}, but the agreement is at version ${version.value}. What changed since then binds nobody yet: ask for approval of version ${version.value}.`,
        related: [{ span: version.node.span, message: say`The version of the agreement.` }],
      }
    }
  },
}
