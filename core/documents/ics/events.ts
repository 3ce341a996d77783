import type { Agreement } from '../../language/agreement.ts'
import { english } from '../../language/message.ts'
import { recurring, type Term, termOf, workingDays } from '../../language/recurrence.ts'
import type { Cadence, IsoDate } from '../../language/values/time.ts'
import type { Detail, RhythmView } from '../model.ts'
import { type Phrase, phrase, plainText, text } from '../phrase.ts'
import { inlinesText, proseText } from '../plain.ts'
import type { Telling } from '../telling.ts'
import { firstOf } from '../view/agenda.ts'
import { onceOf } from '../view/days.ts'
import { rhythmOf } from '../view/rhythm.ts'

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
  readonly start: IsoDate
  readonly repeats: Repetition | undefined
  /** How many days before it a calendar reminds of it. */
  readonly remind: number | undefined
}

export interface Repetition {
  readonly every: Exclude<Cadence, 'day' | 'business day'>
  /** The last day; `undefined` where the agreement has no end. */
  readonly until: IsoDate | undefined
  /** Days that give way to others because nobody works on them. */
  readonly moved: readonly { readonly due: IsoDate; readonly to: IsoDate }[]
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
          start: date,
          repeats: undefined,
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
  const start = firstOf(review.value?.next, kind, cadence, term)
  if (start > term.to) return []
  const written = kind === 'review' && review.value?.next.value !== undefined
  const lines = [plainText(sentence), every, ...details.map(detailText)]
  return [
    {
      id: `${kind}-${id}`,
      // Of which agreement a review is, its own title doesn't say.
      title: kind === 'review' ? `${title}: ${agreement}` : title,
      description: describe(telling, lines),
      start,
      repeats: {
        every: cadence,
        until: valid.value?.to.value,
        moved: movedDays(telling.agreement, cadence, start, term.to).filter(({ due }) => !(written && due === start)),
      },
      remind: undefined,
    },
  ]
}

/** The days of a series that fall on days on which nobody works, and to where they give way. */
function movedDays(agreement: Agreement, cadence: Cadence, start: IsoDate, to: IsoDate): Repetition['moved'] {
  const due = recurring(cadence, start, to, () => true)
  const worked = recurring(cadence, start, to, workingDays(agreement))
  return due.flatMap((day, index) => {
    const other = worked[index]
    return other === undefined || other === day ? [] : [{ due: day, to: other }]
  })
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
