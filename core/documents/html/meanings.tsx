import type { AgreementView, DefinitionView, EntryView, ScoreView } from '../model.ts'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Details, Prose } from './words.tsx'

/** Words before numbers: readers agree on meaning first. */
export function Meanings({ view: { definitions, personas } }: { readonly view: AgreementView }) {
  const t = useWords()
  return (
    <>
      {definitions.length === 0 ? null : (
        <Section id="meanings" title={t('What the words mean')}>
          <dl class="terms">
            {definitions.map(definition => (
              <Entry key={definition.id} of={definition} score={definition.score} />
            ))}
          </dl>
        </Section>
      )}
      {personas.length === 0 ? null : (
        <Section id="personas" title={t('Whom we look for')}>
          <dl class="terms">
            {personas.map(persona => (
              <Entry key={persona.id} of={persona} score={undefined} />
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}

function Entry({ of, score }: { readonly of: EntryView | DefinitionView; readonly score: ScoreView | undefined }) {
  return (
    <div class="term" {...placed(of.source)}>
      <dt>
        {of.name} <Where source={of.source} />
      </dt>
      <dd>
        <Prose of={of.text} />
        <Details of={of.details} />
        {score === undefined ? null : <Score of={score} />}
      </dd>
    </div>
  )
}

function Score({ of: { threshold, points, source } }: { readonly of: ScoreView }) {
  return (
    <div class="score" {...placed(source)}>
      <p>{threshold}</p>
      <ul>
        {points.map(point => (
          <li key={point.what}>
            <b class="number">{point.points}</b> {point.what}
          </li>
        ))}
      </ul>
    </div>
  )
}
