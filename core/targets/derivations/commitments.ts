import { count, decimal, joined, money, percent, say, type Value } from '../../language/message.ts'
import { channelWords } from '../../language/values/channel-words.ts'
import { type CommitmentTargets, type Pledge, requiredItems, type VolumeGroup } from '../commitments.ts'
import { sumKnown } from '../exact.ts'
import { lastKept } from '../history.ts'
import type { Targets } from '../index.ts'
import { segmentName, termName } from '../naming.ts'
import { scale } from '../periods.ts'
import { countOf } from '../stated.ts'
import { asStated, type Derivation, derived, type Input, product, rateText, written } from './derivation.ts'
import { rateInput } from './funnel.ts'

/** How a number of a commitment came about; `key` is one of the targets document or of the agreement. */
export function commitmentDerivation(targets: Targets, id: string, key: string): Derivation | undefined {
  const commitment = targets.commitment(id)
  if (commitment === undefined) return undefined
  switch (key) {
    case 'promised':
      return promised(targets, commitment)
    case 'count':
    case 'value':
      return commitment.kind === 'volume' ? promised(targets, commitment) : undefined
    case 'rate':
      return commitment.kind === 'conversion' ? promised(targets, commitment) : undefined
    case 'required':
      return required(targets, commitment)
    case 'met':
      return met(targets, commitment)
    case 'kept':
      return kept(targets, commitment)
    case 'total':
      return total(commitment)
    case 'at-least': {
      const { atLeast } = commitment.stated
      return (
        atLeast.value && asStated(say`share of cases in which it is to be kept`, percent(atLeast.value.exact), atLeast)
      )
    }
    default:
      return undefined
  }
}

const fieldOf = ({ kind, stated }: CommitmentTargets) =>
  kind === 'conversion' ? stated.rate : stated.count.node === undefined ? stated.worth : stated.count

const amount = (
  targets: Targets,
  commitment: CommitmentTargets,
  exact: NonNullable<CommitmentTargets['promised']>,
): Value =>
  commitment.kind === 'conversion'
    ? percent(exact)
    : fieldOf(commitment) === commitment.stated.worth
      ? money(exact, targets.currency)
      : count(exact)

/** What is promised, and beside it what the goal needs. */
function promised(targets: Targets, commitment: CommitmentTargets): Derivation | undefined {
  if (commitment.promised === undefined) return undefined
  const stated = asStated(say`promised`, amount(targets, commitment, commitment.promised), fieldOf(commitment))
  const needed = commitment.required && amount(targets, commitment, commitment.required)
  return needed === undefined
    ? stated
    : {
        ...stated,
        formula: say`as stated in the agreement; the goal needs ${needed}`,
        inputs: [...stated.inputs, derived(say`needed for the goal`, needed, `commitments.${commitment.id}.required`)],
      }
}

function required(targets: Targets, commitment: CommitmentTargets): Derivation | undefined {
  const { group, required: exact } = commitment
  if (exact === undefined) return undefined
  const value = amount(targets, commitment, exact)
  if (group === undefined) return between(targets, commitment, value)
  const member = commitment.pledge
  const stage = `funnel.stages.${group.term}`
  const name = say`${termName(targets.agreement, group.term)} needed for the goal`
  const inputs = needInputs(targets, group)
  if (member?.money !== true)
    return {
      name,
      value,
      formula: say`the exact need, scaled to the promise’s own cadence, rounded up`,
      working: needWorking(targets, group, member),
      inputs,
    }
  const items = requiredItems(targets, group, member.every)
  const each = member.itemValue && money(member.itemValue, targets.currency)
  return {
    name,
    value,
    formula: say`items needed in the promise’s own cadence × what one is worth`,
    working: items && each && product([count(items), each]),
    inputs: [...inputs, ...(each ? [derived(say`value of one`, each, `${stage}.value`)] : [])],
  }
}

function needInputs({ agreement, funnel, segments }: Targets, { term, stage, segment }: VolumeGroup): readonly Input[] {
  if (segment !== undefined) {
    const need = segments?.find(({ id }) => id === segment)?.stages[stage]?.need?.high
    const name = say`${termName(agreement, term)} needed in ${segmentName(agreement, segment)}`
    return need ? [derived(name, decimal(need), `segments.${segment}.stages.${term}.required`)] : []
  }
  const need = funnel?.stages[stage]?.need?.high
  const name = say`${termName(agreement, term)} needed in the funnel’s period`
  return need ? [derived(name, decimal(need), `funnel.stages.${term}.required`)] : []
}

