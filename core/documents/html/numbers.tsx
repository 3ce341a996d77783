import type { AgreementView, CapacityView, ConfidenceView, Section as Listed } from '../model.ts'
import { NeedBar } from './bar.tsx'
import { Funnel } from './funnel.tsx'
import { History } from './history.tsx'
import { Hows, howsIn, Scope } from './how.tsx'
import { Part, Section } from './section.tsx'
import { Segments } from './segments.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Facts, Words } from './words.tsx'

/** Whether there is any number to show. */
export const hasNumbers = ({ goals, funnel, capacity, history, segments }: AgreementView): boolean =>
  [goals, funnel, capacity, history, segments].some(part => part !== undefined)

/** Do the numbers close? Funnel, goals, and what they rest on. */
export function Numbers({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const { goals, funnel, economics, confidence, deadlines, segments, capacity, history } = view
  if (!hasNumbers(view)) return null
  return (
    <Section id="numbers" title={t('Do the numbers close?')} source={funnel?.source ?? goals?.source}>
      {funnel === undefined || funnel.stages.length === 0 ? null : <Funnel of={funnel} />}
      {confidence === undefined ? null : <Confidence of={confidence} />}
      {goals === undefined ? null : (
        <Part title={t('Goals')} of={goals}>
          <Facts of={goals.items} scope="goals" />
        </Part>
      )}
      {economics.length === 0 ? null : (
        <Part title={t('What it costs and returns')}>
          <Facts of={economics} scope="economics" />
        </Part>
      )}
      {capacity === undefined ? null : <Capacity of={capacity} />}
      {segments === undefined ? null : <Segments of={segments} />}
      {deadlines.length === 0 ? null : (
        <Part title={t('Last day for new ones to become customers in time')}>
          <Facts of={deadlines} scope="deadlines" />
        </Part>
      )}
      {history === undefined ? null : <History of={history} />}
    </Section>
  )
}

/** Likelihood in words and, beside it, what would raise it. */
function Confidence({ of: { sentence, ladder, ladderTitle, advice, source } }: { readonly of: ConfidenceView }) {
  const t = useWords()
  return (
    <Part title={t('How sure is it?')} of={{ source }}>
      <Scope name="confidence">
        <p>
          <Words of={sentence} />
        </p>
        <Hows of={howsIn(sentence)} />
      </Scope>
      {ladder.length === 0 ? null : <p class="soft ladder-title">{ladderTitle}</p>}
      <Facts of={ladder} class="ladder" scope="confidence" />
      {advice === undefined ? null : (
        <p class="soft advice">
          <Words of={advice} />
        </p>
      )}
    </Part>
  )
}

/** The hours there are against those that the promises take, as one bar for each team. */
function Capacity({ of }: { readonly of: Listed<CapacityView> }) {
  const t = useWords()
  const widest = Math.min(Math.max(1.25, ...of.items.map(({ hours }) => hours ?? 0)), 4)
  return (
    <Part title={t('Is there time to do it?')} of={of}>
      <div class="capacities">
        {of.items.map(team => (
          <TeamCapacity key={team.team.text} of={team} full={widest} />
        ))}
      </div>
      {of.items.some(({ hours }) => hours !== undefined) ? (
        <p class="key bars">
          <span class="plan">{t('hours there are')}</span>
          <span class="need">{t('hours that the promises take')}</span>
        </p>
      ) : null}
    </Part>
  )
}

function TeamCapacity({ of, full }: { readonly of: CapacityView; readonly full: number }) {
  const t = useWords()
  const { team, sentences, holds, hours, source } = of
  return (
    <Scope name={`capacity ${team.text}`}>
      <div class="capacity" {...placed(source)}>
        <h4>
          <Words of={[team]} />
          {holds === undefined ? null : (
            <span class={holds ? 'good' : 'bad'}>
              <span aria-hidden="true">{holds ? '✓ ' : '✗ '}</span>
              {holds ? t('enough time') : t('too little time')}
            </span>
          )}{' '}
          <Where source={source} />
        </h4>
        {hours === undefined ? null : (
          <div class="hours">
            <NeedBar of={{ plan: hours, planTo: undefined, evidence: undefined }} full={full} />
          </div>
        )}
        <ul class="sentences">
          {sentences.map((sentence, index) => (
            <li key={index}>
              <Words of={sentence} />
            </li>
          ))}
        </ul>
        <Hows of={sentences.flatMap(howsIn)} />
      </div>
    </Scope>
  )
}
