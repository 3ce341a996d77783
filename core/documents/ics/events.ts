import { english } from '../../language/message.ts'
import { type Term, termOf } from '../../language/recurrence.ts'
import type { IsoDate } from '../../language/values/time.ts'
import type { Detail, RhythmView } from '../model.ts'
import { type Phrase, phrase, plainText, text } from '../phrase.ts'
import { inlinesText, proseText } from '../plain.ts'
import type { Telling } from '../telling.ts'
import { datesOf, firstOf } from '../view/agenda.ts'
import { onceOf } from '../view/days.ts'
import { rhythmOf } from '../view/rhythm.ts'
import { type Series, seriesOf } from './series.ts'

/** What an agreement puts into a calendar. Plain JSON; every day is a whole one, for agreements name no hour. */
export interface Calendar {
  readonly name: string
  /** The day on which it was made. */
  readonly made: IsoDate
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** The same for the same thing as long as its id stays. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Its day, or its days. */
  readonly when: IsoDate | Series
  /** How many days before it a calendar reminds of it. */
  readonly remind: number | undefined
}

/** Meetings, reviews and reports as often as they come back, the agreement's end and the day of its goals. */
export function calendarOf(telling: Telling): Calendar {
  const { agreement, snapshot } = telling
  const { today } = snapshot.options
  const term = termOf(agreement, today)
  const name = agreement.title.value ?? telling.label(english('Agreement without a title'))
  return {
    name,
    made: today,
    events: [
      ...rhythmOf(telling).flatMap(item => recurringEvent(telling, item, term, name)),
      ...onceOf(telling)
        .filter(({ kind }) => kind === 'ends' || kind === 'due')
        .map(({ kind, date, title }) => ({
          id: kind,
          title: `${title}: ${name}`,
          description: describe(telling, []),
          when: date,
          remind: daysBeforeEnd,
        })),
    ],
  }
}

/** A month to talk about what comes next. */
const daysBeforeEnd = 30

/** What comes daily would fill a calendar and tell nobody anything; what has no cadence has no dates. */
function recurringEvent(telling: Telling, item: RhythmView, term: Term, agreement: string): readonly CalendarEvent[] {
  const { kind, id, cadence, title, sentence, details, every } = item
  if (cadence === undefined || cadence === 'day' || cadence === 'business day') return []
  const { review, valid } = telling.agreement
  const first = firstOf(review.value?.next, kind, cadence, term)
  const days = datesOf(telling, item, term)
  if (days.length === 0) return []
  const lines = [plainText(sentence), every, ...details.map(detailText)]
  return [
    {
      id: `${kind}-${id}`,
      // Of which agreement a review is, its own title doesn't say.
      title: kind === 'review' ? `${title}: ${agreement}` : title,
      description: describe(telling, lines),
      when: seriesOf(cadence, first, days, { to: term.to, until: valid.value?.to.value }),
      remind: undefined,
    },
  ]
}

const detailText = ({ label, items }: Detail): string =>
  items.length === 1
    ? `${label}: ${proseText(items[0] ?? [])}`
    : [`${label}:`, ...items.map(item => `– ${proseText(item)}`)].join('\n')

/** What stands in the calendar besides the title, with the agreement that it is from. */
function describe(telling: Telling, lines: readonly string[]): string {
  const { title, version } = telling.agreement
  const words = (written: Phrase) => inlinesText(telling.parts(written))
  const name = text(title.value ?? telling.label(english('Agreement without a title')))
  const from =
    version.value === undefined
      ? words(phrase`From the agreement “${name}”`)
      : words(phrase`From the agreement “${name}”, version ${text(version.value)}`)
  return [...lines, from].join('\n')
}
