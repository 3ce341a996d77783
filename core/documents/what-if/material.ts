import { type Followed, inheritanceOf, type Source } from '../../language/extends.ts'
import type { Severities } from '../../rules/registry.ts'
import { Snapshot, type Surroundings } from '../../snapshot.ts'
import { Reader as VersionReader } from '../../syntax/reader.ts'

/** Everything on which an agreement's numbers and findings depend, as plain JSON: with it they are found anywhere. */
export interface Material {
  readonly text: string
  /** The day on which it is judged, `2026-11-21`. */
  readonly today: string
  readonly severities: readonly (readonly [rule: string, severity: 'error' | 'warning' | 'info' | 'off'])[]
  /** The file's name; absent for a text that stands alone. */
  readonly file: string | undefined
  /** What the paths lead to that the text itself writes under `extends`. */
  readonly ways: Ways
  /** The files it takes from, by name. */
  readonly files: Readonly<Record<string, { readonly text: string; readonly ways: Ways }>>
}

type Ways = Readonly<Record<string, Way>>

/** Where a path leads, files by their name. */
type Way = Exclude<Followed, { readonly to: 'file' }> | { readonly to: 'file'; readonly file: string }

/** What a snapshot rests on, to be taken elsewhere. */
export function materialOf(snapshot: Snapshot): Material {
  const { text, options, file, inheritance } = snapshot
  return {
    text,
    today: options.today,
    severities: [...(options.severities ?? [])],
    file,
    ways: waysOf(snapshot),
    files: Object.fromEntries(
      [...inheritance.sources].map(([name, source]) => [name, { text: source.tree.text, ways: waysOf(source) }]),
    ),
  }
}

function waysOf(source: Source): Ways {
  const paths = inheritanceOf(source).extensions.map(({ node }) => node.text)
  return Object.fromEntries([...new Set(paths)].map(path => [path, wayOf(source.follow(path))]))
}

const wayOf = (followed: Followed): Way =>
  followed.to === 'file' ? { to: 'file', file: followed.source.file } : followed

/** Makes snapshots of the material's agreement with its own or with another text. What it extends is read once. */
export class Reader {
  private readonly sources = new Map<string, Snapshot>()
  private readonly versions = new VersionReader()
  private readonly severities: Severities

  constructor(readonly material: Material) {
    this.severities = new Map(material.severities)
  }

  /** The agreement itself. */
  read(): Snapshot {
    return this.snapshot(this.material.text, this.surroundings)
  }

  /** The agreement with another text: of each only what differs from the one before is read, which is done with then. */
  version(text: string): Snapshot {
    return this.snapshot(text, this.surroundings, this.versions)
  }

  /** Reads a version that leads to the next one. */
  advance(text: string): void {
    this.versions.read(text)
  }

  private get surroundings(): Surroundings {
    const { file, ways } = this.material
    return { file, follow: path => this.follow(ways, path) }
  }

  private snapshot(text: string, surroundings: Surroundings, versions?: VersionReader): Snapshot {
    return new Snapshot(text, { today: this.material.today, severities: this.severities }, surroundings, versions)
  }

  private follow(ways: Ways, path: string): Followed {
    const way = Object.hasOwn(ways, path) ? ways[path] : undefined
    if (way === undefined) return { to: 'unknown' }
    if (way.to !== 'file') return way
    const source = this.source(way.file)
    // It has the name by which it was asked for.
    return source === undefined
      ? { to: 'unknown' }
      : { to: 'file', source: source as Snapshot & { readonly file: string } }
  }

  private source(name: string): Snapshot | undefined {
    const known = this.sources.get(name)
    const file = Object.hasOwn(this.material.files, name) ? this.material.files[name] : undefined
    if (known !== undefined || file === undefined) return known
    const { text, ways } = file
    const source = this.snapshot(text, { file: name, follow: path => this.follow(ways, path) })
    this.sources.set(name, source)
    return source
  }
}
