import { say } from '../../language/message.ts'
import type { Written } from '../insertion.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { lacksSection, sectionPlace, skeleton } from './absent.ts'

export const missingFunnel: Rule = {
  meta: {
    id: 'missing-funnel',
    group: 'completeness',
    severity: 'warning',
    finds: 'an agreement without a funnel',
    fixable: 'fix',
  },
  *check(subject) {
    if (!lacksSection(subject, 'funnel')) return
    yield {
      ...sectionPlace(subject, 'funnel'),
      message: say`This agreement has no funnel, so nobody can compute what each team has to deliver. Add the stages from the first touch to the customer, with volumes and rates.`,
      fixes: skeleton(subject, say`Add a funnel`, ['funnel'], funnel(subject)),
    }
  },
}

/** The defined terms in their order, without those that rejected leads go to. */
function funnel({ agreement, names }: Subject): Written | undefined {
  const rejected = new Set(
    [...(agreement.handoffs.value?.values() ?? [])].flatMap(({ value }) => {
      const { to, reasons } = value?.reject.value ?? {}
      return [to?.value, ...(reasons?.value ?? []).map(reason => reason.to.value)]
    }),
  )
  const stages = [...names.declared('term').keys()].filter(term => !rejected.has(term)).slice(0, 6)
  if (stages.length === 0) return undefined
  const period = agreement.goals.node === undefined ? 'month' : undefined
  return { period, stages: Object.fromEntries(stages.map(stage => [stage, {}])) }
}
