import type { Field } from '../../language/agreement.ts'
import { say } from '../../language/message.ts'
import type { Cadence, HistoryPeriod } from '../../language/values/time.ts'
import { cadenceWords } from '../../language/values/time-words.ts'
import type { Problem } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** Rows of history are of the funnel's period, in order, and each once (for each segment). */
export function* historyOrder(subject: Subject): Generator<Problem> {
  const { agreement } = subject
  const cadence = countedBy(subject)
  const last = new Map<string, string>()
  let ordered = true
  for (const { value: row } of agreement.history.value ?? []) {
    const { period, segment } = row ?? {}
    if (period?.value === undefined) continue
    const { text, cadence: own } = period.value
    if (cadence !== undefined && own !== cadence) {
      yield {
        ...place(period),
        message: say`“${text}” is a ${cadenceWords[own]}, but the funnel counts by ${cadenceWords[cadence]}. Write past periods of the same length.`,
      }
      continue
    }
    const before = last.get(segment?.value ?? '')
    last.set(segment?.value ?? '', text)
    if (before === text)
      yield { ...place(period), message: say`“${text}” stands here twice. Keep one row for each period.` }
    // The rows behind the first wrong one are most likely right.
    if (ordered && before !== undefined && before > text) {
      ordered = false
      yield {
        ...place(period),
        message: say`“${text}” comes before ${before}, which stands above it. Put the rows in order, oldest first.`,
      }
    }
  }
}

/** The funnel's period; `undefined` while it can't be known. */
function countedBy(subject: Subject): Cadence | undefined {
  const { funnel, goals } = subject.agreement
  const hidden = subject.tree.partial || [['funnel'], ['funnel', 'period']].some(path => subject.isMisspelt(path))
  if (hidden || (funnel.node !== undefined && funnel.value === undefined)) return undefined
  const own = funnel.value?.period
  return own?.node === undefined ? goals.value?.period.value : own.value
}

const place = ({ path, node }: Field<HistoryPeriod>) => ({ at: path, span: node?.span ?? { start: 0, end: 0 } })
