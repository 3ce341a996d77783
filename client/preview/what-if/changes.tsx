import { useWords, Where } from '../../../core/documents/html/surroundings.tsx'
import type { ProblemView } from '../../../core/documents/model.ts'
import type { WhatIf } from '../../../core/documents/what-if/what-if.ts'
import type { Session } from './session.ts'
import type { Writes } from './what-if.tsx'

interface ActionsProperties {
  readonly session: Session
  readonly of: WhatIf
  readonly writes: Writes
  readonly onChange: () => void
  readonly onWrite: () => void
}

/** The buttons that decide about what was tried. */
export function Actions({ session, of: { supposed }, writes, onChange, onWrite }: ActionsProperties) {
  const t = useWords()
  const none = supposed.length === 0
  return (
    <p class="actions">
      {writes === 'no' ? null : (
        <button type="button" class="main" disabled={none || writes === 'later'} onClick={onWrite}>
          {t('Write to file')}
        </button>
      )}
      <button
        type="button"
        disabled={none}
        onClick={() => {
          session.resetAll()
          onChange()
        }}
      >
        {t('Reset all')}
      </button>
    </p>
  )
}

/** What would be written, and which findings would come and go with it. */
export function Changes({ of }: { readonly of: WhatIf }) {
  const t = useWords()
  const { supposed, appearing, vanishing } = of
  return (
    <>
      {supposed.length === 0 ? null : <Written of={of} />}
      <Findings title={t('New open points')} of={appearing} />
      <Findings title={t('Open points that would be settled')} of={vanishing} settled />
    </>
  )
}

/** The numbers that are others, with their lines, for those who write them by hand. */
function Written({ of: { supposed } }: { readonly of: WhatIf }) {
  const t = useWords()
  return (
    <ul class="written">
      {supposed.map(({ lever, digits, follows }) => (
        <li key={lever.key}>
          {lever.label}: {lever.assumed ? null : <s>{lever.amount}</s>} <b class="number">{digits}</b>
          {lever.unit === '' ? '' : ` ${lever.unit}`}
          {lever.source === undefined ? null : <small> {t('line {0}', String(lever.source.start.line + 1))}</small>}
          {follows ? <small> {t('follows')}</small> : null}
        </li>
      ))}
    </ul>
  )
}

const signs: Readonly<Record<ProblemView['severity'], string>> = { error: '✗', warning: '!', info: 'i' }

interface FindingsProperties {
  readonly title: string
  readonly of: readonly ProblemView[]
  readonly settled?: boolean
}

function Findings({ title, of: problems, settled = false }: FindingsProperties) {
  if (problems.length === 0) return null
  return (
    <section class={settled ? 'findings settled' : 'findings'}>
      <h3>
        {title} <small>{problems.length}</small>
      </h3>
      <ul>
        {problems.map(({ rule, source, severity, message }) => (
          <li key={`${rule} ${source?.at ?? ''}`} class={severity}>
            <span class="sign" aria-hidden="true">
              {settled ? '✓' : signs[severity]}
            </span>
            <span>
              {message} <Where source={source} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
