import { english } from '../../language/message.ts'
import type { MatrixView, Role } from '../model.ts'
import { phrase } from '../phrase.ts'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
import { Tight, Words } from './words.tsx'

const letters: Readonly<Record<Role, readonly [letter: string, words: string]>> = {
  responsible: ['R', english('does it')],
  accountable: ['A', english('answers for it')],
  consulted: ['C', english('is asked')],
  informed: ['I', english('is told')],
}

/** More columns than this stand upright. */
const mostLyingColumns = 6

/** Who does what, as a matrix; on a narrow page as a list of who has which part. */
export function Matrix({ of: matrix }: { readonly of: MatrixView | undefined }) {
  const t = useWords()
  if (matrix === undefined || matrix.rows.length === 0) return null
  const { columns } = matrix
  return (
    <Section id="responsibilities" title={t('Responsibilities')} source={matrix.source}>
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
          {matrix.rows.map((row, index) => (
            <Task key={index} of={row} columns={columns} />
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

function Task({
  of: row,
  columns,
}: {
  readonly of: MatrixView['rows'][number]
  readonly columns: MatrixView['columns']
}) {
  const t = useWords()
  const p = usePhrases()
  return (
    <tr {...placed(row.source)}>
      <th scope="row">
        <Tight of={row.task} />
        {row.for === undefined ? null : (
          <small>
            <Words of={p(phrase`for ${row.for}`)} />
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
  )
}
