import {
  count,
  decimal,
  fixed,
  joined,
  type Message,
  money,
  percent,
  say,
  type Value,
  worded,
} from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import { durationText } from '../../language/values/duration.ts'
import { isRange } from '../../language/values/figure.ts'
import type { Duration, Hours } from '../../language/values/time.ts'
import type { ReadValue, Stated } from './said.ts'
import type { Side } from './side.ts'

/** A value for people, with its unit. */
export function shownValue(stated: Stated, side: Side): Value {
  const { read, shape, text } = stated
  if (read === undefined) {
    if (shape.types.has('boolean')) return text === 'true' ? say`yes` : text === 'false' ? say`no` : text
    return shape.words.includes(text) ? fixed(text) : text
  }
  if (read.kind === 'id') return nameOfReference(stated, read.value, side)
  return shownRead(read, side) ?? text
}

function shownRead(read: ReadValue, { agreement }: Side): Value | undefined {
  switch (read.kind) {
    case 'count':
      return count(read.value)
    case 'number':
      return decimal(read.value)
    case 'money':
      return money(read.value.exact, agreement.currency.value)
    case 'percent':
      return percent(read.value.exact)
    case 'rate': {
      const { low, high } = read.value
      return isRange(read.value) ? joined([percent(low.exact), percent(high.exact)], '–') : percent(low.exact)
    }
    case 'amount':
      return read.value.percent ? percent(read.value.figure.exact) : decimal(read.value.figure.exact)
    case 'duration':
    case 'lag':
    case 'length':
      return shownDuration(read.value)
    case 'cadence':
      return fixed(read.value)
    case 'hours':
      return read.value.map(hoursText).join(', ')
    default:
      return undefined
  }
}

const shownDuration = (duration: Duration): Message => ({
  template: durationText(duration).replace(/^\d+/, '{0}'),
  values: [String(duration.count)],
})

const hoursText = ({ from, to }: Hours): string => [from, to].map(clock).join('–')

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

function nameOfReference({ shape }: Stated, id: string, { telling }: Side): string {
  const kind = shape.refers.find(one => telling.knows(one, id))
  return kind === undefined ? displayedName(id) : telling.name(kind, id)
}

/** Both values; as they are written where they would look the same, because they differ beyond what is shown. */
export function shownBoth(
  was: Stated,
  is: Stated,
  before: Side,
  after: Side,
): { readonly old: Value; readonly now: Value } {
  const [old, now] = [shownValue(was, before), shownValue(is, after)]
  return worded(say`${old}`) === worded(say`${now}`) ? { old: was.text, now: is.text } : { old, now }
}

/** “15 instead of 5 minutes”: the unit is said once where it is the same. */
export function instead(was: Stated, is: Stated, before: Side, after: Side): Message {
  const { old, now } = shownBoth(was, is, before, after)
  if (was.read?.kind === 'duration' && is.read?.kind === 'duration') {
    const [then, since] = [was.read.value, is.read.value]
    if (then.unit === since.unit && then.business === since.business && then.count !== 1 && since.count !== 1)
      return say`${String(since.count)} instead of ${old}`
  }
  return say`${now} instead of ${old}`
}
