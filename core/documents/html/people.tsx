import type { AgreementView, PersonView } from '../model.ts'
import { type Part, phrase } from '../phrase.ts'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
import { Words } from './words.tsx'

/** Between whom the agreement is. */
export function Parties({ view: { parties, others } }: { readonly view: AgreementView }) {
  const t = useWords()
  const p = usePhrases()
  if (parties.length === 0 && others.length === 0) return null
  return (
    <Section id="parties" title={t('Between whom')}>
      <div class="parties">
        {parties.map(({ id, name, lead, people, source }) => (
          <div class="party" key={id} {...placed(source)}>
            <h3>
              {name} <Where source={source} />
            </h3>
            <p class="soft">
              <Words of={p(phrase`led by ${lead}`)} />
            </p>
            <People of={people.filter(person => !isToldBy(lead, person))} />
          </div>
        ))}
        {others.length === 0 ? null : (
          <div class="party">
            <h3>{parties.length === 0 ? t('People') : t('Also named')}</h3>
            <People of={others} />
          </div>
        )}
      </div>
    </Section>
  )
}

/** A lead of whom no more is known than the name has been told. */
const isToldBy = (lead: Part, { name, title, email, left }: PersonView): boolean =>
  lead.text === name && [title, email, left].every(known => known === undefined)

function People({ of }: { readonly of: readonly PersonView[] }) {
  const t = useWords()
  if (of.length === 0) return null
  return (
    <ul class="people">
      {of.map(({ id, name, title, email, left, source }) => (
        <li key={id} {...placed(source)}>
          <span class="person">
            {name} <Where source={source} />
          </span>
          {title === undefined ? null : <span class="soft">{title}</span>}
          {email === undefined ? null : <a href={`mailto:${email}`}>{email}</a>}
          {left === undefined ? null : <span class="soft">{t('until {0}', left)}</span>}
        </li>
      ))}
    </ul>
  )
}
