import { percent, say } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { one } from '../../targets/exact.ts'
import { exactOf, isAbsent } from '../../targets/stated.ts'
import type { Rule } from '../rule.ts'
import { relatedTo } from './related.ts'

export const commitmentMissed: Rule = {
  meta: {
    id: 'commitment-missed',
    group: 'numbers',
    severity: 'warning',
    finds: 'a commitment that was kept less often lately than it promises',
  },
  *check(subject) {
    for (const { id, field, stated, kept } of subject.targets.commitments) {
      const promised = isAbsent(stated.atLeast) ? one : exactOf(stated.atLeast)
      // More than always is a slip of its own.
      if (kept === undefined || promised === undefined || promised.gt(one) || kept.gte(promised)) continue
      const span = field.entry?.key.span ?? subject.keyOf(field.path)
      const often = isAbsent(stated.atLeast)
        ? say`always, as nothing less is stated`
        : say`in at least ${percent(promised)} of all cases`
      yield {
        at: field.path,
        span,
        message: say`${displayedName(id)} was kept in ${percent(kept)} of all cases over its last periods, but is promised ${often}. Find out what stands in the way, or promise what can be kept.`,
        related: relatedTo(subject, span, [
          derivationOf(subject.targets, `commitments.${id}.kept`),
          derivationOf(subject.targets, `commitments.${id}.at-least`),
        ]),
      }
    }
  },
}
