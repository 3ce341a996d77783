import { displayedName } from '../language/names.ts'
import { shapeAtPath } from '../language/shape.ts'
import { nodeAtPath, type Path, type Scalar } from '../syntax/tree.ts'
import { computedOf } from './computed.ts'
import type { Telling } from './telling.ts'

/**
 * What `{{ path }}` stands for, formatted: a computed value, else one of the agreement; `undefined` where the path
 * leads to neither.
 */
export function insertedValue(telling: Telling, dottedPath: string): string | undefined {
  const path = dottedPath.split('.')
  return computedValue(telling, path) ?? statedValue(telling, path)
}

function computedValue(telling: Telling, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (at, step) => (isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    computedOf(telling.snapshot),
  )
  if (typeof value === 'string') return isDate(value) ? telling.format.date(value) : value
  return typeof value === 'number' ? computedNumber(telling, path, value) : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The keys of the targets document that are amounts of money and shares; every other number is a count. */
const amounts: ReadonlySet<string> = new Set([
  'revenue',
  'marketing-revenue',
  'average-deal',
  'lifetime-value',
  'value',
  'acquisition-cost',
])
const shares: ReadonlySet<string> = new Set(['marketing-share', 'rate', 'overall-rate', 'chance', 'kept', 'return'])

function computedNumber({ agreement, format }: Telling, path: readonly string[], value: number): string {
  const key = path.at(-1) ?? ''
  const promise = path[0] === 'commitments' ? agreement.commitments.value?.get(path[1] ?? '')?.value : undefined
  const isGoalOfPromise = key === 'promised' || key === 'required'
  if (amounts.has(key) || (isGoalOfPromise && promise?.worth.value !== undefined)) return format.money(value)
  if (shares.has(key) || (isGoalOfPromise && promise?.kind.value === 'conversion')) return format.percent(value)
  return format.number(value)
}

function statedValue(telling: Telling, path: Path): string | undefined {
  const node = nodeAtPath(telling.snapshot.root, path)
  if (node?.kind === 'scalar') return scalarValue(telling, path, node)
  return node === undefined ? impliedName(telling, path) : undefined
}

/** A name that isn't written, or is written in short: `people.ana.name` of `ana: Ana`. */
function impliedName({ snapshot }: Telling, path: Path): string | undefined {
  const [section, id, key] = path
  if (path.length !== 3 || key !== 'name' || typeof id !== 'string') return undefined
  const node = nodeAtPath(snapshot.root, path.slice(0, 2))
  if (node === undefined) return undefined
  if (section === 'people' && node.kind === 'scalar') return node.text
  return ['people', 'teams', 'definitions', 'personas', 'segments'].includes(String(section))
    ? displayedName(id)
    : undefined
}

function scalarValue({ snapshot, format }: Telling, path: Path, node: Scalar): string | undefined {
  const { values, root } = snapshot
  switch (shapeAtPath(root, path)?.value) {
    case 'money':
      return mapped(values.get('money', node), value => format.money(value.exact.valueOf()))
    case 'percent':
      return mapped(values.get('percent', node), value => format.percent(value.exact.valueOf()))
    case 'rate':
      return mapped(values.get('rate', node), value => format.rate(value))
    case 'count':
      return mapped(values.get('count', node), value => format.number(value.valueOf()))
    case 'number':
      return mapped(values.get('number', node), value => format.number(value.valueOf()))
    case 'amount':
      return mapped(values.get('amount', node), value => format.amount(value))
    case 'duration':
      return mapped(values.get('duration', node), value => format.duration(value))
    case 'lag':
      return mapped(values.get('lag', node), value => format.duration(value))
    case 'length':
      return mapped(values.get('length', node), value => format.duration(value))
    case 'cadence':
      return mapped(values.get('cadence', node), value => format.cadence(value))
    case 'date':
      return mapped(values.get('date', node), value => format.date(value))
    default:
      return node.text === '' ? undefined : node.text
  }
}

const mapped = <T>(value: T | undefined, write: (value: T) => string): string | undefined =>
  value === undefined ? undefined : write(value)
