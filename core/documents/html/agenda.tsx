import { useContext } from 'preact/hooks'
import type { AgendaView, MonthView, TrackView } from '../model.ts'
import { Fold } from './fold.tsx'
import { Section } from './section.tsx'
import { Strip, type StripMark } from './strip.tsx'
import { placed, SurroundingsContext, useWords, Where } from './surroundings.tsx'
import { Words } from './words.tsx'

/** When everything falls: a strip of the months, then the days that come once, then every date month by month. */
export function Agenda({ of: agenda }: { readonly of: AgendaView | undefined }) {
  const t = useWords()
  if (agenda === undefined || agenda.months.length === 0) return null
  return (
    <Section id="agenda" title={t('When it happens')}>
      <Year of={agenda} />
      <StripKey of={agenda} />
      <p class="soft note">{agenda.note}</p>
      <Days of={agenda} />
      <Months of={agenda.months} />
    </Section>
  )
}

function Year({ of }: { readonly of: AgendaView }) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  // A document is read on other days than the one on which it was made.
  const today = folds === undefined ? undefined : of.today
  const { months, inForce, tracks, days } = of
  const once: readonly StripMark[] = days.flatMap(({ at, kind }) =>
    at === undefined ? [] : [{ at, kind: 'once', strong: kind === 'ends' || kind === 'begins' }],
  )
  return (
    <table class="year" aria-label={t('The months in which the agreement is in force')}>
      <thead>
        <tr>
          <td />
          {months.map(({ label, year, name }, index) => (
            <th key={name} scope="col">
              <span class="letter">{label.slice(0, 1)}</span>
              <span class="rest">{label.slice(1)}</span>
              {index === 0 || months[index - 1]?.year !== year ? <small>{year}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {once.length === 0 ? null : (
          <tr>
            <th scope="row">{t('Days that come once')}</th>
            <td colSpan={months.length}>
              <Strip months={months} inForce={inForce} today={today} marks={once} daily={false} />
            </td>
          </tr>
        )}
        {tracks.map(track => (
          <Track key={`${track.kind} ${track.id}`} of={track} within={{ months, inForce, today }} />
        ))}
      </tbody>
    </table>
  )
}

function StripKey({ of: { today } }: { readonly of: AgendaView }) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  if (folds === undefined || today === undefined) return null
  return (
    <p class="key">
      <span class="today">{t('today')}</span>
    </p>
  )
}

interface TrackProperties {
  readonly of: TrackView
  readonly within: {
    readonly months: readonly MonthView[]
    readonly inForce: readonly [number, number]
    readonly today: number | undefined
  }
}

function Track({ of, within: { months, inForce, today } }: TrackProperties) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  const { title, kind, every, daily, marks, next, source } = of
  const drawn = marks.map(at => ({ at, kind, strong: false }))
  return (
    <tr {...placed(source)}>
      <th scope="row">
        {title} <Where source={source} />
        <small>
          {every}
          {folds === undefined || next === undefined ? null : `, ${t('next on {0}', next)}`}
        </small>
      </th>
      <td colSpan={months.length}>
        <Strip months={months} inForce={inForce} today={today} marks={drawn} daily={daily} />
      </td>
    </tr>
  )
}

function Days({ of: { days } }: { readonly of: AgendaView }) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  if (days.length === 0) return null
  return (
    <div class="part">
      <h3>{t('Days that come once')}</h3>
      <ul class="days">
        {days.map(({ date, text, what, past, source }, index) => (
          <li key={`${date} ${index}`} class={past && folds !== undefined ? 'past' : ''} {...placed(source)}>
            <time dateTime={date}>{text}</time>
            <span>
              <Words of={what} />
              {past && folds !== undefined ? <small> {t('past')}</small> : null} <Where source={source} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Every date that the strip draws, in words. */
function Months({ of }: { readonly of: readonly MonthView[] }) {
  const t = useWords()
  return (
    <div class="part months">
      <Fold name="months" title={<h3>{t('Month by month')}</h3>}>
        <dl>
          {of
            .filter(({ entries }) => entries.length > 0)
            .map(({ name, entries }) => (
              <div key={name}>
                <dt>{name}</dt>
                {entries.map(({ title, dates }, index) => (
                  <dd key={index}>
                    <span>{title}</span> <span class="soft">{dates}</span>
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      </Fold>
    </div>
  )
}
