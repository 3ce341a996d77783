import { numbers } from '../../core/language/formatters.ts'
import { fixed, type Message, say, type Wording, worded } from '../../core/language/message.ts'
import { displayedName } from '../../core/language/names.ts'
import type { Json, TargetsDocument } from '../../core/targets/document.ts'

/** The targets for a person at a terminal, a table for each section. The figures keep the names of their paths. */
export function targetsTable(document: TargetsDocument, wording: Wording): string {
  const { title, currency, ...sections } = document
  const amounts = typeof currency === 'string' ? worded(say`Amounts in ${currency}`, wording) : undefined
  const head = [title, amounts].filter(line => typeof line === 'string')
  const tables = Object.entries(sections).map(([name, part]) => sectionTable(name, part, wording))
  return `${[head.join('\n'), ...tables].filter(text => text !== '').join('\n\n')}\n`
}

type Row = Readonly<Record<string, Json>>

const isRow = (part: Json | undefined): part is Row => typeof part === 'object' && part !== null && !Array.isArray(part)

const sectionNames: Readonly<Record<string, Message>> = {
  goals: say`Goals`,
  funnel: say`Funnel`,
  segments: say`Segments`,
  commitments: say`Commitments`,
  capacity: say`Capacity`,
  economics: say`Economics`,
  confidence: say`Confidence`,
  lag: say`Lag`,
}

function sectionTable(name: string, part: Json, wording: Wording): string {
  if (!isRow(part)) return ''
  const { stages, period, ...own } = part
  const section = worded(sectionNames[name] ?? say`${displayedName(name)}`, wording)
  const heading = typeof period === 'string' ? worded(say`${section}, each ${fixed(period)}`, wording) : section
  const simple = Object.entries(own).filter(([, value]) => !isRow(value))
  const nested = Object.entries(own).filter((entry): entry is [string, Row] => isRow(entry[1]))
  const lines = [
    ...pairs(simple, wording),
    ...(isRow(stages) ? grid(stages, wording) : []),
    ...(nested.length > 0 ? grid(withoutStages(nested), wording) : []),
    ...nested.flatMap(([id, { stages: inner }]) =>
      isRow(inner) ? ['', displayedName(id), ...grid(inner, wording)] : [],
    ),
  ]
  return [heading, '─'.repeat(heading.length), ...lines].join('\n')
}

const withoutStages = (rows: readonly (readonly [string, Row])[]): Row =>
  Object.fromEntries(rows.map(([id, { stages: _, ...rest }]) => [id, rest]))

function pairs(entries: readonly (readonly [string, Json])[], wording: Wording): string[] {
  const width = Math.max(0, ...entries.map(([key]) => key.length))
  return entries.map(([key, value]) => `${key.padEnd(width)}  ${cell(value, shares.test(key), wording)}`)
}

/** One row an item, one column a figure; figures that no item has are no columns. */
function grid(items: Row, wording: Wording): string[] {
  const rows = Object.entries(items).map(([id, item]) => [id, isRow(item) ? flat(item) : { on: item }] as const)
  const columns = [...new Set(rows.flatMap(([, item]) => Object.keys(item)))]
  const table = [
    ['', ...columns],
    ...rows.map(([id, item]) => [
      id,
      ...columns.map(column => cell(item[column] ?? null, isShare(column, item), wording)),
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

function cell(value: Json, isRate: boolean, wording: Wording): string {
  const words = (message: Message) => worded(message, wording)
  if (value === null) return '–'
  if (typeof value === 'boolean') return words(value ? say`yes` : say`NO`)
  if (typeof value === 'number') return shown(value, isRate, wording)
  if (!Array.isArray(value)) return String(value)
  const [low = '', high] = value.map((end: Json) => cell(end, isRate, wording))
  return high === undefined ? low : words(say`${low} to ${high}`)
}

const shown = (value: number, isRate: boolean, { locale }: Wording) =>
  numbers(locale, { maximumFractionDigits: 2, style: isRate ? 'percent' : 'decimal' }).format(value)
