import type { AgreementView, RhythmView } from '../model.ts'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Details, Facts, Words } from './words.tsx'

/** What comes back and how often: reports, meetings, the review; and the hours in which time counts. */
export function Rhythm({ view: { rhythm, calendar } }: { readonly view: AgreementView }) {
  const t = useWords()
  if (rhythm.length === 0 && calendar === undefined) return null
  const beats = [...new Set(rhythm.map(({ every }) => every))]
  return (
    <Section id="rhythm" title={t('Rhythm')}>
      <dl class="rhythm">
        {beats.map(beat => (
          <div key={beat}>
            <dt>{beat}</dt>
            <dd>
              {rhythm
                .filter(({ every }) => every === beat)
                .map(item => (
                  <Recurring key={`${item.kind} ${item.id}`} of={item} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {calendar === undefined ? null : (
        <div class="part" {...placed(calendar.source)}>
          <h3>
            {t('Business time')} <Where source={calendar.source} />
          </h3>
          <Facts of={calendar.items} />
        </div>
      )}
    </Section>
  )
}

function Recurring({ of: { title, sentence, details, source } }: { readonly of: RhythmView }) {
  return (
    <div class="recurring" {...placed(source)}>
      <p>
        <b>{title}</b> <Where source={source} />
        <span class="soft">
          <Words of={sentence} />
        </span>
      </p>
      <Details of={details} />
    </div>
  )
}
