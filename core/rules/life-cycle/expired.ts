import { say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Rule } from '../rule.ts'
import { isExpired } from './validity.ts'

export const expired: Rule = {
  meta: {
    id: 'expired',
    group: 'life-cycle',
    severity: 'warning',
    finds: 'an active agreement past its last day',
    fixable: 'fix',
  },
  *check(subject) {
    const { status, valid } = subject.agreement
    const to = valid.value?.to
    if (!isExpired(subject) || to?.value === undefined || to.node === undefined || status.node === undefined) return
    yield {
      at: to.path,
      span: to.node.span,
      message: say`This agreement ended on ${to.value} and is still called active, so nobody knows whether its promises hold. Agree on a new end, or retire it.`,
      related: [{ span: status.node.span, message: say`Here it is called active.` }],
      fixes: [{ title: say`Retire it`, edits: [replacement(status.node.span, 'retired')], preferred: true }],
    }
  },
}
