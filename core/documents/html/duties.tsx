import type { AgreementView, CommitmentView, PartyView } from '../model.ts'
import { type Part, phrase } from '../phrase.ts'
import { Hows, howsIn, Scope } from './how.tsx'
import { Support } from './promises.tsx'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
import { Words } from './words.tsx'

/** What each team has to do, whomever it owes it to. */
export function Duties({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  if (view.parties.length === 0) return null
  return (
    <Section id="duties" title={t('What each team does')}>
      <div class="duties">
        {view.parties.map(party => (
          <TeamDuties key={party.id} of={party} commitments={commitmentsBy(view, party.id)} />
        ))}
      </div>
    </Section>
  )
}

/** A commitment with whom it is owed to. */
interface Owed {
  readonly to: Part | undefined
  readonly commitment: CommitmentView
}

function commitmentsBy({ exchanges }: AgreementView, team: string): readonly Owed[] {
  return exchanges
    .flatMap(({ sides }) => sides)
    .filter(({ by }) => by.role === 'team' && by.id === team)
    .flatMap(({ to, commitments }) => commitments.map(commitment => ({ to, commitment })))
}

function TeamDuties({ of, commitments }: { readonly of: PartyView; readonly commitments: readonly Owed[] }) {
  const t = useWords()
  const p = usePhrases()
  return (
    <div class="team">
      <h3 {...placed(of.source)}>
        {of.name} <Where source={of.source} />
      </h3>
      <p class="lead soft">
        <Words of={p(phrase`led by ${of.lead}`)} />
      </p>
      {commitments.length === 0 ? (
        <p class="none">{t('Promises nothing')}</p>
      ) : (
        <ul>
          {commitments.map(owed => (
            <Duty key={owed.commitment.id} of={owed} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Duty({ of: { to, commitment } }: { readonly of: Owed }) {
  const p = usePhrases()
  const { id, sentence, owner, support, source } = commitment
  return (
    <li {...placed(source)}>
      <Scope name={`duty ${id}`}>
        <Words of={sentence} /> <Where source={source} />
        <p class="foot">
          <span>
            <Words of={to === undefined ? [owner] : p(phrase`${owner}, for ${to}`)} />
          </span>
          <Support of={support} />
        </p>
        <Hows of={[...howsIn(sentence), ...howsIn(support?.text ?? [])]} />
      </Scope>
    </li>
  )
}
