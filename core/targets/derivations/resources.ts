import { count, decimal, money, percent, say } from '../../language/message.ts'
import type { FollowUp, TeamCapacity } from '../capacity.ts'
import { sum, whole } from '../exact.ts'
import type { Targets } from '../index.ts'
import { teamName, termName } from '../naming.ts'
import { countOf } from '../stated.ts'
import { asStated, type Derivation, derived, type Input, lengthText, product, written } from './derivation.ts'
import { planInput } from './funnel.ts'
import { goalInputs } from './goals.ts'

/** How a number of a team's capacity came about. */
export function capacityDerivation(targets: Targets, team: string, key: string): Derivation | undefined {
  const capacity = targets.capacity.find(candidate => candidate.team === team)
  if (capacity === undefined) return undefined
  const { stated } = capacity
  switch (key) {
    case 'people':
      return stated.people.value && asStated(say`people`, decimal(stated.people.value), stated.people)
    case 'hours-per-week':
      return (
        stated.hoursPerWeek.value &&
        asStated(say`hours per week`, decimal(stated.hoursPerWeek.value), stated.hoursPerWeek)
      )
    case 'hours-needed':
      return hoursNeeded(targets, capacity)
    case 'hours-available':
      return hoursAvailable(targets, capacity)
    case 'people-needed':
      return peopleNeeded(targets, capacity)
    case 'leads-served':
      return leadsServed(targets, capacity)
    default:
      return undefined
  }
}

const peopleInputs = ({ stated }: TeamCapacity, each = false): readonly Input[] => {
  const [people, hours] = [countOf(stated.people), countOf(stated.hoursPerWeek)]
  return [
    ...(people && !each ? [written(say`people`, decimal(people), stated.people)] : []),
    ...(hours ? [written(say`hours per week`, decimal(hours), stated.hoursPerWeek)] : []),
  ]
}

function hoursAvailable({ agreement }: Targets, capacity: TeamCapacity): Derivation | undefined {
  if (capacity.available === undefined) return undefined
  const inputs = peopleInputs(capacity)
  return {
    name: say`hours that ${teamName(agreement, capacity.team)} has a month`,
    value: decimal(capacity.available),
    formula: say`people × hours per week × 52 ÷ 12`,
    working: say`${product(inputs.map(input => input.value))} × 52 ÷ 12`,
    inputs,
  }
}

/** What one follow-up takes: the touches, the minutes of each, and the leads. */
export function followUpInputs(
  targets: Targets,
  { stated, leads, leadsFrom, term }: FollowUp,
  { stated: capacity }: TeamCapacity,
): readonly Input[] {
  const touches = [...(stated.touches.value ?? [])].flatMap(([channel, field]) => {
    const each = capacity.minutesEach.value?.get(channel)
    return [
      ...(field.value === undefined ? [] : [written(say`touches by ${channel}`, count(field.value), field)]),
      ...(each?.value === undefined ? [] : [written(say`minutes of one ${channel}`, decimal(each.value), each)]),
    ]
  })
  if (leads === undefined || term === undefined) return touches
  const name = say`${termName(targets.agreement, term)} a month`
  const stage = targets.funnel?.stages.find(({ id }) => id === term)
  const promises = targets.commitments.flatMap(({ group, promised, id, stated: commitment }) =>
    group?.term === term && promised
      ? [
          written(
            say`promised in ${id}`,
            promised ? decimal(promised) : '',
            commitment.count.node ? commitment.count : commitment.worth,
          ),
        ]
      : [],
  )
  const from =
    leadsFrom === 'promise'
      ? promises
      : leadsFrom === 'plan'
        ? planInput(targets, stage)
        : [derived(name, decimal(leads), `funnel.stages.${term}.required`)]
  return [...from, ...touches]
}

function hoursNeeded(targets: Targets, capacity: TeamCapacity): Derivation | undefined {
  if (capacity.needed === undefined) return undefined
  const parts = capacity.followUps.flatMap(({ leads, minutes }) =>
    leads && minutes ? [say`${decimal(leads)} × ${decimal(minutes)}`] : [],
  )
  const [first, ...rest] = parts
  return {
    name: say`hours that ${teamName(targets.agreement, capacity.team)} needs a month`,
    value: decimal(capacity.needed),
    formula: say`leads of a month × minutes of all touches of one ÷ 60`,
    working: first && rest.reduce((all, part) => say`${all} + ${part}`, first),
    inputs: capacity.followUps.flatMap(followUp => followUpInputs(targets, followUp, capacity)),
  }
}

