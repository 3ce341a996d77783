import type { CommitmentView, ExchangeView, SideView } from '../model.ts'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Touches } from './touches.tsx'
import { Details, Words } from './words.tsx'

/** Promises face each other, so that reciprocity is visible, and its absence. */
export function Promises({ exchanges }: { readonly exchanges: readonly ExchangeView[] }) {
  const t = useWords()
  if (exchanges.length === 0) return null
  return (
    <Section id="promises" title={t('What each side promises')}>
      {exchanges.map(({ sides }) => (
        <div class={sides.length > 1 ? 'exchange' : 'exchange alone'} key={sides.map(nameOf).join()}>
          {sides.map(side => (
            <Side key={nameOf(side)} of={side} />
          ))}
        </div>
      ))}
    </Section>
  )
}

const nameOf = ({ by, to }: SideView) => `${by.text} ${to?.text ?? ''}`

function Side({ of: side }: { readonly of: SideView }) {
  const t = useWords()
  const { by, to, commitments } = side
  return (
    <div class="side">
      <h3 {...placed(side.source)}>
        <span>{to === undefined ? t('{0} promises', by.text) : t('{0} promises {1}', by.text, to.text)}</span>
      </h3>
      {commitments.length === 0 ? (
        <p class="none">{t('Nothing')}</p>
      ) : (
        <ul class="promises">
          {commitments.map(commitment => (
            <Promised key={commitment.id} of={commitment} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Promised({ of: commitment }: { readonly of: CommitmentView }) {
  const t = useWords()
  const { sentence, owner, support, touches, details, source } = commitment
  return (
    <li class="promise" {...placed(source)}>
      <p class="what">
        <Words of={sentence} /> <Where source={source} />
      </p>
      <Touches of={touches} />
      <p class="foot">
        {support === undefined ? null : (
          <span class={support.holds ? 'good' : 'bad'}>
            <span aria-hidden="true">{support.holds ? '✓ ' : '✗ '}</span>
            <Words of={support.text} />
          </span>
        )}
        <span>
          <Words of={[owner]} /> <span class="soft">{t('answers for it')}</span>
        </span>
      </p>
      <Details of={details} />
    </li>
  )
}
