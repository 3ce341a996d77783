import type Fraction from 'fraction.js'
import { count, money, say } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { supposing } from '../../targets/supposing.ts'
import { customersDiffer, lifetimeValuesDiffer } from '../../targets/verdicts.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { numberText } from './words.ts'

export const goalMismatch: Rule = {
  meta: {
    id: 'goal-mismatch',
    group: 'numbers',
    severity: 'error',
    finds: 'customers or a lifetime value that don’t follow from the other goals',
    fixable: 'fix',
  },
  *check(subject) {
    yield* customers(subject)
    yield* lifetimeValue(subject)
  },
}

function* customers(subject: Subject): Generator<Problem> {
  const { goals } = subject.targets
  const field = goals?.stated.customers
  const computed = goals?.computedCustomers
  if (field?.node === undefined || field.value === undefined || computed === undefined) return
  if (!customersDiffer(subject.targets)) return
  const derivation = derivationOf(subject.targets, 'goals.customers')
  const working = derivation?.working
  const stated = count(field.value)
  const settled = agrees(subject, computed)
  const advice = settled
    ? say`Write ${count(computed)}, or correct the figure that is wrong.`
    : say`Write the share and the deal that the goals or their segments lack, or correct the figure that is wrong.`
  yield {
    at: field.path,
    span: field.node.span,
    message: working
      ? say`Marketing’s revenue ÷ average deal is ${working}, which takes ${count(computed)} customers, but the goals say ${stated}. What every stage needs rests on this number. Write ${count(computed)}, or correct the figure that is wrong.`
      : say`All segments together take ${count(computed)} customers, but the goals say ${stated}. What every stage needs rests on this number. ${advice}`,
    related: relatedTo(subject, field.node.span, [derivation]),
    fixes: settled
      ? [
          {
            title: say`Set the customers to ${count(computed)}`,
            edits: [replacement(field.node.span, numberText(computed, 0))],
            preferred: true,
          },
        ]
      : [],
  }
}

/** A share or deal that is solved from the customers moves with them, and then unlike segments need another number. */
const agrees = ({ agreement }: Subject, customers: Fraction): boolean =>
  !customersDiffer(supposing(agreement, { customers }))

function* lifetimeValue(subject: Subject): Generator<Problem> {
  const { goals, currency, digits } = subject.targets
  const field = goals?.stated.lifetimeValue
  const computed = goals?.lifetimeValue?.computed
  if (field?.node === undefined || field.value === undefined || computed === undefined) return
  if (!lifetimeValuesDiffer(subject.targets)) return
  const derivation = derivationOf(subject.targets, 'goals.lifetime-value')
  const amount = money(computed, currency)
  yield {
    at: field.path,
    span: field.node.span,
    message: say`Average deal × lifetime ÷ deal period is ${derivation?.working ?? ''} = ${amount}, but the lifetime value says ${money(field.value.exact, currency)}. Write ${amount}, or correct the figure that is wrong.`,
    related: relatedTo(subject, field.node.span, [derivation]),
    fixes: [
      {
        title: say`Set the lifetime value to ${amount}`,
        edits: [replacement(field.node.span, numberText(computed, computed.d === 1n ? 0 : digits))],
        preferred: true,
      },
    ],
  }
}
