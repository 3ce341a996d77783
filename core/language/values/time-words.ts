import Fraction from 'fraction.js'
import { count, english, type Message, say } from '../message.ts'
import type { Cadence, Duration, Unit } from './time.ts'

type OneAndSeveral = readonly [one: string, several: string]

const calendar: Readonly<Record<Unit, OneAndSeveral>> = {
  minute: [english('{0} minute'), english('{0} minutes')],
  hour: [english('{0} hour'), english('{0} hours')],
  day: [english('{0} day'), english('{0} days')],
  week: [english('{0} week'), english('{0} weeks')],
  month: [english('{0} month'), english('{0} months')],
  quarter: [english('{0} quarter'), english('{0} quarters')],
  year: [english('{0} year'), english('{0} years')],
}

const business: Readonly<Partial<Record<Unit, OneAndSeveral>>> = {
  minute: [english('{0} business minute'), english('{0} business minutes')],
  hour: [english('{0} business hour'), english('{0} business hours')],
  day: [english('{0} business day'), english('{0} business days')],
}

/** A length of time as a person reads it: `2 business days`, `2 días hábiles`. */
export function durationWords(duration: Duration): Message {
  const [one, several] = (duration.business ? business : calendar)[duration.unit] ?? calendar[duration.unit]
  return { template: duration.count === 1 ? one : several, values: [count(new Fraction(duration.count))] }
}

/** A cadence as in “every two weeks”. */
export const cadenceWords: Readonly<Record<Cadence, Message>> = {
  day: say`day`,
  'business day': say`business day`,
  week: say`week`,
  'two weeks': say`two weeks`,
  month: say`month`,
  quarter: say`quarter`,
  'half year': say`half year`,
  year: say`year`,
}
