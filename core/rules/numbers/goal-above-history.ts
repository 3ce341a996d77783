import type Fraction from 'fraction.js'
import { decimal, type Message, money, say, type Value } from '../../language/message.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import type { Reach } from '../../targets/evidence.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { perCadence, termsIn } from './words.ts'

export const goalAboveHistory: Rule = {
  meta: {
    id: 'goal-above-history',
    group: 'numbers',
    severity: 'warning',
    finds: 'a goal far above everything reached before',
  },
  *check(subject) {
    const { reach, goals } = subject.targets
    if (reach === undefined || !(reach.aboveBest || reach.farAboveMean)) return
    const field = reach.of === 'revenue' ? goals?.stated.revenue : goals?.stated.customers
    const at = field?.node === undefined ? ['goals'] : field.path
    const span = field?.node === undefined ? subject.keyOf(['goals']) : field.node.span
    yield {
      at,
      span,
      message: messageOf(subject, reach),
      related: relatedTo(subject, span, [derivationOf(subject.targets, `goals.${reach.of}`)]),
    }
  },
}

function messageOf(subject: Subject, { of, goal, best, bestPeriod, mean, periods }: Reach): Message {
  const { currency, funnel } = subject.targets
  const last = funnel?.stages.at(-1)
  const shown = (amount: Fraction): Value =>
    of === 'revenue' ? money(amount, currency) : say`${decimal(amount)} ${termsIn(subject, last?.id ?? '', amount)}`
  return say`The goal is ${shown(goal)} ${perCadence(funnel?.period)}, but in ${String(periods)} past periods the best was ${shown(best)} (${bestPeriod}) and the mean ${shown(mean)}. Start from what was reached and raise the goal later, or say what will change.`
}
