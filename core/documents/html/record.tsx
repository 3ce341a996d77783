import type { AgreementView, ApprovalView, ChangeView, ProblemView } from '../model.ts'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Tight, Words } from './words.tsx'

/** Who has said yes, and what changed from version to version. */
export function Record({ view: { approvals, changes } }: { readonly view: AgreementView }) {
  return (
    <div class="record">
      {approvals.length === 0 ? null : <Approvals of={approvals} />}
      {changes.length === 0 ? null : <Changes of={changes} />}
    </div>
  )
}

function Approvals({ of }: { readonly of: readonly ApprovalView[] }) {
  const t = useWords()
  return (
    <Section id="approvals" title={t('Approvals')}>
      <ul class="entries">
        {of.map(({ person, date, version, source }, index) => (
          <li key={index} {...placed(source)}>
            <b>
              <Words of={[person]} />
            </b>{' '}
            <Where source={source} />
            <span class="soft">
              {date === undefined ? t('date not known') : date}
              {version === undefined ? null : `, ${t('version {0}', version)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Changes({ of }: { readonly of: readonly ChangeView[] }) {
  const t = useWords()
  return (
    <Section id="changes" title={t('Changes')}>
      <ul class="entries">
        {of.map(({ version, date, what, source }, index) => (
          <li key={index} {...placed(source)}>
            <b>{version === undefined ? t('Without a version') : t('Version {0}', version)}</b>{' '}
            <Where source={source} />
            <span class="soft">{date}</span>
            <div>
              <Tight of={what} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const signs = { error: '✗', warning: '!', info: 'i' } as const
const severities = { error: 'Error', warning: 'Warning', info: 'Hint' } as const

/** What is still open, so that nobody signs a broken agreement unknowingly. */
export function Problems({ problems }: { readonly problems: readonly ProblemView[] }) {
  const t = useWords()
  if (problems.length === 0) return null
  return (
    <Section id="problems" title={t('Open points')}>
      <ul class="problems">
        {problems.map(({ severity, rule, message, source }, index) => (
          <li key={index} class={severity} {...placed(source)}>
            <span class="sign" aria-hidden="true">
              {signs[severity]}
            </span>
            <div>
              <span class="hidden">{t(severities[severity])}: </span>
              {message} <small>{rule}</small> <Where source={source} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
