import { rootShape, type Shape } from '../../core/language/shape.ts'
import type { ValueKind } from '../../core/language/values/kinds.ts'
import { requiredKeys } from '../../server/features/required.ts'

/** Every key of the language, as the schema describes it: a section for each at the top, a table for each map. */
export const languageReference = (): string =>
  [
    ['### The whole file', rowsOf([...rootShape.properties], rootShape)].join('\n\n'),
    ...[...rootShape.properties].filter(([, shape]) => !isPlain(shape)).map(([key, shape]) => section(key, shape)),
  ].join('\n\n')

function section(key: string, shape: Shape): string {
  const maps = mapsIn(shape, key)
  return [`### \`${key}\``, shape.markdown ?? '', ...maps.map(tableOf)].filter(text => text !== '').join('\n\n')
}

/** A map of the language with fixed keys, and where it stands: `commitments.<id>.on-miss`. */
interface Named {
  readonly way: string
  readonly shape: Shape
  readonly keys: readonly [string, Shape][]
  /** The word under `kind` to which these keys belong. */
  readonly kind?: string
}

/** All maps with fixed keys in a place and below it, the outer first. */
function mapsIn(shape: Shape, way: string): Named[] {
  const kinds = [...shape.kinds].filter(([kind]) => kind !== '')
  if (kinds.length > 0) return mapsByKind(shape, kinds, way)
  const keys = [...shape.properties]
  return [...(keys.length > 0 ? [{ way, shape, keys }] : []), ...below(keys, shape, way)]
}

/** First the keys that all kinds have, then what each has besides. */
function mapsByKind(shape: Shape, kinds: readonly [string, Shape][], way: string): Named[] {
  const isShared = (key: string) => kinds.every(([, one]) => one.properties.has(key))
  const first = kinds[0]?.[1] ?? shape
  const shared = [...first.properties]
    .filter(([key]) => isShared(key))
    .map(([key, value]): [string, Shape] => [key, shape.properties.get(key) ?? value])
  const own = kinds.flatMap(([kind, one]) => {
    const keys = [...one.properties].filter(([key]) => !isShared(key))
    return [{ way, shape: one, keys, kind }, ...below(keys, one, way)]
  })
  return [{ way, shape: first, keys: shared }, ...below(shared, first, way), ...own]
}

const below = (keys: readonly [string, Shape][], shape: Shape, way: string): Named[] => [
  ...keys.flatMap(([key, value]) => mapsIn(value, `${way}.${key}`)),
  ...(shape.others === undefined ? [] : mapsIn(shape.others, `${way}.…`)),
  ...(shape.items === undefined ? [] : mapsIn(shape.items, `${way}[]`)),
]

const tableOf = ({ way, shape, keys, kind }: Named): string =>
  [`\`${way}\`${kind === undefined ? '' : ` with \`kind: ${kind}\` also`}:`, rowsOf(keys, shape)].join('\n\n')

/** In the file or in one that it extends: a calendar is taken over key by key, so that no map needs them by itself. */
const requiredOfCalendar: readonly string[] = ['timezone', 'hours']

function rowsOf(keys: readonly [string, Shape][], shape: Shape): string {
  const required = shape === rootShape.properties.get('calendar') ? requiredOfCalendar : requiredKeys(shape)
  const rows = keys.map(([key, value]) => {
    const needed = required.includes(key) ? '**yes**' : ''
    const fallback = value.fallback === undefined ? '' : ` If absent: \`${[value.fallback].flat().join(', ')}\`.`
    return `| \`${key}\` | ${needed} | ${takenBy(value)} | ${cell(value.description ?? '')}${fallback} |`
  })
  return ['| key | required | value | what |', '|---|---|---|---|', ...rows].join('\n')
}

const isPlain = (shape: Shape): boolean =>
  shape.properties.size === 0 && shape.others === undefined && shape.items === undefined && shape.kinds.size === 0

const kindNames: Readonly<Record<ValueKind, string>> = {
  id: 'id',
  count: 'count',
  number: 'number',
  money: 'money',
  amount: 'number, money or percent',
  percent: 'percent',
  rate: 'percent or range',
  duration: 'duration',
  lag: 'duration in days, weeks or months',
  length: 'duration',
  cadence: 'cadence',
  date: 'date',
  hours: 'hours',
  'history-period': 'period',
  version: 'version',
  text: 'text',
  prose: 'prose',
  currency: 'ISO 4217 code',
  timezone: 'time zone',
  email: 'e-mail address',
  path: 'path',
  'language-version': '`1`',
}

/** What can be written under a key, in a word or two. */
function takenBy(shape: Shape): string {
  if (shape.value === 'cadence') return kindNames.cadence
  if (shape.words.length > 0) return shape.words.map(word => `\`${word}\``).join(', ')
  const single = shape.refers.length > 0 ? shape.refers.join(' or ') : shape.value && kindNames[shape.value]
  const list = shape.items === undefined ? undefined : `list: ${takenBy(shape.items)}`
  const map = shape.properties.size > 0 ? 'map' : shape.others && `map: id → ${takenBy(shape.others)}`
  const yes = shape.types.has('boolean') ? '`true`' : undefined
  return [single, yes, list, map].filter(text => text !== undefined).join(', or ')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
