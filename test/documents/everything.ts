import { type NameKind, rootShape, type Shape } from '../../core/language/shape.ts'
import { cadences } from '../../core/language/values/time.ts'

/** A scalar is the text that stands in the file. */
type Written = string | readonly Written[] | { readonly [key: string]: Written }

/** Two of each thing that is declared, so that a reference is not always to the first. */
const idsOf = (kind: string): readonly string[] => [`${kind}-a`, `${kind}-b`]

/** No two alike, and none the beginning of another. */
let last = 1000
const next = (): number => {
  last += 1
  return last
}

/** Left out: it takes from other files, or makes the file another kind of one. */
const elsewhere: ReadonlySet<string> = new Set(['extends', 'library'])
const ofLaterStages: ReadonlySet<string> = new Set(['rate', 'lag', 'expanding'])

function anyValue(shape: Shape, path: readonly string[]): Written {
  if (shape.types.has('object') && (shape.properties.size > 0 || shape.others !== undefined)) return mapOf(shape, path)
  if (shape.items !== undefined && shape.value !== 'hours') {
    const item = shape.items
    if (path.at(-1) === 'workdays') return ['mon', 'wed', 'sat']
    if (item.words.length > 0) return item.words
    return [anyValue(item, [...path, '0']), anyValue(item, [...path, '1'])]
  }
  return scalarOf(shape, path)
}

function mapOf(shape: Shape, path: readonly string[]): Written {
  // No stage comes before the first.
  const left = path.length === 0 ? elsewhere : path.join('.') === 'funnel.stages.term-a' ? ofLaterStages : undefined
  const own = [...shape.properties].filter(([key]) => left?.has(key) !== true)
  const entries = own.map(([key, inner]) => [key, anyValue(inner, [...path, key])] as const)
  const { others } = shape
  if (others === undefined) return Object.fromEntries(entries)
  const kinds = [...others.kinds].filter(([kind]) => kind !== '')
  if (kinds.length > 0)
    return Object.fromEntries(
      kinds.map(([kind, inner]) => [kind, { ...(mapOf(inner, [...path, kind]) as object), kind }]),
    )
  const keys = keysOf(shape, path)
  return Object.fromEntries([...entries, ...keys.map(key => [key, anyValue(others, [...path, key])] as const)])
}

/** The entries of a map: declared names, names of what is declared elsewhere, or free words. */
function keysOf({ keys }: Shape, path: readonly string[]): readonly string[] {
  const kind = keys.declares ?? keys.refers?.[0]
  if (path.at(-1) === 'kept') return ['volume', 'response']
  // A stage is a term of the same name.
  if (kind !== undefined) return idsOf(kind === 'stage' ? 'term' : kind)
  return [`"words ${next()}"`, `"words ${next()}"`]
}

function referred(kinds: readonly NameKind[], path: readonly string[]): string {
  const [kind = 'term'] = kinds
  if (kind === 'commitment') return 'volume'
  const [a = '', b = ''] = idsOf(kind === 'stage' ? 'term' : kind)
  // The second entry of a map or list refers to the second of what is declared.
  return path.some(step => step.endsWith('-b') || step === '1') ? b : a
}

function scalarOf(shape: Shape, path: readonly string[]): string {
  if (shape.refers.length > 0) return referred(shape.refers, path)
  if (shape.types.has('boolean')) return 'true'
  if (shape.words.length > 0 && shape.value === undefined)
    return path.length === 1 && path[0] === 'language' ? 'en' : String(shape.words[1])
  switch (shape.value) {
    case 'count':
    case 'number':
      return String(next())
    case 'money':
      return String(20_000 + next())
    case 'amount':
      return String(next())
    case 'percent':
      return `${next() / 100}%`
    case 'rate':
      return `${next() / 100}% to ${20 + next() / 100}%`
    case 'duration':
      return `${next()} business hours`
    case 'lag':
      return `${next()} days`
    case 'length':
      return `${next()} months`
    case 'cadence':
      // Past periods are as long as the funnel's.
      if (path.join('.') === 'funnel.period') return 'month'
      return cadences[next() % cadences.length] ?? 'month'
    case 'date':
      return new Date(Date.UTC(2023, 0, next())).toISOString().slice(0, 10)
    case 'hours':
      return '07:15-19:45'
    case 'history-period':
      return path.includes('1') ? '2025-11' : '2025-10'
    case 'currency':
      return 'EUR'
    case 'timezone':
      return 'America/New_York'
    case 'email':
      return `name${next()}@company.example`
    case 'language-version':
      return '1'
    case 'version':
      return `2026.${next()}`
    default:
      return JSON.stringify(`Words ${next()}`)
  }
}

function yamlOf(said: Written, indent = ''): string {
  if (typeof said === 'string') return said
  const below = `${indent}  `
  const lines = Array.isArray(said)
    ? said.map((item: Written) => `-${under(item, below)}`)
    : Object.entries(said).map(([key, value]) => `${key}:${under(value, below)}`)
  return lines.map(line => `${indent}${line}`).join('\n') + (indent === '' ? '\n' : '')
}

const under = (value: Written, indent: string): string =>
  typeof value === 'string' ? ` ${value}` : `\n${yamlOf(value, indent)}`

/**
 * An agreement that says everything that the schema lets it say, each text and number a different one. Whether all of
 * it reaches a document is the same question for every format: render this, and ask `missingFrom`.
 */
export const everything: string = yamlOf(anyValue(rootShape, []))
