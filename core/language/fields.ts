import { type Entry, entryOf, isEmpty, type Node, type Path } from '../syntax/tree.ts'
import type { Declared, Field } from './agreement.ts'
import type { ValueKind, ValueTypes } from './values/kinds.ts'
import type { Values } from './walk.ts'

/** Reads the fields of one map of the tree; of a map that isn't there all fields are absent. */
export class Fields {
  constructor(
    private readonly values: Values,
    private readonly path: Path,
    private readonly node: Node | undefined,
    /** The file that the map is inherited from; absent for what the file says itself. */
    private readonly file?: string | undefined,
  ) {}

  /** A value of one kind. */
  value<Kind extends ValueKind>(key: string, kind: Kind): Field<ValueTypes[Kind]> {
    return this.field(key, node => this.values.get(kind, node))
  }

  /** One of a list of words. */
  word<Word extends string>(key: string, words: readonly Word[]): Field<Word> {
    return this.field(key, node => wordOf(node, words))
  }

  /** A switch. */
  flag(key: string): Field<boolean> {
    return this.field(key, node => (node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined))
  }

  /** A list of words. */
  words<Word extends string>(key: string, words: readonly Word[]): Field<readonly Word[]> {
    return this.field(key, node => {
      const read = node.kind === 'list' ? node.items.map(item => wordOf(item, words)) : [undefined]
      return allRead(read)
    })
  }

  /** A list of values of one kind; where one value may stand for a list of one, that too. */
  list<Kind extends ValueKind>(key: string, kind: Kind): Field<readonly Field<ValueTypes[Kind]>[]> {
    return this.items(key, (path, node, file) => ({ path, node, value: this.values.get(kind, node), file }), true)
  }

  /** A list of maps. */
  rows<Row>(key: string, row: (fields: Fields) => Row): Field<readonly Field<Row>[]> {
    return this.items(key, (path, node, file) => {
      const value = node.kind === 'map' ? row(new Fields(this.values, path, node, file)) : undefined
      return { path, node, value, file }
    })
  }

  /** A map with fixed keys. */
  section<Section>(key: string, section: (fields: Fields) => Section): Field<Section> {
    return this.field(key, (node, path, file) => this.mapOf(node, path, file, section))
  }

  /** A map from ids to maps; `short` reads the entries that are one scalar. */
  table<Row>(key: string, row: (fields: Fields, short: Field<never> | undefined) => Row): Field<Declared<Row>> {
    return this.entries(key, (node, path, entry, file) => {
      if (node.kind === 'scalar' && !isEmpty(node))
        return row(new Fields(this.values, path, undefined), { path, entry, node, file })
      return this.mapOf(node, path, file, fields => row(fields, undefined))
    })
  }

  /** A map from ids to values of one kind. */
  each<Kind extends ValueKind>(key: string, kind: Kind): Field<Declared<ValueTypes[Kind]>> {
    return this.entries(key, node => this.values.get(kind, node))
  }

  /** The value of a scalar that stands for a whole map. */
  short<Kind extends ValueKind>(scalar: Field<never>, kind: Kind): Field<ValueTypes[Kind]> {
    return { ...scalar, value: this.values.get(kind, scalar.node) }
  }

  /** Reads one field by hand. */
  field<T>(key: string, read: (node: Node, path: Path, file: string | undefined) => T | undefined): Field<T> {
    const path = [...this.path, key]
    const entry = entryOf(this.node, key)
    if (entry === undefined) return { path }
    const file = entry.file ?? this.file
    return { path, entry, node: entry.value, value: read(entry.value, path, file), file }
  }

  private mapOf<T>(node: Node, path: Path, file: string | undefined, read: (fields: Fields) => T): T | undefined {
    return node.kind === 'map' || isEmpty(node) ? read(new Fields(this.values, path, node, file)) : undefined
  }

  private entries<T>(
    key: string,
    read: (node: Node, path: Path, entry: Entry, file: string | undefined) => T | undefined,
  ): Field<Declared<T>> {
    return this.field(key, (node, path, outer) => {
      if (isEmpty(node)) return new Map()
      if (node.kind !== 'map') return undefined
      const own = node.entries.filter(entry => !entry.key.text.startsWith('x-'))
      return new Map(
        own.map(entry => {
          const at = [...path, entry.key.text]
          const file = entry.file ?? outer
          return [
            entry.key.text,
            { path: at, entry, node: entry.value, value: read(entry.value, at, entry, file), file },
          ]
        }),
      )
    })
  }

  private items<T>(
    key: string,
    read: (path: Path, node: Node, file: string | undefined) => Field<T>,
    single = false,
  ): Field<readonly Field<T>[]> {
    return this.field(key, (node, path, file) => {
      if (node.kind === 'list') return node.items.map((item, index) => read([...path, index], item, file))
      if (isEmpty(node)) return []
      return single && node.kind === 'scalar' ? [read(path, node, file)] : undefined
    })
  }
}

const wordOf = <Word extends string>(node: Node, words: readonly Word[]): Word | undefined =>
  node.kind === 'scalar' ? words.find(word => word === node.text) : undefined

function allRead<T>(read: readonly (T | undefined)[]): readonly T[] | undefined {
  const values = read.filter(value => value !== undefined)
  return values.length === read.length ? values : undefined
}
