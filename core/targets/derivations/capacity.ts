import { count, decimal, joined, say } from '../../language/message.ts'
import { channelWords } from '../../language/values/channel-words.ts'
import type { FollowUp, TeamCapacity } from '../capacity.ts'
import type { Targets } from '../index.ts'
import { teamName, termName } from '../naming.ts'
import { countOf } from '../stated.ts'
import { asStated, type Derivation, derived, type Input, product, written } from './derivation.ts'
import { planInput } from './funnel.ts'

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
function followUpInputs(
  targets: Targets,
  { stated, leads, leadsFrom, term }: FollowUp,
  { stated: capacity }: TeamCapacity,
): readonly Input[] {
  const touches = [...(stated.touches.value ?? [])].flatMap(([channel, field]) => {
    const each = capacity.minutesEach.value?.get(channel)
    return [
      ...(field.value === undefined
        ? []
        : [written(say`touches by ${channelWords(channel)}`, count(field.value), field)]),
      ...(each?.value === undefined
        ? []
        : [written(say`minutes of one ${channelWords(channel)}`, decimal(each.value), each)]),
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

/** Nobody reads the working of more. */
const mostFollowUps = 10

function hoursNeeded(targets: Targets, capacity: TeamCapacity): Derivation | undefined {
  if (capacity.needed === undefined) return undefined
  const followUps = capacity.followUps.slice(0, mostFollowUps)
  const parts = followUps.flatMap(({ leads, minutes }) =>
    leads && minutes ? [say`${decimal(leads)} × ${decimal(minutes)}`] : [],
  )
  const [first, ...rest] = parts
  return {
    name: say`hours that ${teamName(targets.agreement, capacity.team)} needs a month`,
    value: decimal(capacity.needed),
    formula: say`leads of a month × minutes of all touches of one ÷ 60`,
    working:
      capacity.followUps.length > followUps.length
        ? undefined
        : first && (rest.length > 0 ? say`(${joined(parts, ' + ')}) ÷ 60` : say`${first} ÷ 60`),
    inputs: followUps.flatMap(followUp => followUpInputs(targets, followUp, capacity)),
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
