import { decimal, say } from '../../language/message.ts'
import { derivationOf, spread } from '../../targets/derivations/index.ts'
import { growths } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import { relatedTo } from './related.ts'
import { nameOfTerm } from './words.ts'

export const funnelGrows: Rule = {
  meta: {
    id: 'funnel-grows',
    group: 'numbers',
    severity: 'error',
    finds: 'a stage planned above the one from which it comes',
  },
  *check(subject) {
    for (const { stage, before } of growths(subject.targets)) {
      const volume = stage.field.value?.volume
      const base = ['funnel', 'stages', stage.id]
      const at = volume?.node === undefined ? base : [...base, 'volume']
      const span = volume?.node === undefined ? subject.keyOf(base) : volume.node.span
      const [from, here] = [nameOfTerm(subject, before.id), nameOfTerm(subject, stage.id)]
      const [few, many] = [before.plan, stage.plan].map(plan => (plan ? spread(plan.exact, decimal) : ''))
      yield {
        at,
        span,
        message: say`${here} plans ${many ?? ''}, more than the ${few ?? ''} of ${from} from which they come. Correct the volume that is wrong, or write expanding: true on ${here} if one ${from} brings several.`,
        related: relatedTo(subject, span, [
          derivationOf(subject.targets, `funnel.stages.${before.id}.plan`),
          derivationOf(subject.targets, `funnel.stages.${stage.id}.plan`),
        ]),
      }
    }
  },
}
