import type { Kind } from '../../language/agreement.ts'
import { durationText } from '../../language/values/duration.ts'
import { entryOf, isEmpty } from '../../syntax/tree.ts'
import type { StageTargets } from '../../targets/funnel-targets.ts'
import { row, type Written } from '../insertion.ts'
import { candidates } from '../ownership.ts'
import type { Subject } from '../subject.ts'
import { type Parties, partiesOf } from './parties.ts'

/** What a skeleton is drafted from: who most likely hands what to whom. */
export interface Roles {
  readonly parties: Parties
  readonly giver: string | undefined
  readonly receiver: string | undefined
  /** The term that is handed over. */
  readonly term: string | undefined
}

export function rolesOf(subject: Subject): Roles {
  const parties = partiesOf(subject)
  const { teams, promises, handovers } = parties
  const [handover] = handovers
  const volume = promises.find(({ stated }) => stated.kind.value === 'volume')
  const giver = handover?.gives ?? volume?.by ?? promises[0]?.by ?? teams[0]
  const receiver = handover?.receives ?? volume?.to ?? teams.find(team => team !== giver)
  return { parties, giver, receiver, term: termOf(subject, parties) }
}

function termOf({ agreement, names }: Subject, { promises, handovers }: Parties): string | undefined {
  const stages = [...(agreement.funnel.value?.stages.value?.keys() ?? [])]
  const terms = names.declared('term')
  return [
    ...handovers.map(({ stated }) => stated.of.value),
    ...promises.map(({ stated }) => stated.of.value),
    stages.at(-2),
    ...terms.keys(),
  ].find(term => term !== undefined && terms.has(term))
}

/** A commitment of one team to another; `undefined` where nobody could own it. */
function promise(
  subject: Subject,
  kind: Kind,
  { by, to }: { readonly by: string | undefined; readonly to: string | undefined },
  rest: { readonly [key: string]: Written | undefined },
): Written | undefined {
  const [owner] = candidates(subject, by)
  if (by === undefined || owner === undefined) return undefined
  const several = subject.names.declared('team').size > 2
  if (several && to === undefined) return undefined
  const [told] = candidates(subject, to).filter(person => person !== owner)
  const onMiss = told === undefined ? undefined : { 'escalate-to': told }
  return { by, owner, kind, to: several ? to : undefined, ...rest, 'on-miss': onMiss }
}

/** A promise in words, for a team of which nothing else is known. */
export const openPromise = (subject: Subject, by: string, to: string | undefined): Written | undefined =>
  promise(
    subject,
    'custom',
    { by, to },
    { statement: 'TODO – what is promised', target: '100%', within: limit(subject, 5) },
  )

/** A first answer to whatever is handed over. */
export function firstResponse(subject: Subject, { giver, receiver, term }: Roles): Written | undefined {
  const rest = { of: term, within: limit(subject, 1), 'at-least': '90%' }
  return term === undefined ? undefined : promise(subject, 'response', { by: receiver, to: giver }, rest)
}

/** Rejected leads back, in the time that the hand-off states. */
export function feedback(subject: Subject, { parties, giver, receiver, term }: Roles): Written | undefined {
  const stated = parties.handovers.find(({ stated }) => stated.of.value === term)?.stated.reject.value?.within.value
  const within = stated === undefined ? limit(subject, 3) : durationText(stated)
  return term === undefined
    ? undefined
    : promise(subject, 'feedback', { by: receiver, to: giver }, { of: term, within })
}

/** As many as the goal needs and the plan gives, so that the promise fits both. */
export function volume(subject: Subject, { giver, receiver, term }: Roles): Written | undefined {
  const { targets, agreement } = subject
  if (term === undefined) return undefined
  const stage = targets.funnel?.stages.find(({ id }) => id === term)
  const every = targets.periods.funnel ?? agreement.goals.value?.period.value ?? 'month'
  return promise(subject, 'volume', { by: giver, to: receiver }, { of: term, count: wanted(stage), every })
}

