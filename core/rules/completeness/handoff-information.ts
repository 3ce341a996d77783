import { say } from '../../language/message.ts'
import { insertion } from '../insertion.ts'
import type { Rule } from '../rule.ts'
import { usualFields } from './handoff-drafts.ts'
import { readable } from './parties.ts'

export const handoffInformation: Rule = {
  meta: {
    id: 'handoff-information',
    group: 'completeness',
    severity: 'warning',
    finds: 'a hand-off that does not say which information comes along',
    fixable: 'fix',
  },
  *check(subject) {
    for (const { id, path, value } of readable(subject.agreement.handoffs)) {
      if (!subject.lacksField(value.requires)) continue
      const fields = usualFields(subject)
      const edit = insertion(subject.tree, [...path, 'requires'], fields)
      yield {
        at: path,
        span: subject.keyOf(path),
        message: say`“${id}” does not say which information comes with a lead, so whoever receives it has to search first. Add “requires”, such as ${fields.join(', ')}.`,
        fixes:
          edit === undefined ? [] : [{ title: say`Require the five usual fields`, edits: [edit], preferred: true }],
      }
    }
  },
}
