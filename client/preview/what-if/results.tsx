import { useWords } from '../../../core/documents/html/surroundings.tsx'
import type { Outcome, Result } from '../../../core/documents/what-if/results.ts'

/** The few numbers to watch, as they are and as they would be. */
export function Results({ of: results }: { readonly of: readonly Result[] }) {
  const t = useWords()
  if (results.length === 0) return null
  return (
    <table class="results">
      <caption class="hidden">{t('What would come of it')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('Now')}</th>
          <th scope="col">{t('Then')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ key, label, before, after }) => (
          <tr key={key} class={before?.text === after?.text ? undefined : 'changed'}>
            <th scope="row">{label}</th>
            <td>
              <OutcomeCell of={before} />
            </td>
            <td>
              <OutcomeCell of={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OutcomeCell({ of: outcome }: { readonly of: Outcome | undefined }) {
  const t = useWords()
  if (outcome === undefined) return <span title={t('Not known')}>…</span>
  const { text, holds } = outcome
  if (holds === undefined) return text
  return (
    <span class={holds ? 'good' : 'bad'}>
      <span aria-hidden="true">{holds ? '✓' : '✗'} </span>
      {text}
    </span>
  )
}
