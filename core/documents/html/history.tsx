import type { HistoryView } from '../model.ts'
import { Fold } from './fold.tsx'
import { placed, useWords, Where } from './surroundings.tsx'

/** What past periods achieved: the evidence behind the rates. */
export function History({ of: { columns, rows, source } }: { readonly of: HistoryView }) {
  const t = useWords()
  const title = t('What past periods achieved')
  return (
    <div class="part history" {...placed(source)}>
      <Fold
        name="history"
        essential
        title={
          <>
            <h3>{title}</h3> <small>{rows.length === 1 ? t('1 row') : t('{0} rows', String(rows.length))}</small>
          </>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, and the keyboard must reach it to scroll it */}
        <section class="scroll" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th key={column} scope="col" class={index === 0 ? undefined : 'n'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index} {...placed(row.source)}>
                  {row.cells.map((cell, at) => (
                    <td key={columns[at]} class={at === 0 ? undefined : 'n'}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Fold>
      <Where source={source} />
    </div>
  )
}
