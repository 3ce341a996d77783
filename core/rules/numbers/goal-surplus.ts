import { count, decimal, percent, say } from '../../language/message.ts'
import { handedOverStage } from '../../targets/confidence.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { one } from '../../targets/exact.ts'
import { goalVerdict } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import { relatedTo } from './related.ts'
import { perCadence, termsIn } from './words.ts'

export const goalSurplus: Rule = {
  meta: {
    id: 'goal-surplus',
    group: 'numbers',
    severity: 'info',
    finds: 'a plan that brings over a quarter more customers than the goal needs',
  },
  *check(subject) {
    const found = goalVerdict(subject.targets)
    if (found?.verdict !== 'surplus') return
    const { last, plan, need } = found
    const { targets, agreement } = subject
    const at = ['funnel', 'stages', last.id]
    const span = subject.keyOf(at)
    const stage = handedOverStage({ ...targets, agreement })
    const enough = stage?.required?.high
    const beyond = say`The plan brings ${decimal(plan)} ${termsIn(subject, last.id, plan)} ${perCadence(targets.funnel?.period)}, ${percent(plan.div(need).sub(one))} more than the ${decimal(need)} that the goal needs.`
    yield {
      at,
      span,
      message:
        stage === undefined || enough === undefined
          ? say`${beyond} The goal can be higher, or less is enough.`
          : say`${beyond} The goal can be higher, or ${count(enough)} ${termsIn(subject, stage.id, enough)} are enough.`,
      related: relatedTo(subject, span, [
        derivationOf(targets, `funnel.stages.${last.id}.plan`),
        derivationOf(targets, `funnel.stages.${last.id}.required`),
      ]),
    }
  },
}
