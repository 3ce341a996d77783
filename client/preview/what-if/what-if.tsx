import { Funnel } from '../../../core/documents/html/funnel.tsx'
import { type Folds, SurroundingsContext, useWords } from '../../../core/documents/html/surroundings.tsx'
import { Words } from '../../../core/documents/html/words.tsx'
import type { Verdict } from '../../../core/documents/model.ts'
import type { Language } from '../../../core/language/wording.ts'
import { Actions, Changes } from './changes.tsx'
import { LeverField } from './lever-field.tsx'
import { Results } from './results.tsx'
import type { Session } from './session.ts'
import './what-if.css'

/** Whether there is a text to write into, and whether it can be read just now. */
export type Writes = 'yes' | 'later' | 'no'

interface WhatIfProperties {
  readonly session: Session
  readonly language: Language
  readonly folds: Folds
  readonly writes: Writes
  readonly onChange: () => void
  readonly onWrite: () => void
}

/** Other numbers, and what would come of them, at once. Nothing is written before somebody says so. */
export function WhatIf({ session, language, folds, writes, onChange, onWrite }: WhatIfProperties) {
  const { groups = [], result } = session
  const surroundings = { language, leadsToText: writes !== 'no', derivations: result?.derivations ?? {}, folds }
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="what-if" lang={language}>
        {groups.length === 0 || result === undefined ? (
          <Nothing />
        ) : (
          <>
            <div class="desk">
              <Levers session={session} onChange={onChange} />
              <div class="outcome">
                {result.verdict === undefined ? null : <VerdictLine of={result.verdict} />}
                <Actions session={session} of={result} writes={writes} onChange={onChange} onWrite={onWrite} />
                <Results of={result.results} />
                <Changes of={result} />
              </div>
            </div>
            {result.funnel === undefined || result.funnel.stages.length === 0 ? null : <Funnel of={result.funnel} />}
          </>
        )}
      </div>
    </SurroundingsContext.Provider>
  )
}

function Nothing() {
  const t = useWords()
  return <p class="lead">{t('There is no number to try out yet: it takes goals and a funnel that can be read.')}</p>
}

function Levers({ session, onChange }: Pick<WhatIfProperties, 'session' | 'onChange'>) {
  const t = useWords()
  return (
    <div class="levers">
      <p class="lead">
        {t('Try other numbers and see what comes of them. The file stays as it is until you write to it.')}
      </p>
      {session.groups?.map(({ key, title, levers }) => (
        <fieldset key={key}>
          <legend>{title}</legend>
          {levers.map(lever => (
            <LeverField key={lever.key} of={lever} session={session} onChange={onChange} />
          ))}
        </fieldset>
      ))}
      <label class="follow">
        <input
          type="checkbox"
          checked={session.follow}
          onChange={({ currentTarget }) => {
            session.setFollow(currentTarget.checked)
            onChange()
          }}
        />
        <span>{t('Numbers that follow from a changed one change with it')}</span>
      </label>
    </div>
  )
}

function VerdictLine({ of: { holds, sentence } }: { readonly of: Verdict }) {
  return (
    <div class={`verdict ${holds === undefined ? 'open-question' : holds ? 'good' : 'bad'}`} role="status">
      <span class="sign" aria-hidden="true">
        {holds === undefined ? '?' : holds ? '✓' : '✗'}
      </span>
      <p class="says">
        <Words of={sentence} />
      </p>
    </div>
  )
}