function wanted(stage: StageTargets | undefined): number {
  const counts = [stage?.required?.high, stage?.shown?.high].flatMap(count => count?.valueOf() ?? [])
  return counts.length === 0 ? 100 : Math.max(...counts)
}

/** Touches that the team's hours are enough for: by telephone, and half as often by each other way. */
export function followUp(subject: Subject, { giver, receiver, term }: Roles): Written | undefined {
  if (term === undefined) return undefined
  const enough = isEnoughFor(subject, receiver, term)
  const touches = [6, 5, 4, 3, 2, 1].map(calls => touchesOf(subject, receiver, calls)).find(touches => enough(touches))
  if (touches === undefined) return undefined
  const total = Object.values(touches).reduce((sum, count) => sum + count, 0)
  const rest = { of: term, touches: row(touches), total, within: limit(subject, 15) }
  return promise(subject, 'follow-up', { by: receiver, to: giver }, rest)
}

type Touches = Readonly<Record<string, number>>

function touchesOf({ agreement }: Subject, team: string | undefined, calls: number): Touches {
  const minutes = agreement.capacity.value?.get(team ?? '')?.value?.minutesEach.value
  const known = ['call', 'voicemail', 'email'].filter(channel => minutes === undefined || minutes.has(channel))
  const channels = known.length > 0 ? known : [...(minutes?.keys() ?? [])].slice(0, 1)
  return Object.fromEntries(channels.map(channel => [channel, channel === 'call' ? calls : Math.ceil(calls / 2)]))
}

/** Whether a team has the hours for these touches, as far as that is known. */
function isEnoughFor(
  { agreement, targets }: Subject,
  team: string | undefined,
  term: string,
): (touches: Touches) => boolean {
  const minutes = agreement.capacity.value?.get(team ?? '')?.value?.minutesEach.value
  const capacity = targets.capacity.find(other => other.team === team)
  const available = capacity?.available?.sub(capacity.needed ?? 0)
  const stage = targets.funnel?.stages.find(({ id }) => id === term)
  const counts = [stage?.plan?.exact.high, stage?.need?.high].flatMap(count => count?.valueOf() ?? [])
  const promised = [...(agreement.commitments.value?.values() ?? [])].flatMap(({ value }) =>
    value?.of.value === term && value.count.value !== undefined ? value.count.value.valueOf() : [],
  )
  // A month is the longest time for which counts are usually stated; of shorter ones there are at most 31 in it.
  const times = ['month', 'quarter', 'half year', 'year'].includes(targets.periods.funnel ?? 'month') ? 1 : 31
  const leads = Math.max(0, ...counts, ...promised) * times
  return touches => {
    const each = Object.entries(touches).map(
      ([channel, count]) => (minutes?.get(channel)?.value?.valueOf() ?? 0) * count,
    )
    return available === undefined || (leads * each.reduce((sum, time) => sum + time, 0)) / 60 <= available.valueOf()
  }
}

/** A time limit in days: in business days where it is known what those are. */
export function limit({ agreement }: Subject, days: number): string {
  const { timezone, hours } = agreement.calendar.value ?? {}
  const business = timezone?.value !== undefined && hours?.value !== undefined
  return durationText({ count: days, unit: 'day', business })
}

/** An id that a map doesn't have yet. */
export function freeId(taken: ReadonlySet<string>, id: string): string {
  let number = 1
  while (taken.has(number === 1 ? id : `${id}-${number}`)) number++
  return number === 1 ? id : `${id}-${number}`
}

/** The ids of a section; none where there is none. */
export function idsIn({ root }: Subject, section: string): ReadonlySet<string> {
  const node = entryOf(root, section)?.value
  const map = isEmpty(node) ? undefined : node
  return new Set(map?.kind === 'map' ? map.entries.map(({ key }) => key.text) : [])
}
