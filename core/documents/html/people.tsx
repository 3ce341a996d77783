import type { AgreementView, MatrixView, PersonView, Role } from '../model.ts'
import { Section } from './section.tsx'
import { placed, useWords, Where } from './surroundings.tsx'
import { Tight, Words } from './words.tsx'

/** Between whom the agreement is. */
export function Parties({ view: { parties, others } }: { readonly view: AgreementView }) {
  const t = useWords()
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
              {t('led by ')}
              <Words of={[lead]} />
            </p>
            <People of={people} />
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

function People({ of }: { readonly of: readonly PersonView[] }) {
  const t = useWords()
  return (
    <ul class="people">
      {of.map(({ id, name, title, email, left, source }) => (
        <li key={id} {...placed(source)}>
          <span class="person">{name}</span>
          {title === undefined ? null : <span class="soft">{title}</span>}
          {email === undefined ? null : <a href={`mailto:${email}`}>{email}</a>}
          {left === undefined ? null : <span class="soft">{t('until {0}', left)}</span>}
        </li>
      ))}
    </ul>
  )
}

const letters: Readonly<Record<Role, readonly [letter: string, words: string]>> = {
  responsible: ['R', 'does it'],
  accountable: ['A', 'answers for it'],
  consulted: ['C', 'is asked'],
  informed: ['I', 'is told'],
}

/** More columns than this stand upright. */
const mostLyingColumns = 6

/** Who does what, as a matrix; on a narrow page as a list of who has which part. */
export function Matrix({ of: matrix }: { readonly of: MatrixView | undefined }) {
  const t = useWords()
  if (matrix === undefined || matrix.rows.length === 0) return null
  const { columns, rows } = matrix
  return (
    <Section id="responsibilities" title={t('Who does what')} source={matrix.source}>
      <table class={columns.length > mostLyingColumns ? 'matrix many' : 'matrix'}>
        <thead>
          <tr>
            <th scope="col">{t('Task')}</th>
            {columns.map(column => (
              <th key={column.text} scope="col" class="who">
                <span>
                  <Words of={[column]} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} {...placed(row.source)}>
              <th scope="row">
                <Tight of={row.task} />
                {row.for === undefined ? null : (
                  <small>
                    {t('for ')}
                    <Words of={[row.for]} />
                  </small>
                )}{' '}
                <Where source={row.source} />
              </th>
              {row.roles.map((roles, at) => (
                <td key={columns[at]?.text} data-who={columns[at]?.text} class={roles.length === 0 ? 'none' : ''}>
                  {roles.map(role => (
                    <span key={role} class={`role ${role}`}>
                      <span aria-hidden="true">{letters[role][0]}</span>
                      <span class="hidden">{t(letters[role][1])}</span>
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="key letters">
        {Object.entries(letters).map(([role, [letter, words]]) => (
          <span key={role}>
            <span class={`role ${role}`}>{letter}</span> {t(words)}
          </span>
        ))}
      </p>
    </Section>
  )
}
