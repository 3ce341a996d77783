import type Fraction from 'fraction.js'
import { count, decimal, type Message, money, say, type Value } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Pledge, VolumeGroup } from '../../targets/commitments.ts'
import { derivationOf } from '../../targets/derivations/index.ts'
import { ceil, roundHalfEven, sum } from '../../targets/exact.ts'
import type { Targets } from '../../targets/index.ts'
import { segmentName } from '../../targets/naming.ts'
import { promisesBelowRequired } from '../../targets/verdicts.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { relatedTo } from './related.ts'
import { numberText, perCadence, termsIn } from './words.ts'

export const commitmentBelowRequired: Rule = {
  meta: {
    id: 'commitment-below-required',
    group: 'numbers',
    severity: 'error',
    finds: 'a promised volume below what the goal needs',
    fixable: 'fix',
  },
  *check(subject) {
    for (const group of promisesBelowRequired(subject.targets))
      if (group.required !== undefined)
        yield* groupProblem(
          subject,
          group,
          group.required,
          say`That is less than the ${neededOf(subject, group, group.required)} that the goal needs. Promise more, or lower the goal.`,
          true,
        )
  },
}

/** One finding on the first promise of a group that stays below something. */
export function* groupProblem(
  subject: Subject,
  group: VolumeGroup,
  wanted: Fraction,
  verdict: Message,
  preferred: boolean,
): Generator<Problem> {
  const [first] = group.members
  const field = first && (first.money ? first.stated.worth : first.stated.count)
  if (first === undefined || field?.node === undefined) return
  const { targets } = subject
  const { span } = field.node
  const others = group.members.slice(1).map(({ id }) => derivationOf(targets, `commitments.${id}.met`))
  const need = derivationOf(targets, `commitments.${first.id}.required`)
  const fix = raised(targets, group, first, wanted)
  const fixes: Fix[] = fix
    ? [{ title: say`Set it to ${fix.shown}`, edits: [replacement(span, fix.text)], preferred }]
    : []
  yield {
    at: field.path,
    span,
    message: say`${promisedBy(subject, group, first)} ${verdict}`,
    related: relatedTo(subject, span, [...others, need]),
    fixes,
  }
}

/** `250 contacts a month are promised.` */
function promisedBy(subject: Subject, group: VolumeGroup, first: Pledge): Message {
  const amount = inItems(subject.targets, group, first, group.promised)
  const name = namesOf(subject, group, first.money ? undefined : group.promised)
  const each = perCadence(group.every)
  return group.members.length > 1
    ? say`${String(group.members.length)} commitments together promise ${amount} ${name} ${each}.`
    : say`${amount} ${name} ${each} are promised.`
}

/** The term, and the segment that it is promised for. */
function namesOf(subject: Subject, { term, segment }: VolumeGroup, amount: Fraction | undefined): Value {
  const name = termsIn(subject, term, amount)
  return segment === undefined ? name : say`${name} (${segmentName(subject.agreement, segment)})`
}

/** A promise of money alone is shown in money. */
function inItems(targets: Targets, group: VolumeGroup, first: Pledge, items: Fraction | undefined): Value {
  if (items === undefined) return ''
  if (group.members.length > 1 || !first.money || first.itemValue === undefined) return decimal(items)
  return say`${money(first.promised ?? items.mul(first.itemValue), targets.currency)} of`
}

const neededOf = ({ targets }: Subject, { members, every }: VolumeGroup, required: Fraction): Value => {
  const [first] = members
  return members.length === 1 && first?.money && first.itemValue
    ? say`${money(roundHalfEven(required.mul(first.itemValue), targets.digits), targets.currency)} ${perCadence(every)}`
    : say`${count(required)} ${perCadence(every)}`
}

/** The first promise raised until the group is enough. */
function raised(
  { digits, currency }: Targets,
  group: VolumeGroup,
  first: Pledge,
  wanted: Fraction,
): { readonly shown: Value; readonly text: string } | undefined {
  const others = group.members.slice(1).flatMap(({ items }) => items ?? [])
  const missing = wanted.sub(sum(others))
  if (!first.money) {
    const whole = ceil(missing)
    return { shown: count(whole), text: numberText(whole, 0) }
  }
  if (first.itemValue === undefined) return undefined
  const exact = missing.mul(first.itemValue)
  const unit = 10n ** BigInt(digits)
  const amount = others.length === 0 ? roundHalfEven(exact, digits) : ceil(exact.mul(unit)).div(unit)
  return { shown: money(amount, currency), text: numberText(amount, amount.d === 1n ? 0 : digits) }
}
