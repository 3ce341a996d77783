import { count, decimal, type Message, money, percent, say } from '../../language/message.ts'
import { handedOverStage } from '../../targets/confidence.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import { type GoalVerdict, goalVerdict } from '../../targets/verdicts.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { nameOfTerm, perCadence, termsIn } from './words.ts'

export const goalShortfall: Rule = {
  meta: {
    id: 'goal-shortfall',
    group: 'numbers',
    severity: 'error',
    finds: 'a plan that brings fewer customers than the goal needs',
  },
  *check(subject) {
    const verdict = goalVerdict(subject.targets)
    if (verdict?.verdict !== 'shortfall') return
    const at = ['funnel', 'stages', verdict.last.id]
    const span = subject.keyOf(at)
    yield {
      at,
      span,
      message: messageOf(subject, verdict),
      related: relatedTo(subject, span, [
        derivationOf(subject.targets, `funnel.stages.${verdict.last.id}.plan`),
        derivationOf(subject.targets, `funnel.stages.${verdict.last.id}.required`),
      ]),
    }
  },
}

function messageOf(subject: Subject, { last, plan, need }: GoalVerdict): Message {
  const { goals, currency, funnel } = subject.targets
  const name = termsIn(subject, last.id, plan)
  const short = need.sub(plan)
  const worth = goals?.deal && money(short.mul(goals.deal.exact), currency)
  const gap = worth ? say`${decimal(short)} short, worth ${worth}` : say`${decimal(short)} short`
  const first = say`The plan brings ${decimal(plan)} ${name} ${perCadence(funnel?.period)}, but the goal needs ${decimal(need)}: ${gap}.`
  const out = wayOut(subject, last, need)
  return out ? say`${first} ${out}` : say`${first} Plan more, or set a goal that the plan reaches.`
}

/** Both ways out: more at the handed-over stage, or a better rate from there. */
function wayOut(subject: Subject, last: StageTargets, need: GoalVerdict['need']): Message | undefined {
  const { targets, agreement } = subject
  const stage = handedOverTerm(subject) ?? handedOverStage({ ...targets, agreement })
  const [planned, required] = [stage?.shown?.low, stage?.required?.high]
  if (stage?.plan === undefined || planned === undefined || required === undefined || required.lte(planned))
    return undefined
  const [from, to] = [nameOfTerm(subject, stage.id), nameOfTerm(subject, last.id)]
  const missing = required.sub(planned)
  const more = say`It takes ${count(missing)} more ${termsIn(subject, stage.id, missing)} (${count(required)} instead of ${count(planned)})`
  const source = stage.plan.exact.low
  if (source.n === 0n || need.gt(source) || stage.onward === undefined) return say`${more}.`
  return say`${more}, or a rate from ${from} to ${to} of ${percent(need.div(source))} instead of ${percent(stage.onward.low)}.`
}

/** What the first hand-off hands over, if it is a stage before the last. */
function handedOverTerm({ agreement, targets }: Subject): StageTargets | undefined {
  const [first] = agreement.handoffs.value?.values() ?? []
  return targets.funnel?.stages.slice(0, -1).find(({ id }) => id === first?.value?.of.value)
}
