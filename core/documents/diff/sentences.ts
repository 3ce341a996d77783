import { fixed, type Message, say, type Value } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import { pluralOf, withinSentence } from '../../language/plural.ts'
import { sentenceText } from '../sentences.ts'
import { stageBefore } from './bringing.ts'
import type { Deviation } from './deviations.ts'
import { generalSentence, listed } from './general-sentences.ts'
import { statedIn } from './said.ts'
import { instead } from './shown.ts'
import type { Side, Sides } from './side.ts'

/** What is different at a place, in a sentence without full stop. */
export function sentenceOf(deviation: Deviation, sides: Sides): Message {
  return special[deviation.pattern]?.(deviation, sides) ?? generalSentence(deviation, sides)
}

type Sentence = (deviation: Deviation, sides: Sides) => Message | undefined

/** “15 instead of 5 minutes”; `undefined` where one of the two isn't there or isn't one value. */
function exchanged({ was, is }: Deviation, { before, after }: Sides): Message | undefined {
  const [old, now] = [statedIn(was), statedIn(is)]
  return old && now && instead(old, now, before, after)
}

/** A sentence for two values, which is only right where both are there. */
const both =
  (tell: (values: Message, deviation: Deviation, sides: Sides) => Message | undefined): Sentence =>
  (deviation, sides) => {
    const values = exchanged(deviation, sides)
    return values && tell(values, deviation, sides)
  }

/** The newer agreement where the entry is there, else the older one, and the id that it uses. */
function sideOfEntry({ kind, wasPath, isPath }: Deviation, { before, after }: Sides): { side: Side; id: string } {
  return kind === 'removed' ? { side: before, id: String(wasPath[1]) } : { side: after, id: String(isPath[1]) }
}

const team = ({ telling }: Side, id: string | undefined): string => (id === undefined ? '…' : telling.name('team', id))
const one = ({ telling }: Side, id: string | undefined): string =>
  id === undefined ? '…' : withinSentence(telling.name('term', id))
const several = (side: Side, id: string | undefined): string => pluralOf(one(side, id), side.telling.format.language)

/** A sentence about a promise, told with what it promises. */
function promise(deviation: Deviation, sides: Sides) {
  const { after } = sides
  const commitment = after.agreement.commitments.value?.get(String(deviation.isPath[1]))?.value
  if (commitment === undefined) return undefined
  const { by, of, into, every, kind } = commitment
  const cadence = every.value ?? (kind.value === 'volume' ? after.agreement.goals.value?.period.value : undefined)
  return {
    kind: kind.value,
    by: team(after, by.value),
    one: one(after, of.value),
    several: several(after, of.value),
    into: several(after, into.value),
    every: cadence && fixed(cadence),
  }
}

type Promise = NonNullable<ReturnType<typeof promise>>

const ofPromise = (tell: (values: Message, promise: Promise, deviation: Deviation) => Message | undefined): Sentence =>
  both((values, deviation, sides) => {
    const about = promise(deviation, sides)
    return about && tell(values, about, deviation)
  })

function promised(values: Message, { by, one: each, kind }: Promise): Message | undefined {
  if (kind === 'response') return say`${by} answers each ${each} within ${values}`
  if (kind === 'follow-up') return say`${by} makes its touches with each ${each} within ${values}`
  return kind === 'feedback' ? say`${by} gives the reason for each ${each} within ${values}` : undefined
}

function volume(values: Message, { by, several: all, every }: Promise): Message {
  return every === undefined
    ? say`${by} delivers ${values} ${all}`
    : say`${by} delivers ${values} ${all} every ${every}`
}

/** A hand-off's two sides and what it hands over. */
function handoff(deviation: Deviation, sides: Sides) {
  const { side, id } = sideOfHandoff(deviation, sides)
  const found = side.agreement.handoffs.value?.get(id)?.value
  if (found === undefined) return undefined
  const ids = [...(side.agreement.teams.value?.keys() ?? [])]
  const other = (known: string | undefined) =>
    ids.length === 2 && known !== undefined ? ids.find(each => each !== known) : undefined
  return {
    gives: team(side, found.gives.value ?? other(found.receives.value)),
    receives: team(side, found.receives.value ?? other(found.gives.value)),
    one: one(side, found.of.value),
    several: several(side, found.of.value),
  }
}

/** The hand-off stands in the newer agreement, though a part of it may be gone. */
function sideOfHandoff({ wasPath, isPath }: Deviation, { before, after }: Sides): { side: Side; id: string } {
  const id = String(isPath[1])
  return after.agreement.handoffs.value?.has(id) ? { side: after, id } : { side: before, id: String(wasPath[1]) }
}

const termName = ({ isPath, wasPath }: Deviation, { before, after }: Sides): string => {
  const id = String(isPath[1])
  return after.telling.knows('term', id)
    ? after.telling.name('term', id)
    : before.telling.name('term', String(wasPath[1]))
}

