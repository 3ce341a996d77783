import { useMemo } from 'preact/hooks'
import type { AgreementView } from '../model.ts'
import { Agenda } from './agenda.tsx'
import { Handoffs } from './handoffs.tsx'
import { Handovers } from './handovers.tsx'
import { Gist, Title } from './head.tsx'
import { Derivations } from './how.tsx'
import { Loads } from './loads.tsx'
import { Matrix } from './matrix.tsx'
import { Meanings } from './meanings.tsx'
import { hasNumbers, Numbers } from './numbers.tsx'
import { Parties } from './people.tsx'
import { Promises } from './promises.tsx'
import { Problems, Record } from './record.tsx'
import { Rhythm } from './rhythm.tsx'
import { Section } from './section.tsx'
import { Signatures } from './signatures.tsx'
import { SurroundingsContext, useWords } from './surroundings.tsx'

/** A whole agreement as a document: all sections one after the other, all numbers explained at its end. */
export function Page({ view }: { readonly view: AgreementView }) {
  const { language, derivations } = view
  const surroundings = useMemo(
    () => ({ language, leadsToText: false, derivations, folds: undefined }),
    [language, derivations],
  )
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="agreement" lang={language}>
        <main>
          <Title view={view} />
          <Gist view={view} />
          <Contents view={view} />
          <Parties view={view} />
          <Meanings view={view} />
          <Numbers view={view} />
          <Promises exchanges={view.exchanges} />
          <Handovers view={view} />
          <Handoffs handoffs={view.handoffs} />
          <Matrix of={view.responsibilities} />
          <Loads of={view.loads} />
          <Rhythm view={view} />
          <Agenda of={view.agenda} />
          <Record view={view} />
          <Problems problems={view.problems} />
          <Signatures view={view} />
          <Explanations view={view} />
        </main>
      </div>
    </SurroundingsContext.Provider>
  )
}

function Explanations({ view: { derivations } }: { readonly view: AgreementView }) {
  const t = useWords()
  if (Object.keys(derivations).length === 0) return null
  return (
    <Section id="derivations" title={t('How the numbers came about')}>
      <Derivations of={derivations} />
    </Section>
  )
}

/** The sections that this agreement has. */
function Contents({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const sections: readonly (readonly [id: string, title: string, there: boolean])[] = [
    ['parties', t('Between whom'), view.parties.length + view.others.length > 0],
    ['meanings', t('Words'), view.definitions.length > 0],
    ['numbers', t('Numbers'), hasNumbers(view)],
    ['promises', t('Promises'), view.exchanges.length > 0],
    ['handoffs', t('Hand-offs'), view.handoffs.length > 0],
    ['responsibilities', t('Responsibilities'), (view.responsibilities?.rows.length ?? 0) > 0],
    ['rhythm', t('Reports and meetings'), view.rhythm.length > 0 || view.calendar !== undefined],
    ['agenda', t('Calendar'), view.agenda !== undefined],
    ['approvals', t('Approvals'), view.approvals.length > 0],
    ['changes', t('Changes'), view.changes.length > 0],
    ['problems', t('Open points'), view.problems.length > 0],
    ['derivations', t('How the numbers came about'), Object.keys(view.derivations).length > 0],
  ]
  return (
    <nav class="contents" aria-label={t('Contents')}>
      <ul>
        {sections
          .filter(([, , there]) => there)
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
