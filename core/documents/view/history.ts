import type { HistoryRow } from '../../language/agreement.ts'
import type { HistoryView } from '../model.ts'
import type { Telling } from '../telling.ts'

/** What past periods achieved, as one table. */
export function historyViewOf(telling: Telling): HistoryView | undefined {
  const { history } = telling.agreement
  if (history.node === undefined) return undefined
  const fields = history.value ?? []
  const rows = fields.map(({ value }) => value).filter(row => row !== undefined)
  const columns = columnsOf(telling, rows)
  return {
    columns: columns.map(({ label }) => label),
    rows: fields.map(({ value, path }) => ({
      cells: columns.map(({ cell }) => (value === undefined ? '…' : (cell(value) ?? ''))),
      source: telling.source(path),
    })),
    source: telling.source(history.path),
  }
}

interface Column {
  readonly label: string
  readonly cell: (row: HistoryRow) => string | undefined
}

/** Only the columns that some row fills. */
function columnsOf(telling: Telling, rows: readonly HistoryRow[]): readonly Column[] {
  const { format } = telling
  const idsIn = (key: 'volumes' | 'kept') => [...new Set(rows.flatMap(row => [...(row[key].value?.keys() ?? [])]))]
  const columns: readonly Column[] = [
    { label: telling.label('Period'), cell: ({ period }) => period.value?.text },
    {
      label: telling.label('Segment'),
      cell: ({ segment }) => segment.value && telling.name('segment', segment.value),
    },
    {
      label: telling.label('Revenue'),
      cell: ({ revenue }) => revenue.value && format.money(revenue.value.exact.valueOf()),
    },
    ...idsIn('volumes').map(id => ({
      label: telling.name('term', id),
      cell: (row: HistoryRow) => {
        const volume = row.volumes.value?.get(id)?.value
        return volume && format.number(volume.valueOf())
      },
    })),
    ...idsIn('kept').map(id => ({
      label: `${telling.label('Kept')}: ${telling.name('commitment', id)}`,
      cell: (row: HistoryRow) => {
        const kept = row.kept.value?.get(id)?.value
        return kept && format.percent(kept.exact.valueOf())
      },
    })),
  ]
  return columns.filter(({ cell }) => rows.some(row => cell(row) !== undefined))
}
