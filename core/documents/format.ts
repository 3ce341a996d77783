import type { Amount } from '../language/agreement.ts'
import { days, lists, numbers } from '../language/formatters.ts'
import { type Message, worded } from '../language/message.ts'
import { minorUnits } from '../language/values/currency.ts'
import type { Rate } from '../language/values/figure.ts'
import type { Cadence, Duration, Hours, IsoDate } from '../language/values/time.ts'
import { cadenceWords, durationWords } from '../language/values/time-words.ts'
import { type Language, wordingFor } from '../language/wording.ts'

/** Dates are written day first in English too: “1 July 2026” reads the same on both sides of the Atlantic. */
const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', pt: 'pt' }

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Writes values as the agreement's language and currency want them. */
export class Format {
  constructor(
    readonly language: Language,
    /** ISO 4217; without one amounts stand alone. */
    readonly currency: string | undefined,
  ) {}

  /** With at most two digits behind the point: `2,500`, `433.33`. */
  number(amount: number): string {
    return numbers(this.language, { maximumFractionDigits: 2 }).format(amount)
  }

  /** From a share of one: 0.08 is `8%`. */
  percent(share: number): string {
    return numbers(this.language, { style: 'percent', maximumFractionDigits: 2 }).format(share)
  }

  /** A rate, or both ends of its range: `8%`, `8%–12%`. */
  rate({ low, high }: Rate): string {
    const ends = [low, high].map(end => this.percent(end.exact.valueOf()))
    return ends[0] === ends[1] ? String(ends[0]) : ends.join('–')
  }

  /** What a custom commitment aims at: a percent, or a number of its unit. */
  amount({ figure, percent }: Amount): string {
    return percent ? this.percent(figure.exact.valueOf()) : this.number(figure.exact.valueOf())
  }

  /** A probability: whole percents, and never certain unless it is. */
  chance(probability: number): string {
    const whole = numbers(this.language, { style: 'percent', maximumFractionDigits: 0 })
    if (probability > 0.99 && probability < 1) return `> ${whole.format(0.99)}`
    return probability > 0 && probability < 0.01 ? `< ${whole.format(0.01)}` : whole.format(probability)
  }

  /** An amount; whole ones without digits behind the point. */
  money(amount: number): string {
    const minimumFractionDigits = Number.isInteger(amount) ? 0 : minorUnits(this.currency)
    const digits = { minimumFractionDigits, maximumFractionDigits: minorUnits(this.currency) }
    return this.currency === undefined
      ? numbers(this.language, digits).format(amount)
      : numbers(this.language, { style: 'currency', currency: this.currency, ...digits }).format(amount)
  }

  date(date: IsoDate): string {
    return this.days().format(new Date(`${date}T00:00:00Z`))
  }

  dates(from: IsoDate, to: IsoDate): string {
    const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
    return start <= end ? this.days().formatRange(start, end) : `${this.date(from)} – ${this.date(to)}`
  }

  /** The month of a day: `Jul`, or `July 2026`. */
  month(date: IsoDate, length: 'short' | 'long'): string {
    const parts = length === 'short' ? ({ month: 'short' } as const) : ({ month: 'long', year: 'numeric' } as const)
    const name = days(dateLocales[this.language], { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
    return length === 'short' ? name.replace(/\.$/, '') : name.charAt(0).toUpperCase() + name.slice(1)
  }

  /** The day within its month, with its weekday: `Wed 1`. */
  dayOfMonth(date: IsoDate): string {
    const parts = { weekday: 'short', day: 'numeric', timeZone: 'UTC' } as const
    return days(dateLocales[this.language], parts).format(new Date(`${date}T00:00:00Z`))
  }

  /** A day of the week, Monday being 0. */
  weekday(day: number): string {
    // 1 January 2024 was a Monday.
    const date = new Date(Date.UTC(2024, 0, 1 + day))
    return days(dateLocales[this.language], { weekday: 'long', timeZone: 'UTC' }).format(date)
  }

  hours(hours: readonly Hours[]): string {
    return hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')
  }

  duration(duration: Duration): string {
    return this.words(durationWords(duration))
  }

  /** As in “every two weeks”. */
  cadence(cadence: Cadence): string {
    return this.words(cadenceWords[cadence])
  }

  words(message: Message): string {
    return worded(message, wordingFor(this.language))
  }

  /** `a, b and c` in the agreement's language. */
  list(parts: readonly string[]): string {
    return lists(this.language, { type: 'conjunction' }).format(parts)
  }

  private days(): Intl.DateTimeFormat {
    return days(dateLocales[this.language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
  }
}
