import { useContext } from 'preact/hooks'
import type { AgreementView, RhythmView, TrackView } from '../model.ts'
import { Section } from './section.tsx'
import { placed, SurroundingsContext, useWords, Where } from './surroundings.tsx'
import { Details, Facts, Words } from './words.tsx'

/** What comes back and how often: reports, meetings, the review; and the hours in which time counts. */
export function Rhythm({ view: { rhythm, calendar, agenda } }: { readonly view: AgreementView }) {
  const t = useWords()
  if (rhythm.length === 0 && calendar === undefined) return null
  const beats = [...new Set(rhythm.map(({ every }) => every))]
  const trackOf = ({ kind, id }: RhythmView) => agenda?.tracks.find(track => track.kind === kind && track.id === id)
  return (
    <Section id="rhythm" title={t('Reports, meetings, review')}>
      <dl class="rhythm">
        {beats.map(beat => (
          <div key={beat}>
            <dt>{beat}</dt>
            <dd>
              {rhythm
                .filter(({ every }) => every === beat)
                .map(item => (
                  <Recurring key={`${item.kind} ${item.id}`} of={item} track={trackOf(item)} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {calendar === undefined ? null : (
        <div class="part" {...placed(calendar.source)}>
          <h3>
            {t('When business time runs')} <Where source={calendar.source} />
          </h3>
          <Facts of={calendar.items} scope="calendar" />
        </div>
      )}
    </Section>
  )
}

function Recurring({ of, track }: { readonly of: RhythmView; readonly track: TrackView | undefined }) {
  const { title, sentence, details, source } = of
  return (
    <div class="recurring" {...placed(source)}>
      <p>
        <b>{title}</b> <Where source={source} />
        <span class="soft">
          <Words of={sentence} />
        </span>
        {/* A review says itself when it comes next. */}
        {of.kind === 'review' ? null : <Next of={track} />}
      </p>
      <Details of={details} />
    </div>
  )
}

/** When it comes next, while somebody looks; a document is read on other days. */
function Next({ of }: { readonly of: TrackView | undefined }) {
  const t = useWords()
  const { folds } = useContext(SurroundingsContext)
  if (folds === undefined || of?.next === undefined) return null
  return (
    <span class="next">
      {of.afterThat === undefined ? t('Next on {0}', of.next) : t('Next on {0}, then on {1}', of.next, of.afterThat)}
    </span>
  )
}