const hoursInputs = (capacity: TeamCapacity): readonly Input[] =>
  capacity.needed === undefined
    ? []
    : [derived(say`hours needed`, decimal(capacity.needed), `capacity.${capacity.team}.hours-needed`)]

function peopleNeeded({ agreement }: Targets, capacity: TeamCapacity): Derivation | undefined {
  const { needed, hoursEach } = capacity
  if (capacity.peopleNeeded === undefined || needed === undefined || hoursEach === undefined) return undefined
  return {
    name: say`people that ${teamName(agreement, capacity.team)} needs`,
    value: count(capacity.peopleNeeded),
    formula: say`hours needed ÷ hours of one person a month, rounded up`,
    working: say`${decimal(needed)} ÷ ${decimal(hoursEach)} = ${decimal(needed.div(hoursEach))}`,
    inputs: [...hoursInputs(capacity), ...peopleInputs(capacity, true)],
  }
}

function leadsServed(targets: Targets, capacity: TeamCapacity): Derivation | undefined {
  const { needed, available, leadsServed: served, followUps } = capacity
  const [first] = followUps
  if (served === undefined || needed === undefined || available === undefined) return undefined
  if (first?.leads === undefined || first.term === undefined) return undefined
  return {
    name: say`${termName(targets.agreement, first.term)} a month that ${teamName(targets.agreement, capacity.team)} can serve`,
    value: count(served),
    formula: say`leads of a month × hours there are ÷ hours needed, rounded down`,
    working: say`${decimal(first.leads)} × ${decimal(available)} ÷ ${decimal(needed)}`,
    inputs: [
      ...hoursInputs(capacity),
      derived(say`hours there are`, decimal(available), `capacity.${capacity.team}.hours-available`),
    ],
  }
}

/** How a figure of the economics came about. */
export function economicsDerivation(targets: Targets, key: string): Derivation | undefined {
  const { economics, goals, currency } = targets
  if (economics === undefined || goals === undefined) return undefined
  const { acquisitionCost, returned, lifetimeValue, ratio, margin, marginStated } = economics
  const cost = goals.stated.cost.value?.exact
  const costInput = cost ? [written(say`cost`, money(cost, currency), goals.stated.cost)] : []
  const marginInput = margin
    ? [
        written(
          marginStated ? say`gross margin` : say`gross margin, not stated, so counted as`,
          percent(margin),
          goals.stated.grossMargin,
        ),
      ]
    : []
  if (key === 'acquisition-cost' && acquisitionCost && cost && goals.customers)
    return {
      name: say`cost of winning one customer`,
      value: money(acquisitionCost, currency),
      formula: say`cost ÷ customers`,
      working: say`${money(cost, currency)} ÷ ${count(goals.customers)}`,
      inputs: [...costInput, ...goalInputs.customers(targets)],
    }
  if (key === 'return' && returned && cost && margin && goals.marketingRevenue)
    return {
      name: say`return on the cost`,
      value: decimal(returned),
      formula: say`(Marketing’s revenue × gross margin − cost) ÷ cost`,
      working: say`(${money(goals.marketingRevenue, currency)} × ${percent(margin)} − ${money(cost, currency)}) ÷ ${money(cost, currency)}`,
      inputs: [...goalInputs.marketingRevenue(targets), ...marginInput, ...costInput],
    }
  if (key === 'ratio' && ratio && lifetimeValue && margin && acquisitionCost)
    return {
      name: say`lifetime value against the cost of winning a customer`,
      value: decimal(ratio),
      formula: say`lifetime value × gross margin ÷ cost of winning one customer`,
      working: say`${money(lifetimeValue, currency)} × ${percent(margin)} ÷ ${money(acquisitionCost, currency)}`,
      inputs: [
        derived(say`lifetime value`, money(lifetimeValue, currency), 'goals.lifetime-value'),
        ...marginInput,
        derived(say`cost of winning one customer`, money(acquisitionCost, currency), 'economics.acquisition-cost'),
      ],
    }
  return undefined
}

