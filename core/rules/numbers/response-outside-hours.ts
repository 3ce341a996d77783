import Fraction from 'fraction.js'
import { decimal, percent, say } from '../../language/message.ts'
import type { Duration, Unit } from '../../language/values/time.ts'
import { durationWords } from '../../language/values/time-words.ts'
import { minutesOfWeek, type OrdinaryWeek } from '../../language/week.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Rule } from '../rule.ts'

/** Only these can run in business time; anything longer outlasts every gap of a week. */
const minutesOf: Readonly<Partial<Record<Unit, number>>> = { minute: 1, hour: 60, day: 24 * 60 }

export const responseOutsideHours: Rule = {
  meta: {
    id: 'response-outside-hours',
    group: 'numbers',
    severity: 'warning',
    finds: 'a response time that can’t be kept while the calendar is closed',
    fixable: 'fix',
  },
  *check(subject) {
    const { commitments, week } = subject.targets
    if (week === undefined) return
    for (const { kind, stated } of commitments) {
      const { node, value, path } = stated.within
      if (kind !== 'response' || node === undefined || value === undefined || !isOutside(value, week)) continue
      const text = `${value.count} business ${value.count === 1 ? value.unit : `${value.unit}s`}`
      yield {
        at: path,
        span: node.span,
        message: say`A response within ${durationWords(value)} is promised day and night, but the calendar is open only ${hours(week.covered)} of the 168 hours of a week (${percent(new Fraction(week.covered, minutesOfWeek))}) and closed for up to ${hours(week.longestGap)} hours on end. Write ${text}, so that the time runs only while somebody is there.`,
        fixes: [{ title: say`Write ${text}`, edits: [replacement(node.span, text)], preferred: true }],
      }
    }
  },
}

const hours = (minutes: number) => decimal(new Fraction(minutes, 60))

function isOutside({ count, unit, business }: Duration, { longestGap }: OrdinaryWeek): boolean {
  const minutes = minutesOf[unit]
  return !business && minutes !== undefined && count * minutes < longestGap
}
