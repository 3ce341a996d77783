import { say } from '../../language/message.ts'
import type { Rule } from '../rule.ts'
import { sectionPlace } from './absent.ts'
import { readable } from './parties.ts'

export const missingOnMiss: Rule = {
  meta: {
    id: 'missing-on-miss',
    group: 'completeness',
    severity: 'info',
    finds: 'commitments of which nothing says what happens when they are missed',
  },
  *check(subject) {
    const open = readable(subject.agreement.commitments).filter(({ value }) => subject.lacksField(value.onMiss))
    if (open.length === 0) return
    const names = open.map(({ id }) => id).join(', ')
    yield {
      ...sectionPlace(subject, 'commitments'),
      message: say`Nothing says what happens when these are missed: ${names}. Add “on-miss” with who is told or what is done, while nobody is angry yet.`,
      related: open.map(({ id, path }) => ({ span: subject.keyOf(path), message: say`“${id}” has no “on-miss”.` })),
    }
  },
}
