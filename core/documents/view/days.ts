import type { Field } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import type { IsoDate } from '../../language/values/time.ts'
import type { Path } from '../../syntax/tree.ts'
import { computedOf } from '../computed.ts'
import type { DayView } from '../model.ts'
import { type Phrase, phrase, plainText, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** A day that comes once. */
export type Once = Pick<DayView, 'kind' | 'date' | 'what' | 'source'> & { readonly title: string }

/** The days that come once, in order: beginning and end, the goals' day, the last useful ones, who leaves when. */
export function onceOf(telling: Telling): readonly Once[] {
  const { valid, goals, people } = telling.agreement
  const { from, to } = valid.value ?? {}
  return [
    ...stated(telling, 'begins', from, phrase`${text(telling.label(english('The agreement comes into force')))}`),
    ...stated(telling, 'ends', to, phrase`${text(telling.label(english('The agreement ends')))}`),
    ...stated(telling, 'due', goals.value?.due, phrase`${text(telling.label(english('The goals are to be reached')))}`),
    ...lastUseful(telling),
    ...[...(people.value ?? [])].flatMap(([id, { value }]) =>
      stated(telling, 'leaves', value?.left, phrase`${telling.person({ path: [], value: id })} leaves`),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function stated(
  telling: Telling,
  kind: DayView['kind'],
  field: Field<IsoDate> | undefined,
  what: Phrase,
): readonly Once[] {
  return field?.value === undefined ? [] : [onDay(telling, kind, field.value, what, field.path)]
}

/** The last days on which something new can still become a customer; stages that share one share its line. */
function lastUseful(telling: Telling): readonly Once[] {
  const last = Object.entries(computedOf(telling.snapshot).lag?.['last-useful'] ?? {})
  const dates = [...new Set(last.map(([, date]) => date))]
  return dates.map(date => {
    const stages = last.filter(([, own]) => own === date).map(([id]) => telling.term({ path: [], value: id }).text)
    const what = phrase`Last day for new ones to become customers in time: ${text(telling.format.list(stages))}`
    return onDay(telling, 'last', date, what, ['funnel'])
  })
}

function onDay(telling: Telling, kind: DayView['kind'], date: IsoDate, what: Phrase, path: Path): Once {
  const parts = telling.parts(what)
  return { kind, date, what: parts, title: plainText(parts), source: telling.source(path) }
}
