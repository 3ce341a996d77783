import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { bant } from './bant.ts'
import { isJudgedByCriteria, isStillOpen, saysWhatCounts } from './quality.ts'

export const missingCriteria: Rule = {
  meta: {
    id: 'missing-criteria',
    group: 'completeness',
    severity: 'warning',
    finds: 'a qualified or handed-over lead that is defined without criteria',
    fixable: 'fix',
  },
  *check(subject) {
    for (const { id, path, entry } of subject.names.declared('term').values()) {
      if (entry.merged || !isJudgedByCriteria(subject, id)) continue
      if (saysWhatCounts(subject, id) || isStillOpen(subject, id)) continue
      yield {
        at: path,
        span: entry.key.span,
        message: say`The definition of “${id}” has no criteria, so one team may hand over what the other rejects. Add criteria to decide by with yes or no, a framework or a score.`,
        fixes: bant(subject, path),
      }
    }
  },
}