function needWorking(targets: Targets, { stage, segment }: VolumeGroup, member: Pledge | undefined) {
  const { funnel, periods, segments } = targets
  const need = segment === undefined && segments?.length === 0 ? funnel?.stages[stage]?.need?.high : undefined
  const factor = scale(periods.funnel, member?.every, periods.workdays)
  if (need === undefined || factor === undefined) return undefined
  return say`${decimal(need)} × ${factor.toFraction()} = ${decimal(need.mul(factor))}`
}

/** The rate that the goal needs between two stages. */
function between(targets: Targets, { stated }: CommitmentTargets, value: Value): Derivation | undefined {
  const { funnel, agreement, segments } = targets
  const [of, into] = [stated.of.value, stated.into.value]
  if (funnel === undefined || of === undefined || into === undefined) return undefined
  const index = (id: string) => funnel.stages.findIndex(stage => stage.id === id)
  const stages = funnel.stages.slice(index(of) + 1, index(into) + 1)
  const own = segments?.find(({ id }) => id === stated.segment.value)
  const inputs = own
    ? stages.flatMap(stage => {
        const rate = own.stages[stage.index]?.rate
        const name = say`rate into ${termName(agreement, stage.id)} in ${segmentName(agreement, own.id)}`
        return rate ? [derived(name, rateText(rate), `segments.${own.id}.stages.${stage.id}.rate`)] : []
      })
    : stages.flatMap(stage => rateInput(targets, stage))
  return {
    name: say`rate from ${termName(agreement, of)} to ${termName(agreement, into)} in the funnel`,
    value,
    formula: say`the product of all rates between them`,
    working: product(inputs.map(input => input.value)),
    inputs,
  }
}

function met(targets: Targets, commitment: CommitmentTargets): Derivation | undefined {
  if (commitment.met === undefined || commitment.required === undefined) return undefined
  const members = commitment.group?.members ?? []
  const inputs = members.flatMap(({ id, stated, money: isMoney, promised: own }) =>
    own === undefined
      ? []
      : [
          written(
            say`promised in ${id}`,
            isMoney ? money(own, targets.currency) : count(own),
            isMoney ? stated.worth : stated.count,
          ),
        ],
  )
  const rate = commitment.promised && [written(say`promised`, percent(commitment.promised), commitment.stated.rate)]
  const needed = amount(targets, commitment, commitment.required)
  return {
    name: say`promise enough for the goal`,
    value: commitment.met ? say`yes` : say`no`,
    formula:
      members.length > 1
        ? say`everything promised of it, together, against what the goal needs`
        : say`promised against what the goal needs`,
    working: undefined,
    inputs: [
      ...(commitment.kind === 'conversion' ? (rate ?? []) : inputs),
      derived(say`needed for the goal`, needed, `commitments.${commitment.id}.required`),
    ],
  }
}

function kept({ history }: Targets, commitment: CommitmentTargets): Derivation | undefined {
  if (commitment.kept === undefined) return undefined
  const inputs = lastKept(history, commitment.id).flatMap(({ period, shares }) =>
    shares.flatMap(share => (share.value ? [written(say`${period}`, percent(share.value.exact), share)] : [])),
  )
  return {
    name: say`share of cases in which it was kept lately`,
    value: percent(commitment.kept),
    formula: say`the mean of its last three periods`,
    working: joined(
      inputs.map(input => input.value),
      ' · ',
    ),
    inputs,
  }
}

/** All touches of a follow-up. */
function total({ kind, stated }: CommitmentTargets): Derivation | undefined {
  const touches = [...(stated.touches.value ?? [])]
  const sum = sumKnown(touches.map(([, field]) => countOf(field)))
  if (kind !== 'follow-up' || sum === undefined || stated.touches.value === undefined) return undefined
  const inputs = touches.flatMap(([channel, field]) =>
    field.value === undefined ? [] : [written(channelWords(channel), count(field.value), field)],
  )
  return {
    name: say`touches in total`,
    value: count(sum),
    formula: say`the sum of all touches`,
    working: joined(
      inputs.map(input => input.value),
      ' + ',
    ),
    inputs,
  }
}
