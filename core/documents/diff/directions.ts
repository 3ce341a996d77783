import type Fraction from 'fraction.js'
import type { Agreement } from '../../language/agreement.ts'
import { monthsOf } from '../../targets/periods.ts'
import { stageBefore } from './bringing.ts'
import type { Deviation } from './deviations.ts'
import { compareDurations } from './durations.ts'
import type { Renamed } from './meaning.ts'
import type { Direction } from './model.ts'
import { amountOf, durationOf, type Said, statedIn } from './said.ts'
import { aMonth, type Counted, currencyChanged, type Side, type Sides } from './side.ts'

/** What judging a deviation takes. */
export interface Judging {
  readonly sides: Sides
  /** Teams of the older agreement by their ids in the newer one. */
  readonly renamed: Renamed
}

/** What is tighter one way is looser the other way. */
export const opposite = (direction: Direction | undefined): Direction | undefined =>
  direction && (direction === 'tighter' ? 'looser' : 'tighter')

/** Something is asked that wasn't, or no longer. */
export const byPresence = ({ kind }: Deviation): Direction | undefined =>
  kind === 'added' ? 'tighter' : kind === 'removed' ? 'looser' : undefined

/** More is tighter; so is a number where there was none. */
export function byAmount(deviation: Deviation): Direction | undefined {
  const [was, is] = [statedIn(deviation.was), statedIn(deviation.is)]
  if (was === undefined || is === undefined) return byPresence(deviation)
  return compared(amountOf(was), amountOf(is))
}

/** More in the same time is tighter; so is a number where there was none. */
export const byAmountIn =
  (counted: Counted) =>
  (deviation: Deviation, { sides }: Judging): Direction | undefined => {
    const [was, is] = [statedIn(deviation.was), statedIn(deviation.is)]
    if (was === undefined || is === undefined) return byPresence(deviation)
    const [old, now] = [amountOf(was), amountOf(is)]
    return compared(old && aMonth(sides.before, counted, old), now && aMonth(sides.after, counted, now))
  }

/** More is tighter. */
export function compared(was: Fraction | undefined, is: Fraction | undefined): Direction | undefined {
  if (was === undefined || is === undefined || was.equals(is)) return undefined
  return is.gt(was) ? 'tighter' : 'looser'
}

/** Less time is tighter; so is a limit where there was none. */
export function byTime(deviation: Deviation, { sides }: Judging): Direction | undefined {
  const [was, is] = [statedIn(deviation.was), statedIn(deviation.is)]
  if (was === undefined || is === undefined) return byPresence(deviation)
  const [old, now] = [durationOf(was), durationOf(is)]
  if (old === undefined || now === undefined) return undefined
  const order = compareDurations(
    { duration: old, calendar: sides.before.agreement.calendar.value },
    { duration: now, calendar: sides.after.agreement.calendar.value },
  )
  return order && (order === 'shorter' ? 'tighter' : 'looser')
}

/** Of two words the second asks for more. */
export const byWord =
  (more: string) =>
  ({ was, is }: Deviation): Direction | undefined => {
    const [old, now] = [statedIn(was)?.text, statedIn(is)?.text]
    return old === undefined || now === undefined || old === now ? undefined : now === more ? 'tighter' : 'looser'
  }

/** More often is tighter. */
export const moreOften = ({ was, is }: Deviation, { sides }: Judging): Direction | undefined => {
  const months = (said: Said | undefined, { snapshot }: Side) => {
    const read = statedIn(said)?.read
    return read?.kind === 'cadence' ? monthsOf(read.value, snapshot.targets.periods.workdays) : undefined
  }
  return opposite(compared(months(was, sides.before), months(is, sides.after)))
}

/** Behind another stage a rate is the share of something else. */
export const byRate = (deviation: Deviation, { sides, renamed }: Judging): Direction | undefined => {
  const old = stageBefore(sides.before.agreement, String(deviation.wasPath[2]))
  const now = stageBefore(sides.after.agreement, String(deviation.isPath[2]))
  return now === (old && renamed(['stage'], old)) ? byAmount(deviation) : undefined
}

/** The same goal in a shorter time is tighter. */
export const goalAMonth = (_: Deviation, { sides }: Judging): Direction | undefined => {
  const both = (amountOf: (goals: Agreement['goals']['value']) => Fraction | undefined) => {
    const [old, now] = [sides.before, sides.after].map(side => {
      const amount = amountOf(side.agreement.goals.value)
      return amount && aMonth(side, 'goals', amount)
    })
    return compared(old, now)
  }
  const revenue = currencyChanged(sides) ? undefined : both(goals => goals?.revenue.value?.exact)
  return revenue ?? both(goals => goals?.customers.value)
}
