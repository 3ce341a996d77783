import type { AgreementView } from '../model.ts'
import { placed, useWords, Where } from './surroundings.tsx'
import { Facts, Prose, Words } from './words.tsx'

/** What a reader knows after ten seconds: which agreement, whether it holds, its few numbers. */
export function Head({ view }: { readonly view: AgreementView }) {
  const { title, facts, summary, verdict, figures } = view
  return (
    <header class="head">
      <h1 {...placed(title.source)}>{title.text}</h1>
      <div class="status-line">
        <span class="status" {...placed(title.source)}>
          {title.status}
        </span>
        <Facts of={facts} class="line" />
        <Problems view={view} />
      </div>
      {verdict === undefined ? null : <VerdictLine of={verdict} />}
      <Facts of={figures} class="figures" />
      {summary.length === 0 ? null : (
        <div class="summary">
          <Prose of={summary} />
        </div>
      )}
    </header>
  )
}

function Problems({ view: { problems, errors } }: { readonly view: AgreementView }) {
  const t = useWords()
  if (problems.length === 0) return null
  const count = String(problems.length)
  return (
    <a class={errors > 0 ? 'open bad' : 'open'} href="#problems">
      {problems.length === 1 ? t('1 open point') : t('{0} open points', count)}
    </a>
  )
}

function VerdictLine({
  of: { holds, sentence, more, source },
}: {
  readonly of: NonNullable<AgreementView['verdict']>
}) {
  return (
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
      </div>
    </div>
  )
}
