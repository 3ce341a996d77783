import { fixed, type Message, say, type Value } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import type { Deviation } from './deviations.ts'
import { labelOf } from './labels.ts'
import { statedIn } from './said.ts'
import { instead, shownValue } from './shown.ts'
import type { Sides } from './side.ts'
import { subjectOf } from './subject.ts'

/** Any field, by its name. */
export function generalSentence(deviation: Deviation, sides: Sides): Message {
  const subject = subjectOf(deviation, sides)
  const what = labelled(deviation, sides)
  return subject === undefined || isEntry(deviation) ? what : say`${subject}, ${what}`
}

const isEntry = ({ pattern, was, is }: Deviation): boolean =>
  pattern.endsWith('.*') && (is ?? was)?.kind === 'section' && !pattern.endsWith('.reasons.*')

function labelled(deviation: Deviation, sides: Sides): Message {
  const { kind, pattern, isPath } = deviation
  const label = labelOf(pattern)
  if (isEntry(deviation)) return entry(deviation, sides)
  if (kind === 'reworded') return say`${label}: one is worded differently`
  const change = listed(deviation, sides)
  const isItem = pattern.endsWith('.*')
  if (isItem && typeof isPath.at(-1) === 'number' && change !== undefined)
    return change.come ? say`${label} now include “${change.item}”` : say`${label} no longer include “${change.item}”`
  const named = isItem ? say`${label} (${keyName(deviation, sides)})` : label
  return value(named, deviation, sides)
}

function value(label: Message, deviation: Deviation, sides: Sides): Message {
  const [old, now] = [statedIn(deviation.was), statedIn(deviation.is)]
  if (now?.read?.kind === 'prose' && old?.read?.kind === 'prose') return say`${label}: worded differently`
  if (old !== undefined && now !== undefined) return say`${label}: ${instead(old, now, sides.before, sides.after)}`
  if (now !== undefined)
    return now.read?.kind === 'prose' ? say`${label}: new` : say`${label}: now ${shownValue(now, sides.after)}`
  if (old !== undefined)
    return old.read?.kind === 'prose'
      ? say`${label}: no longer stated`
      : say`${label}: no longer ${shownValue(old, sides.before)}`
  return deviation.kind === 'added'
    ? say`${label}: new`
    : deviation.kind === 'removed'
      ? say`${label}: no longer stated`
      : say`${label}: different`
}

/** A key that the agreement chose within an entry: a channel, a stage, a reason. */
function keyName({ isPath }: Deviation, { after }: Sides): Value {
  const key = String(isPath.at(-1))
  return after.telling.knows('term', key)
    ? after.telling.name('term', key)
    : after.telling.knows('commitment', key)
      ? displayedName(key)
      : fixed(key)
}

function entry(deviation: Deviation, sides: Sides): Message {
  const subject = subjectOf(deviation, sides) ?? labelOf(deviation.pattern)
  if (deviation.kind === 'added') return say`New: ${subject}`
  if (deviation.kind === 'removed') return say`No longer there: ${subject}`
  return say`${subject} is now written “${String(deviation.isPath.at(-1))}” instead of “${String(deviation.wasPath.at(-1))}”`
}

/** What comes to a list or leaves it. */
export function listed(
  { kind, was, is }: Deviation,
  { before, after }: Sides,
): { come: boolean; item: Value } | undefined {
  const item = kind === 'added' ? statedIn(is) : kind === 'removed' ? statedIn(was) : undefined
  return item && { come: kind === 'added', item: shownValue(item, kind === 'added' ? after : before) }
}
