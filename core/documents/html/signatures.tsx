import type { AgreementView } from '../model.ts'
import { signatoriesOf } from '../paper/signatories.ts'
import { Section } from './section.tsx'
import { useWords } from './surroundings.tsx'

/** Where those sign who lead a team: a line for each, kept whole on paper. */
export function Signatures({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const signatories = signatoriesOf(view, t).filter(({ team }) => team !== undefined)
  if (signatories.length === 0) return null
  return (
    <Section id="signatures" title={t('Signatures')}>
      <ul class="signatures">
        {signatories.map(({ name, team }, index) => (
          <li key={index}>
            <span class="sign-here" aria-hidden="true" />
            <span>
              <b>{name}</b> <span class="soft">{t('for {0}', team ?? '')}</span>
            </span>
            <span class="soft">{t('Date and signature')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
