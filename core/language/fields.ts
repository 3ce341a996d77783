import { type Entry, entryOf, isEmpty, type Node, type Path } from '../syntax/tree.ts'
import type { Declared, Field } from './agreement.ts'
import { type Part, perPart, type Values } from './parts.ts'
import type { ValueKind, ValueTypes } from './values/kinds.ts'

/** Something that is there to be read. */
interface Place {
  readonly node: Node
  readonly path: Path
  /** The file that it is inherited from; absent for what the file says itself. */
  readonly file: string | undefined
  /** Where its values are known. */
  readonly values: Values | Part
}

/** What was read of sections and of their entries, for as long as somebody has them. */
const sections = new WeakMap<Entry, { readonly currency: string | undefined; readonly field: Field<unknown> }>()
const rowOf = perPart<unknown>()

/** Reads the fields of one map of the tree; of a map that isn't there all fields are absent. */
export class Fields {
  constructor(
    private readonly values: Values | Part,
    private readonly path: Path,
    private readonly node: Node | undefined,
    /** The file that the map is inherited from; absent for what the file says itself. */
    private readonly file?: string | undefined,
  ) {}

  /** A value of one kind. */
  value<Kind extends ValueKind>(key: string, kind: Kind): Field<ValueTypes[Kind]> {
    return this.field(key, ({ node, values }) => values.get(kind, node))
  }

  /** One of a list of words. */
  word<Word extends string>(key: string, words: readonly Word[]): Field<Word> {
    return this.field(key, ({ node }) => wordOf(node, words))
  }

  /** A switch. */
  flag(key: string): Field<boolean> {
    return this.field(key, ({ node }) =>
      node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined,
    )
  }

  /** A list of words. */
  words<Word extends string>(key: string, words: readonly Word[]): Field<readonly Word[]> {
    return this.field(key, ({ node }) => {
      const read = node.kind === 'list' ? node.items.map(item => wordOf(item, words)) : [undefined]
      return allRead(read)
    })
  }

  /** A list of values of one kind; where one value may stand for a list of one, that too. */
  list<Kind extends ValueKind>(key: string, kind: Kind): Field<readonly Field<ValueTypes[Kind]>[]> {
    return this.items(
      key,
      ({ path, node, file, values }) => ({ path, node, value: values.get(kind, node), file }),
      true,
    )
  }

  /** A list of maps. */
  rows<Row>(key: string, row: (fields: Fields) => Row): Field<readonly Field<Row>[]> {
    return this.items(key, place => {
      const { path, node, file } = place
      return { path, node, value: node.kind === 'map' ? row(fieldsOf(place)) : undefined, file }
    })
  }

  /** A map with fixed keys. */
  section<Section>(key: string, section: (fields: Fields) => Section): Field<Section> {
    return this.field(key, place => (isMap(place) ? section(fieldsOf(place)) : undefined))
  }

  /** A map from ids to maps; `short` reads the entries that are one scalar. */
  table<Row>(key: string, row: (fields: Fields, short: Field<never> | undefined) => Row): Field<Declared<Row>> {
    return this.entries(key, (place, entry) => {
      const { node, path, file, values } = place
      if (node.kind === 'scalar' && !isEmpty(node))
        return row(new Fields(values, path, undefined), { path, entry, node, file })
      return isMap(place) ? row(fieldsOf(place), undefined) : undefined
    })
  }

  /** A map from ids to values of one kind. */
  each<Kind extends ValueKind>(key: string, kind: Kind): Field<Declared<ValueTypes[Kind]>> {
    return this.entries(key, ({ node, values }) => values.get(kind, node))
  }

  /** The value of a scalar that stands for a whole map. */
  short<Kind extends ValueKind>(scalar: Field<never>, kind: Kind): Field<ValueTypes[Kind]> {
    return { ...scalar, value: this.values.get(kind, scalar.node) }
  }

  /** Reads one field by hand. */
  private field<T>(key: string, read: (place: Place) => T | undefined): Field<T> {
    const path = [...this.path, key]
    const entry = entryOf(this.node, key)
    if (entry === undefined) return { path }
    const known = this.path.length === 0 ? sections.get(entry) : undefined
    // Each key of the top is read in one way.
    if (known !== undefined && known.currency === this.values.currency) return known.field as Field<T>
    const { value: node } = entry
    const file = entry.file ?? this.file
    const values = this.values.partOf(entry, path) ?? this.values
    const field = { path, entry, node, value: read({ node, path, file, values }), file }
    if (this.path.length === 0) sections.set(entry, { currency: values.currency, field })
    return field
  }

  private entries<T>(key: string, read: (place: Place, entry: Entry) => T | undefined): Field<Declared<T>> {
    return this.field(key, ({ node, path, file: outer, values }) => {
      if (isEmpty(node)) return new Map()
      if (node.kind !== 'map') return undefined
      const field = (entry: Entry, part: Part | undefined): Field<T> => {
        const place = { node: entry.value, path: [...path, entry.key.text], file: entry.file ?? outer }
        return {
          path: place.path,
          entry,
          node: place.node,
          value: read({ ...place, values: part ?? values }, entry),
          file: place.file,
        }
      }
      const own = node.entries.filter(entry => !entry.key.text.startsWith('x-'))
      return new Map(
        own.map(entry => {
          const part = values.partOf(entry, [...path, entry.key.text])
          // The section in which an entry stands decides how it is read, so it is always read as the same.
          const read = part === undefined ? field(entry, part) : (rowOf(part, () => field(entry, part)) as Field<T>)
          return [entry.key.text, read]
        }),
      )
    })
  }

  private items<T>(key: string, read: (place: Place) => Field<T>, single = false): Field<readonly Field<T>[]> {
    return this.field(key, place => {
      const { node, path } = place
      if (node.kind === 'list')
        return node.items.map((item, index) => read({ ...place, node: item, path: [...path, index] }))
      if (isEmpty(node)) return []
      return single && node.kind === 'scalar' ? [read(place)] : undefined
    })
  }
}

const fieldsOf = ({ values, path, node, file }: Place) => new Fields(values, path, node, file)

/** Nothing is an empty map. */
const isMap = ({ node }: Place) => node.kind === 'map' || isEmpty(node)

const wordOf = <Word extends string>(node: Node, words: readonly Word[]): Word | undefined =>
  node.kind === 'scalar' ? words.find(word => word === node.text) : undefined

function allRead<T>(read: readonly (T | undefined)[]): readonly T[] | undefined {
  const values = read.filter(value => value !== undefined)
  return values.length === read.length ? values : undefined
}
