import { say } from '../../language/message.ts'
import { pathAt } from '../place.ts'
import type { Rule } from '../rule.ts'
import { withoutComment } from '../suppression.ts'

export const ignoreWithoutReason: Rule = {
  meta: {
    id: 'ignore-without-reason',
    group: 'life-cycle',
    severity: 'warning',
    finds: 'a comment that ignores a finding and gives no reason',
    fixable: 'fix',
  },
  *check({ tree }, { ignores, rules }) {
    for (const { span, keyword, rule, reason, reach } of ignores) {
      if (reason !== '' || reach === undefined || !rules.has(rule)) continue
      yield {
        at: pathAt(tree, span.start),
        span,
        message: say`This comment gives no reason, so it ignores nothing: whoever reads the agreement later could not tell why ${rule} is right to be ignored here. Write it behind a colon, “${keyword} ${rule}: ” and why, or remove the comment.`,
        fixes: [{ title: say`Remove the comment`, edits: [withoutComment(tree, span)], preferred: true }],
      }
    }
  },
}
