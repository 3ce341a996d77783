import type { AgreementView } from '../model.ts'
import { Handoffs } from './handoffs.tsx'
import { Head } from './head.tsx'
import { Meanings } from './meanings.tsx'
import { Numbers } from './numbers.tsx'
import { Matrix, Parties } from './people.tsx'
import { Promises } from './promises.tsx'
import { Problems, Record } from './record.tsx'
import { Rhythm } from './rhythm.tsx'
import { SurroundingsContext, useWords } from './surroundings.tsx'

interface PageProperties {
  readonly view: AgreementView
  /** Blocks lead to their place in the text: in the preview, not in documents. */
  readonly leadsToText?: boolean
}

/** A whole agreement, for the preview and for documents alike. */
export function Page({ view, leadsToText = false }: PageProperties) {
  return (
    <SurroundingsContext.Provider value={{ language: view.language, leadsToText }}>
      <div class="agreement" lang={view.language}>
        <main>
          <Head view={view} />
          <Contents view={view} />
          <Meanings view={view} />
          <Numbers view={view} />
          <Promises exchanges={view.exchanges} />
          <Handoffs handoffs={view.handoffs} />
          <Matrix of={view.responsibilities} />
          <Rhythm view={view} />
          <Parties view={view} />
          <Record view={view} />
          <Problems problems={view.problems} />
        </main>
      </div>
    </SurroundingsContext.Provider>
  )
}

/** The sections that this agreement has. */
function Contents({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const numbers = [view.goals, view.funnel, view.capacity, view.history].some(part => part !== undefined)
  const sections: readonly (readonly [id: string, title: string, there: boolean])[] = [
    ['meanings', 'Words', view.definitions.length > 0],
    ['numbers', 'Numbers', numbers],
    ['promises', 'Promises', view.exchanges.length > 0],
    ['handoffs', 'Hand-offs', view.handoffs.length > 0],
    ['responsibilities', 'Who does what', (view.responsibilities?.rows.length ?? 0) > 0],
    ['rhythm', 'Rhythm', view.rhythm.length > 0 || view.calendar !== undefined],
    ['parties', 'People', view.parties.length + view.others.length > 0],
    ['approvals', 'Approvals', view.approvals.length > 0],
    ['changes', 'Changes', view.changes.length > 0],
    ['problems', 'Open points', view.problems.length > 0],
  ]
  return (
    <nav class="contents" aria-label={t('Contents')}>
      <ul>
        {sections
          .filter(([, , there]) => there)
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