/** How a time of the funnel came about: the whole cycle, or the last day for one stage. */
export function lagDerivation(targets: Targets, key: string, stage: string | undefined): Derivation | undefined {
  const { lag, funnel, agreement } = targets
  if (lag === undefined || funnel === undefined) return undefined
  const from = stage === undefined ? 0 : funnel.stages.findIndex(({ id }) => id === stage)
  const inputs = funnel.stages.slice(from + 1).flatMap(({ id, field }) => {
    const own = field.value?.lag
    const text = own?.value && lengthText(own.value)
    return text ? [written(say`lag of ${termName(agreement, id)}`, text, own)] : []
  })
  if (key === 'cycle-days' && lag.cycle)
    return {
      name: say`days from first touch to customer`,
      value: decimal(lag.cycle),
      formula: say`the sum of all lags, a week as 7 days and a month as 30.4375`,
      working: undefined,
      inputs,
    }
  const found = lag.stages.find(({ id }) => id === stage)
  if (key !== 'last-useful' || found?.lastUseful === undefined || lag.end === undefined || stage === undefined)
    return undefined
  const end = lag.end.from === 'valid.to' ? agreement.valid.value?.to : agreement.goals.value?.due
  return {
    name: say`last day on which a new ${termName(agreement, stage)} can still become a customer`,
    value: found.lastUseful,
    formula: say`last day − the lags after the stage, rounded up to whole days`,
    working: found.after && say`${lag.end.day} − ${decimal(found.after)}`,
    inputs: [written(say`last day`, lag.end.day, end), ...inputs],
  }
}

/** How a figure of the confidence came about. */
export function confidenceDerivation(targets: Targets, key: string): Derivation | undefined {
  const confidence = targets.confidence()
  if (confidence === undefined) return undefined
  const { stage, last, planned, needed, tally, chance, volumes, weakest } = confidence
  const { agreement } = targets
  const [from, to] = [termName(agreement, stage.id), termName(agreement, last.id)]
  const odds = (value: number) => percent(whole(Math.round(value * 10_000)).div(10_000))
  const basis: readonly Input[] = tally
    ? [
        written(
          say`${to} of ${from} in the past`,
          say`${count(tally.successes)} of ${count(tally.trials)}`,
          agreement.history,
        ),
      ]
    : (targets.funnel?.stages.slice(stage.index + 1).flatMap(later => {
        const used = later.used?.exact.low
        return used
          ? [derived(say`rate into ${termName(agreement, later.id)}`, percent(used), `funnel.stages.${later.id}.rate`)]
          : []
      }) ?? [])
  const need = derived(say`${to} needed`, count(whole(needed)), `funnel.stages.${last.id}.required`)
  const how = tally
    ? say`beta-binomial: the rate is estimated from the past, and so is how uncertain it is`
    : say`binomial: every ${from} succeeds or not at the rate used`
  if (key === 'chance' && chance !== undefined && planned !== undefined)
    return {
      name: say`chance that the plan meets the goal`,
      value: odds(chance),
      formula: how,
      working: undefined,
      inputs: [derived(say`${from} planned`, count(whole(planned)), `funnel.stages.${stage.id}.plan`), need, ...basis],
    }
  const wanted = volumes.find(({ percent: confident }) => key === `volume-${confident}`)
  if (wanted?.volume !== undefined)
    return {
      name: say`${from} needed to be ${String(wanted.percent)}% sure of the goal`,
      value: count(whole(wanted.volume)),
      formula: how,
      working: undefined,
      inputs: [need, ...basis],
    }
  const variance = weakest && targets.evidence[weakest.index]?.variance
  if (key !== 'weakest' || weakest === undefined || variance === undefined) return undefined
  const all = sum(targets.evidence.flatMap(known => known?.variance ?? []))
  return {
    name: say`stage where more data helps most`,
    value: termName(agreement, weakest.id),
    formula: say`the largest share of the rates’ uncertainty, 1/k − 1/n`,
    working: all.n === 0n ? undefined : say`${percent(variance.div(all))} of it`,
    inputs: [
      derived(
        say`past rate`,
        odds(targets.evidence[weakest.index]?.share.valueOf() ?? 0),
        `funnel.stages.${weakest.id}.evidence.rate`,
      ),
    ],
  }
}
