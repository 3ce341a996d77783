import { say } from '../../language/message.ts'
import type { Cadence } from '../../language/values/time.ts'
import { insertion } from '../insertion.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { lacksSection, sectionPlace } from './absent.ts'

export const missingGoals: Rule = {
  meta: {
    id: 'missing-goals',
    group: 'completeness',
    severity: 'warning',
    finds: 'an agreement without goals',
    fixable: 'fix',
  },
  *check(subject) {
    if (!lacksSection(subject, 'goals')) return
    yield {
      ...sectionPlace(subject, 'goals'),
      message: say`This agreement has no goals, so nobody can compute how many customers and leads are needed. Add the revenue that the company wants, Marketing's share of it and the average deal.`,
      fixes: goals(subject),
    }
  },
}

/** Figures that ask for one customer, so that they contradict nothing until a person writes the real ones. */
function goals(subject: Subject): Fix[] {
  const { tree } = subject
  const draft = { period: period(subject), revenue: 20000, 'marketing-share': '50%', 'average-deal': 10000 }
  const edits = [
    subject.lacks([], 'currency') ? insertion(tree, ['currency'], 'EUR') : undefined,
    insertion(tree, ['goals'], draft),
  ].filter(edit => edit !== undefined)
  return [{ title: say`Add goals`, edits, preferred: true, placeholder: true }]
}

function period({ agreement }: Subject): Cadence {
  const [row] = agreement.history.value ?? []
  return agreement.funnel.value?.period.value ?? row?.value?.period.value?.cadence ?? 'month'
}
