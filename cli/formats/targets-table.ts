import { displayedName } from '../../core/language/names.ts'
import type { Json, TargetsDocument } from '../../core/targets/document.ts'

/** The targets for a person at a terminal, a table for each section. */
export function targetsTable(document: TargetsDocument): string {
  const { title, currency, ...sections } = document
  const head = [title, currency === undefined ? undefined : `Amounts in ${currency}`].filter(
    line => typeof line === 'string',
  )
  const tables = Object.entries(sections).map(([name, part]) => sectionTable(name, part))
  return `${[head.join('\n'), ...tables].filter(text => text !== '').join('\n\n')}\n`
}

type Row = Readonly<Record<string, Json>>

const isRow = (part: Json | undefined): part is Row => typeof part === 'object' && part !== null && !Array.isArray(part)

function sectionTable(name: string, part: Json): string {
  if (!isRow(part)) return ''
  const { stages, period, ...own } = part
  const heading = typeof period === 'string' ? `${displayedName(name)}, each ${period}` : displayedName(name)
  const simple = Object.entries(own).filter(([, value]) => !isRow(value))
  const nested = Object.entries(own).filter((entry): entry is [string, Row] => isRow(entry[1]))
  const lines = [
    ...pairs(simple),
    ...(isRow(stages) ? grid(stages) : []),
    ...(nested.length > 0 ? grid(withoutStages(nested)) : []),
    ...nested.flatMap(([id, { stages: inner }]) => (isRow(inner) ? ['', `${displayedName(id)}`, ...grid(inner)] : [])),
  ]
  return [heading, '─'.repeat(heading.length), ...lines].join('\n')
}

const withoutStages = (rows: readonly (readonly [string, Row])[]): Row =>
  Object.fromEntries(rows.map(([id, { stages: _, ...rest }]) => [id, rest]))

function pairs(entries: readonly (readonly [string, Json])[]): string[] {
  const width = Math.max(0, ...entries.map(([key]) => key.length))
  return entries.map(([key, value]) => `${key.padEnd(width)}  ${cell(key, value)}`)
}

/** One row an item, one column a figure; figures that no item has are no columns. */
function grid(items: Row): string[] {
  const rows = Object.entries(items).map(([id, item]) => [id, isRow(item) ? flat(item) : { on: item }] as const)
  const columns = [...new Set(rows.flatMap(([, item]) => Object.keys(item)))]
  const table = [
    ['', ...columns],
    ...rows.map(([id, item]) => [
      id,
      ...columns.map(column => cell(column, item[column] ?? null, isShare(column, item))),
    ]),
  ]
  const widths = ['', ...columns].map((_, index) => Math.max(...table.map(line => line[index]?.length ?? 0)))
  return table.map(line =>
    line
      .map((text, index) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

const shares = /^(rate|rate-range|rate \(evidence\)|overall-rate|marketing-share|chance|kept|return)$/

/** Shares are shown as percents; what a conversion promises is one. */
const isShare = (column: string, item: Row) =>
  shares.test(column) || (item.kind === 'conversion' && (column === 'promised' || column === 'required'))

/** The figures of an item, those of its evidence among them. */
const flat = (item: Row): Row =>
  Object.fromEntries(
    Object.entries(item).flatMap(([key, value]) =>
      isRow(value) ? Object.entries(value).map(([inner, deep]) => [`${inner} (${key})`, deep]) : [[key, value]],
    ),
  )

function cell(column: string, value: Json, isRate = shares.test(column)): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'NO'
  if (typeof value === 'number') return isRate ? `${shortened(value * 100)}%` : shortened(value)
  return Array.isArray(value) ? value.map((end: Json) => cell(column, end)).join(' to ') : String(value)
}

const shortened = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value)
