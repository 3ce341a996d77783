import type { HandoffView, RejectionView } from '../model.ts'
import { phrase } from '../phrase.ts'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
import { Tight, Words } from './words.tsx'

/** How things change hands, as a lane from giver to receiver and back. */
export function Handoffs({ handoffs }: { readonly handoffs: readonly HandoffView[] }) {
  const t = useWords()
  if (handoffs.length === 0) return null
  return (
    <Section id="handoffs" title={t('How it changes hands')}>
      {handoffs.map(handoff => (
        <Lane key={handoff.id} of={handoff} />
      ))}
    </Section>
  )
}

function Lane({ of: handoff }: { readonly of: HandoffView }) {
  const t = useWords()
  const p = usePhrases()
  const { name, of, becomes, gives, receives, owner, accept, when, requires, reject, source } = handoff
  return (
    <div class="handoff" {...placed(source)}>
      <h3>
        {name} <Where source={source} />
      </h3>
      {when.length === 0 ? null : (
        <div class="when">
          <span class="soft">{t('when')}</span>
          <ul>
            {when.map((item, index) => (
              <li key={index}>
                <Tight of={item} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class={reject === undefined ? 'lane short' : 'lane'}>
        <div class="node">
          <b>
            <Words of={[of]} />
          </b>
          <span class="soft">
            <Words of={p(phrase`${gives} gives it`)} />
          </span>
        </div>
        <div class="edge">{requires.length === 0 ? null : <span>{t('with {0}', requires.join(', '))}</span>}</div>
        <div class="node">
          <b>
            <Words of={[becomes ?? of]} />
          </b>
          <span class="soft">
            <Words of={accept === undefined ? p(phrase`${receives} receives it`) : p(phrase`${receives} ${accept}`)} />
          </span>
          {owner === undefined ? null : (
            <span class="soft">
              <Words of={p(phrase`${owner} answers for it`)} />
            </span>
          )}
        </div>
        {reject === undefined ? null : <Back of={reject} />}
      </div>
    </div>
  )
}

/** The way back, with its reasons and where it leads. */
function Back({ of: { within, reasons, to, source } }: { readonly of: RejectionView }) {
  const t = useWords()
  return (
    <>
      <div class="edge" {...placed(source)}>
        {reasons.length === 0 ? null : (
          <ul>
            {reasons.map(reason => (
              <li key={reason.text}>
                {reason.text}
                {reason.to === undefined ? null : (
                  <>
                    {' → '}
                    <Words of={[reason.to]} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="node back" {...placed(source)}>
        <b>{to === undefined ? t('Back') : <Words of={[to]} />}</b>
        <span class="soft">
          {t('if rejected')}
          {within === undefined ? null : (
            <>
              , <Words of={within} />
            </>
          )}
        </span>
      </div>
    </>
  )
}
