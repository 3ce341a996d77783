import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { readable } from './parties.ts'

export const vagueCommitment: Rule = {
  meta: {
    id: 'vague-commitment',
    group: 'completeness',
    severity: 'warning',
    finds: 'a custom commitment without a number or without a time limit',
  },
  *check(subject) {
    for (const { id, path, value } of readable(subject.agreement.commitments)) {
      if (value.kind.value !== 'custom') continue
      const number = subject.lacksField(value.target)
      const limit = subject.lacksField(value.every) && subject.lacksField(value.within)
      if (!number && !limit) continue
      const place = { at: path, span: subject.keyOf(path) }
      const why = say`Without it nobody can say whether it was kept.`
      if (number && limit)
        yield {
          ...place,
          message: say`“${id}” promises neither a number nor by when. ${why} Add “target”, and “every” or “within”.`,
        }
      else if (number)
        yield { ...place, message: say`“${id}” promises no number. ${why} Add “target”, such as 4 or 95%.` }
      else yield { ...place, message: say`“${id}” has no time limit. ${why} Add “every” or “within”.` }
    }
  },
}
