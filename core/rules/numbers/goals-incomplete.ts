import { type Message, say } from '../../language/message.ts'
import { isAbsent, isLost } from '../../targets/stated.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { list } from './words.ts'

export const goalsIncomplete: Rule = {
  meta: {
    id: 'goals-incomplete',
    group: 'numbers',
    severity: 'warning',
    finds: 'goals from which the number of customers can’t be determined',
  },
  *check(subject) {
    const { goals } = subject.targets
    if (goals === undefined || goals.customers !== undefined) return
    const { revenue, marketingShare, averageDeal, customers } = goals.stated
    if ([revenue, marketingShare, averageDeal, customers].some(isLost)) return
    const missing = missingIn(subject)
    if (missing.length === 0) return
    yield {
      at: ['goals'],
      span: subject.keyOf(['goals']),
      message: say`How many customers the goals need can’t be determined: ${list(missing)} missing. Add it, or state the customers, so that every stage’s need can be computed.`,
    }
  },
}

/** What is really not there; nothing if some of it is only misspelt or unreadable. */
function missingIn(subject: Subject): readonly Message[] {
  const { goals, segments } = subject.targets
  if (goals === undefined || segments === undefined) return []
  const wanted: { readonly key: string; readonly message: Message }[] = []
  if (goals.revenue === undefined) wanted.push({ key: 'revenue', message: say`revenue` })
  if (goals.share === undefined && segments.length === 0 && goals.revenue !== undefined)
    wanted.push({ key: 'marketing-share', message: say`marketing-share` })
  const dealMissing =
    segments.length === 0
      ? goals.deal === undefined
      : segments.some(({ deal, stated }) => deal === undefined && stated !== undefined && isAbsent(stated.averageDeal))
  if (dealMissing) wanted.push({ key: 'average-deal', message: say`average-deal` })
  if ([...wanted, { key: 'customers' }].some(({ key }) => !subject.lacks(['goals'], key))) return []
  return wanted.map(({ message }) => message)
}
