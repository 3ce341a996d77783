import type { Duration } from '../../language/values/time.ts'
import type { Subject } from '../subject.ts'

/** Whether two time limits are the same; `undefined` where that depends on business hours that aren't known. */
export function isSameLength(subject: Subject, a: Duration, b: Duration): boolean | undefined {
  if (a.business !== b.business) return false
  const day = a.business ? businessDay(subject) : 24 * 60
  const [x, y] = [inMinutes(a, day), inMinutes(b, day)]
  if (x !== undefined && y !== undefined) return x === y
  if (a.unit === b.unit) return a.count === b.count
  const [m, n] = [inMonths(a), inMonths(b)]
  if (m !== undefined && n !== undefined) return m === n
  return a.business ? undefined : false
}

/** Minutes of one business day. */
function businessDay({ agreement }: Subject): number | undefined {
  return agreement.calendar.value?.hours.value?.reduce((sum, { from, to }) => sum + to - from, 0)
}

function inMinutes({ count, unit }: Duration, day: number | undefined): number | undefined {
  if (unit === 'minute') return count
  if (unit === 'hour') return count * 60
  if (day === undefined || (unit !== 'day' && unit !== 'week')) return undefined
  return count * day * (unit === 'week' ? 7 : 1)
}

const months: Readonly<Partial<Record<Duration['unit'], number>>> = { month: 1, quarter: 3, year: 12 }

function inMonths({ count, unit }: Duration): number | undefined {
  const each = months[unit]
  return each === undefined ? undefined : each * count
}
