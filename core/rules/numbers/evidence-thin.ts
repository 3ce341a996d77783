import { count, percent, say } from '../../language/message.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { isThin } from '../../targets/evidence.ts'
import { approximately } from '../../targets/exact.ts'
import type { Rule } from '../rule.ts'
import { isAbove } from './rate-above-evidence.ts'
import { relatedTo } from './related.ts'
import { nameOfTerm } from './words.ts'

export const evidenceThin: Rule = {
  meta: {
    id: 'evidence-thin',
    group: 'numbers',
    severity: 'info',
    finds: 'a rate about which the past says little',
  },
  *check(subject) {
    const { funnel, evidence } = subject.targets
    for (const stage of funnel?.stages ?? []) {
      const known = evidence[stage.index]
      if (known === undefined || !isThin(known) || isAbove(stage.field.value?.rate, known)) continue
      const at = ['funnel', 'stages', stage.id]
      const span = subject.keyOf(at)
      const { successes, trials, interval } = known
      const [low, high] = [percent(approximately(interval[0])), percent(approximately(interval[1]))]
      yield {
        at,
        span,
        message: say`The past says little about the rate into ${nameOfTerm(subject, stage.id)}: ${count(successes)} of ${count(trials)} can mean anything from ${low} to ${high}. More periods in the history make what is computed from it more certain.`,
        related: relatedTo(subject, span, [derivationOf(subject.targets, `funnel.stages.${stage.id}.evidence.rate`)]),
      }
    }
  },
}