const ofTerm =
  (come: (term: string, item: Value) => Message, go: (term: string, item: Value) => Message): Sentence =>
  (deviation, sides) => {
    const change = listed(deviation, sides)
    const term = termName(deviation, sides)
    return change && (change.come ? come(term, change.item) : go(term, change.item))
  }

const special: Readonly<Record<string, Sentence>> = {
  'commitments.*': (deviation, sides) => {
    if (deviation.kind === 'renamed') return undefined
    const { side, id } = sideOfEntry(deviation, sides)
    const by = team(side, side.agreement.commitments.value?.get(id)?.value?.by.value)
    const text = sentenceText(side.snapshot, id) ?? displayedName(id)
    return deviation.kind === 'added' ? say`New promise of ${by}: “${text}”` : say`${by} no longer promises: “${text}”`
  },
  'commitments.*.by': both((_, { isPath, wasPath }, { before, after }) => {
    const [old, now] = [before, after].map((side, index) => {
      const id = String((index === 0 ? wasPath : isPath)[1])
      return team(side, side.agreement.commitments.value?.get(id)?.value?.by.value)
    })
    const text = sentenceText(after.snapshot, String(isPath[1])) ?? displayedName(String(isPath[1]))
    return say`${now ?? '…'} promises instead of ${old ?? '…'}: “${text}”`
  }),
  // Of another kind it is another promise: both are told whole.
  'commitments.*.kind': both((_, { isPath, wasPath }, { before, after }) => {
    const [old, now] = [
      sentenceText(before.snapshot, String(wasPath[1])),
      sentenceText(after.snapshot, String(isPath[1])),
    ]
    return old && now ? say`“${now}” instead of “${old}”` : undefined
  }),
  'commitments.*.within': ofPromise(promised),
  'commitments.*.count': ofPromise(volume),
  'commitments.*.value': ofPromise((values, { by, several: all, every }) =>
    every === undefined
      ? say`${by} delivers ${all} worth ${values}`
      : say`${by} delivers ${all} worth ${values} every ${every}`,
  ),
  'commitments.*.rate': ofPromise(
    (values, { by, several: all, into }) => say`${by} turns ${values} of ${all} into ${into}`,
  ),
  'commitments.*.total': ofPromise((values, { by, one: each }) => say`${by} makes ${values} touches with each ${each}`),
  'commitments.*.touches.*': ofPromise((values, { by, one: each }, { isPath }) => {
    const channel = fixed(String(isPath[3]))
    return say`${by} makes ${values} touches by ${channel} with each ${each}`
  }),
  'handoffs.*.accept-within': both((values, deviation, sides) => {
    const about = handoff(deviation, sides)
    return about && say`${about.receives} accepts or rejects each ${about.one} within ${values}`
  }),
  'handoffs.*.reject.within': both((values, deviation, sides) => {
    const about = handoff(deviation, sides)
    return about && say`${about.receives} gives rejected ${about.several} back within ${values}`
  }),
  'handoffs.*.requires.*': (deviation, sides) => {
    const [about, change] = [handoff(deviation, sides), listed(deviation, sides)]
    if (about === undefined || change === undefined) return undefined
    return change.come
      ? say`${about.gives} hands over “${change.item}” with each ${about.one} too`
      : say`${about.gives} need no longer hand over “${change.item}” with each ${about.one}`
  },
  'definitions.*.criteria.*': ofTerm(
    (term, item) => say`“${term}” has one more criterion: “${item}”`,
    (term, item) => say`“${term}” has one criterion less: “${item}”`,
  ),
  'definitions.*.disqualifiers.*': ofTerm(
    (term, item) => say`“${term}” is disqualified by one thing more: “${item}”`,
    (term, item) => say`“${term}” is no longer disqualified by: “${item}”`,
  ),
  'definitions.*.score.at-least': both(
    (values, deviation, sides) => say`“${termName(deviation, sides)}” takes ${values} points`,
  ),
  'funnel.stages.*.rate': both((values, { isPath, wasPath }, { before, after }) => {
    const id = String(isPath[2])
    const source = stageBefore(after.agreement, id)
    // Behind another stage it is the share of something else.
    if (source === undefined || source !== stageBefore(before.agreement, String(wasPath[2]))) return undefined
    return say`${values} of ${several(after, source)} become ${several(after, id)}`
  }),
  'funnel.stages.*.volume': both((values, { isPath }, { after }) => {
    const period = after.agreement.funnel.value?.period.value ?? after.agreement.goals.value?.period.value
    const all = several(after, String(isPath[2]))
    return period && say`The funnel plans ${values} ${all} every ${fixed(period)}`
  }),
  'funnel.stages': () => say`The stages of the funnel stand in another order`,
}
