import type { Agreement } from '../language/agreement.ts'
import type { StructureProblem } from '../language/structure.ts'
import type { Entry } from '../syntax/tree.ts'

/**
 * The agreement in which what stands under a misspelt key is there, but can't be read: nothing is computed as if it
 * were missing, and no default takes its place.
 */
export function withMisspelt(agreement: Agreement, structure: readonly StructureProblem[]): Agreement {
  let marked: object = agreement
  for (const problem of structure) {
    if (problem.kind !== 'unknown-key' || problem.nearest === undefined) continue
    marked = markedIn(marked, [...problem.path.slice(0, -1).map(String), problem.nearest], problem.entry)
  }
  // Every step rebuilds what it found, with the same shape.
  return marked as Agreement
}

/** A section with one of its fields changed; `section` is a map of fields by property. */
function markedIn(section: object, [step = '', ...rest]: readonly string[], entry: Entry): object {
  const property = propertyOf(step, section)
  const field: unknown = Reflect.get(section, property)
  return isObject(field) ? { ...section, [property]: markedField(field, rest, entry) } : section
}

function markedField(field: object, rest: readonly string[], entry: Entry): object {
  const [step = '', ...deeper] = rest
  if (rest.length === 0) return 'node' in field ? field : { ...field, entry, node: entry.value, value: undefined }
  const value: unknown = Reflect.get(field, 'value')
  if (value instanceof Map) {
    const inner: unknown = value.get(step)
    if (isObject(inner)) return { ...field, value: new Map(value).set(step, markedField(inner, deeper, entry)) }
    return field
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const marked = items.map((item, index) =>
      String(index) === step && isObject(item) ? markedField(item, deeper, entry) : item,
    )
    return { ...field, value: marked }
  }
  return isObject(value) ? { ...field, value: markedIn(value, rest, entry) } : field
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** `marketing-share` is `marketingShare`; the `value` of a commitment is its `worth`. */
function propertyOf(key: string, section: object): string {
  const camel = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return camel === 'value' && 'worth' in section ? 'worth' : camel
}
