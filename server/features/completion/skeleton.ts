import type { Shape } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import { fieldOf, requiredKeys } from '../required.ts'
import { choicesFor, keyNames, offersValues } from './values.ts'

/** How a new entry is laid out. */
export interface Layout {
  /** Between braces, everything stays on the line. */
  readonly flow: boolean
  /** The column in which the key stands, from which further lines are indented. */
  readonly column: number
  /** The client can be told how further lines are indented. */
  readonly lines: boolean
  /** The text's own line break. */
  readonly end: string
}

/** A key with what has to follow it: as plain text, and as a snippet with places to fill in. */
export function skeleton(
  key: string,
  shape: Shape,
  layout: Layout,
  snapshot: Snapshot,
): { readonly text: string; readonly snippet: string; readonly leads: boolean } {
  const value = valueSnippet(shape, layout.column, { layout, snapshot, stops: new Stops() })
  return {
    text: `${key}:${plainValue(shape, layout)}`,
    snippet: `${key}:${ending(value)}`,
    leads: leadsOn(value, shape, layout, snapshot),
  }
}

/** The only place is an empty one, for which there is something to offer. */
function leadsOn(value: string, shape: Shape, layout: Layout, snapshot: Snapshot): boolean {
  if (!/^[^$]*\$1[^$]*$/.test(value)) return false
  const form = formOf(shape, layout)
  if (form === 'line') return offersValues(shape, snapshot)
  return form === 'list' || form === 'brackets' ? offersValues(shape.items ?? shape, snapshot) : true
}

/** An empty place that is the last or the only one ends the snippet: there, Tab and Enter do what they always do. */
const ending = (snippet: string) => snippet.replace(/^([^$]*)\$1(?=[^$]*$)|\$\d+$/, '$1$$0')

/** Numbers the places to fill in. */
class Stops {
  private last = 0
  next(): number {
    return ++this.last
  }
}

interface Writing {
  readonly layout: Layout
  readonly snapshot: Snapshot
  readonly stops: Stops
}

type Form = 'line' | 'braces' | 'brackets' | 'map' | 'list' | 'bare'

/** A text or number where one is possible; rows of numbers in braces; everything else in lines of its own. */
function formOf(shape: Shape, { flow, lines }: Layout): Form {
  if (shape.types.has('string') || !(shape.types.has('object') || shape.types.has('array'))) return 'line'
  if (flow) return shape.types.has('array') ? 'brackets' : 'braces'
  if (!shape.types.has('array') && isRowOfNumbers(shape)) return 'braces'
  if (!lines) return 'bare'
  return shape.types.has('array') ? 'list' : 'map'
}

function isRowOfNumbers({ properties, others }: Shape): boolean {
  const values = [...properties.values(), ...(others === undefined ? [] : [others])]
  return values.every(({ value }) => value === 'count' || value === 'number')
}

function plainValue(shape: Shape, layout: Layout): string {
  const below = `${layout.end}${' '.repeat(layout.column + 2)}`
  const form = formOf(shape, layout)
  if (form === 'map') return below
  if (form === 'list') return `${below}- `
  if (form === 'bare') return ''
  if (form === 'braces') return ' { }'
  return form === 'brackets' ? ' []' : ' '
}

function valueSnippet(shape: Shape, column: number, writing: Writing): string {
  switch (formOf(shape, writing.layout)) {
    case 'bare':
      return ''
    case 'line':
      return ` ${placeFor(shape, writing)}`
    case 'braces':
      return ` { ${requiredInside(shape, writing)} }`
    case 'brackets':
      return ` [${placeFor(shape.items ?? shape, writing)}]`
    case 'list':
      return `${newLine(column + 2, writing)}- ${itemSnippet(shape, column + 4, writing)}`
    case 'map':
      return mapSnippet(shape, column + 2, writing)
  }
}

const newLine = (column: number, { layout }: Writing) => `${layout.end}${' '.repeat(column)}`

/** The entries that a map can't do without, or a place for its first. */
function mapSnippet(shape: Shape, column: number, writing: Writing): string {
  const entries = requiredKeys(shape.kinds.get('') ?? shape).map(key => entrySnippet(key, shape, column, writing))
  if (entries.length === 0 && shape.others !== undefined && shape.properties.size === 0)
    return `${newLine(column, writing)}${placeForKey(shape, writing)}:${valueSnippet(shape.others, column, writing)}`
  if (entries.length === 0) return `${newLine(column, writing)}$${writing.stops.next()}`
  return entries.map(entry => `${newLine(column, writing)}${entry}`).join('')
}

function entrySnippet(key: string, shape: Shape, column: number, writing: Writing): string {
  const value = fieldOf(shape, key)
  return `${key}:${value === undefined ? ' ' : valueSnippet(value, column, writing)}`
}

function itemSnippet(shape: Shape, column: number, writing: Writing): string {
  const { items } = shape
  if (items === undefined || items.properties.size === 0) return placeFor(items ?? shape, writing)
  const entries = requiredKeys(items).map(key => entrySnippet(key, items, column, writing))
  return entries.join(newLine(column, writing))
}

function requiredInside(shape: Shape, writing: Writing): string {
  const entries = requiredKeys(shape).map(key => `${key}: ${placeFor(fieldOf(shape, key) ?? shape, writing)}`)
  return entries.length === 0 ? `$${writing.stops.next()}` : entries.join(', ')
}

/** A place to fill in: a choice where there are a few possibilities. */
function placeFor(shape: Shape, { snapshot, stops }: Writing): string {
  const stop = stops.next()
  return choiceOf(stop, choicesFor(shape, snapshot)) ?? `$${stop}`
}

/** The same for the first key of a map: one of the names that belong there, or an example. */
function placeForKey(shape: Shape, { snapshot, stops }: Writing): string {
  const stop = stops.next()
  const names = keyNames(shape, snapshot).map(({ label }) => label)
  return choiceOf(stop, names) ?? `\${${stop}:${exampleId(shape)}}`
}

const choiceOf = (stop: number, choices: readonly string[]): string | undefined =>
  choices.length === 0 ? undefined : `\${${stop}|${choices.map(choice).join(',')}|}`

const choice = (text: string) => text.replace(/[\\,|$}]/g, '\\$&')

/** The id in the schema's example of a map. */
function exampleId({ examples: [example] }: Shape): string {
  const [id = 'name'] = typeof example === 'object' && example !== null ? Object.keys(example) : []
  return id
}
