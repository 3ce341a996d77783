import type { AgreementView, ProblemView, Verdict } from '../model.ts'
import { Hows, howsIn, Scope } from './how.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Facts, Prose, Words } from './words.tsx'

/** Which agreement this is. */
export function Title({ view: { title, facts } }: { readonly view: AgreementView }) {
  return (
    <header class="head">
      <h1 {...placed(title.source)}>{title.text}</h1>
      <div class="status-line">
        <span class="status" {...placed(title.source)}>
          {title.status}
        </span>
        <Facts of={facts} class="line" scope="head" />
      </div>
    </header>
  )
}

/** What a reader knows after ten seconds: whether it holds, its few numbers, what to put right. */
export function Gist({ view }: { readonly view: AgreementView }) {
  const { summary, verdict, figures } = view
  return (
    <div class="gist">
      {verdict === undefined ? null : <VerdictLine of={verdict} />}
      <Urgent view={view} />
      <Facts of={figures} class="figures" scope="figures" />
      {summary.length === 0 ? null : (
        <div class="summary">
          <Prose of={summary} />
        </div>
      )}
    </div>
  )
}

const mostUrgent = 3

/** The first errors in full, and the way to all open points. */
function Urgent({ view: { problems, verdict } }: { readonly view: AgreementView }) {
  const t = useWords()
  if (problems.length === 0) return null
  // What the verdict says isn't said again.
  const told = (problem: ProblemView) => verdict?.holds === false && problem.rule === 'goal-shortfall'
  const errors = problems.filter(problem => problem.severity === 'error' && !told(problem))
  const count = String(problems.length)
  return (
    <div class="urgent">
      {errors.length === 0 ? null : (
        <>
          <p class="heading">{t('To put right first')}</p>
          <ul>
            {errors.slice(0, mostUrgent).map(({ message, source }, index) => (
              <li key={index} {...placed(source)}>
                {message} <Where source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="all">
        <a href="#problems">{problems.length === 1 ? t('1 open point') : t('All {0} open points', count)}</a>
      </p>
    </div>
  )
}

/** Does the plan reach the goal? In one sentence, with a sign and in words. */
export function VerdictLine({ of: { holds, sentence, more, source } }: { readonly of: Verdict }) {
  return (
    <Scope name="verdict">
      <div class={`verdict ${holds === undefined ? 'open-question' : holds ? 'good' : 'bad'}`} {...placed(source)}>
        <span class="sign" aria-hidden="true">
          {holds === undefined ? '?' : holds ? '✓' : '✗'}
        </span>
        <div>
          <p class="says">
            <Words of={sentence} /> <Where source={source} />
          </p>
          {more.map((line, index) => (
            <p class="more" key={index}>
              <Words of={line} />
            </p>
          ))}
          <Hows of={[...howsIn(sentence), ...more.flatMap(howsIn)]} />
        </div>
      </div>
    </Scope>
  )
}
