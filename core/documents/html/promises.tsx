import type { CommitmentView, ExchangeView, SideView } from '../model.ts'
import { phrase } from '../phrase.ts'
import { Hows, howsIn, Scope } from './how.tsx'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
import { Touches } from './touches.tsx'
import { Details, Words } from './words.tsx'

/** What each side promises the other, face to face: reciprocity is visible, and so is its absence. */
export function Promises({ exchanges }: { readonly exchanges: readonly ExchangeView[] }) {
  const t = useWords()
  if (exchanges.length === 0) return null
  return (
    <Section id="promises" title={t('What each side promises')}>
      {exchanges.map(({ sides }) => (
        <div class={sides.length === 1 ? 'exchange alone' : 'exchange'} key={sides.map(nameOf).join()}>
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
        {to === undefined ? t('{0} promises', by.text) : t('{0} promises {1}', by.text, to.text)}
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
  const p = usePhrases()
  const { id, sentence, owner, support, touches, details, source } = commitment
  return (
    <li class="promise" {...placed(source)}>
      <Scope name={`promise ${id}`}>
        <p class="what">
          <Words of={sentence} /> <Where source={source} />
        </p>
        <Touches of={touches} />
        <p class="foot">
          <Support of={support} />
          <span>
            <Words of={p(phrase`${owner} answers for it`)} />
          </span>
        </p>
        <Hows of={[...howsIn(sentence), ...howsIn(support?.text ?? [])]} />
      </Scope>
      <Details of={details} />
    </li>
  )
}

/** Whether the numbers support a promise: a sign, and in words. */
export function Support({ of }: { readonly of: CommitmentView['support'] }) {
  if (of === undefined) return null
  return (
    <span class={of.holds ? 'good' : 'bad'}>
      <span aria-hidden="true">{of.holds ? '✓ ' : '✗ '}</span>
      <Words of={of.text} />
    </span>
  )
}
