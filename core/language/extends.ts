import type { SyntaxTree } from '../syntax/parse.ts'
import { type Entry, entryOf, isEmpty, type Node, type Path, type Scalar, type YamlMap } from '../syntax/tree.ts'
import { rootShape } from './shape.ts'
import { nearest } from './values/nearest.ts'

/** A file among others. Whoever holds the files says what a path leads to; what that means is decided here. */
export interface Source {
  readonly tree: SyntaxTree
  /** The file's one name, whatever path leads to it; absent for a text that stands alone. */
  readonly file: string | undefined
  /** What a path written in this file leads to. */
  follow(path: string): Followed
}

export type FileSource = Source & { readonly file: string }

/** Where a path leads: to a file, or why it leads nowhere. */
export type Followed =
  | { readonly to: 'file'; readonly source: FileSource }
  /** `others` are paths, written as from this file, of agreements that are there. */
  | { readonly to: 'nothing'; readonly others: readonly string[] }
  /** There is a file, and it can't be read. */
  | { readonly to: 'unreadable' }
  /** It leaves the workspace folder, be it by way of a symbolic link. */
  | { readonly to: 'outside' }
  /** Nobody has looked yet, or nobody can. */
  | { readonly to: 'unknown' }

/** One path of `extends`. */
export interface Extension {
  readonly path: Path
  readonly node: Scalar
  /** `circle`: through this file the file comes to itself; `depth`: more files behind one another than are read. */
  readonly outcome: Followed['to'] | 'circle' | 'depth'
  /** The file it leads to, if it leads to one. */
  readonly file: string | undefined
  readonly others: readonly string[]
}

/** What a file takes from others. */
export interface Inheritance {
  /** The file's tree with the entries that it inherits, each marked with its file. */
  readonly root: Node | undefined
  readonly extensions: readonly Extension[]
  /** Every file that it takes from, directly or through others, by name. */
  readonly sources: ReadonlyMap<string, FileSource>
  /** The sections of which it can't be told what others would bring. */
  readonly unclear: ReadonlySet<string>
}

/** What files share: maps entry by entry, the calendar key by key. */
export const sharedSections: readonly string[] = [
  'calendar',
  'teams',
  'people',
  'definitions',
  'personas',
  'segments',
  'capacity',
  'reports',
  'meetings',
]

/** So many files behind one another are followed. */
const deepest = 50

/** What a file takes from others, transitively. Of one name the file's own entry counts, else the later path's. */
export function inheritanceOf(source: Source): Inheritance {
  return new Inheriting(source).result()
}

type Section = Map<string, Entry>

/** What one file hands on: its own entries and those it takes. */
interface Lent {
  readonly sections: ReadonlyMap<string, Section>
  readonly unclear: ReadonlySet<string>
}

class Inheriting {
  private readonly sources = new Map<string, FileSource>()
  private readonly known = new Map<string, Lent>()
  private readonly underWay = new Set<string>()
  /** Some file was too far behind to be followed. */
  private tooDeep = false

  constructor(private readonly source: Source) {
    if (source.file !== undefined) this.underWay.add(source.file)
  }

  result(): Inheritance {
    const { source, sources } = this
    const { sections, unclear, extensions } = this.taken(source)
    const root = extensions.length === 0 ? source.tree.root : merged(source.tree.root, sections)
    return { root, extensions, sources, unclear }
  }

  /** What the paths of one file bring, later ones over earlier. */
  private taken(source: Source) {
    const { paths, unclear: misread } = writtenPaths(source.tree)
    const unclear = new Set(misread ? sharedSections : [])
    const sections = new Map<string, Section>(sharedSections.map(section => [section, new Map()]))
    const extensions = paths.map(({ path, node }): Extension => {
      const followed = source.follow(node.text)
      if (followed.to !== 'file') {
        for (const section of sharedSections) unclear.add(section)
        const others = followed.to === 'nothing' ? followed.others : []
        return { path, node, outcome: followed.to, file: undefined, others }
      }
      const { file } = followed.source
      const lent = this.lentBy(followed.source)
      const circle = source === this.source && leadsTo(followed.source, source.file)
      for (const section of lent.unclear) unclear.add(section)
      for (const [section, entries] of lent.sections)
        for (const [id, entry] of entries) sections.get(section)?.set(id, entry)
      return { path, node, outcome: circle ? 'circle' : this.tooDeep ? 'depth' : 'file', file, others: [] }
    })
    return { sections, unclear, extensions }
  }

  /** What a file hands on; of a file that is being looked at already nothing, for it is in a circle. */
  private lentBy(source: FileSource): Lent {
    const { file, tree } = source
    if (this.underWay.has(file)) return nothing
    if (this.underWay.size > deepest) {
      this.tooDeep = true
      return { ...nothing, unclear: new Set(sharedSections) }
    }
    const known = this.known.get(file)
    if (known !== undefined) return known
    this.sources.set(file, source)
    this.underWay.add(file)
    const { sections, unclear } = this.taken(source)
    this.underWay.delete(file)
    for (const section of sharedSections) {
      const own = ownEntries(tree, section)
      if (own === undefined) unclear.add(section)
      else for (const entry of own) sections.get(section)?.set(entry.key.text, { ...entry, merged: true, file })
    }
    const lent = { sections, unclear }
    this.known.set(file, lent)
    return lent
  }
}

const nothing: Lent = { sections: new Map(), unclear: new Set() }

/** Whether a file is another one, or takes from it, however indirectly. */
export function leadsTo(source: FileSource, target: string | undefined): boolean {
  const seen = new Map([[source.file, source]])
  for (const next of seen.values()) {
    if (next.file === target) return true
    for (const { node } of writtenPaths(next.tree).paths) {
      const followed = next.follow(node.text)
      if (followed.to === 'file' && !seen.has(followed.source.file)) seen.set(followed.source.file, followed.source)
    }
  }
  return false
}

/** The paths under `extends`; `unclear` if some can't be read, or if the key itself may be misspelt. */
function writtenPaths({ root, partial }: SyntaxTree) {
  const entry = entryOf(root, 'extends')
  const nodes = entry === undefined ? [] : entry.value.kind === 'list' ? entry.value.items : [entry.value]
  const paths = nodes.flatMap((node, index) =>
    isPath(node) ? [{ path: entry?.value.kind === 'list' ? ['extends', index] : ['extends'], node }] : [],
  )
  const misspelt = entry === undefined && misspeltSections(root).has('extends')
  return { paths, unclear: misspelt || paths.length < nodes.length || (entry === undefined && partial) }
}

const isPath = (node: Node): node is Scalar =>
  node.kind === 'scalar' && !node.mended && typeof node.value === 'string' && node.text.endsWith('.sla.yaml')

/** The entries that a file writes in a section; `undefined` if they can't be read. */
function ownEntries({ root, partial }: SyntaxTree, section: string): readonly Entry[] | undefined {
  if (root !== undefined && root.kind !== 'map') return undefined
  const entry = entryOf(root, section)
  if (entry === undefined) return partial || misspeltSections(root).has(section) ? undefined : []
  if (isEmpty(entry.value)) return []
  if (entry.value.kind !== 'map' || partial) return undefined
  return entry.value.entries.filter(({ key }) => !key.text.startsWith('x-'))
}

/** What unknown keys at the top were most likely meant to be. */
function misspeltSections(root: Node | undefined): ReadonlySet<string> {
  if (root?.kind !== 'map') return new Set()
  const free = [...rootShape.properties.keys()].filter(key => entryOf(root, key) === undefined)
  const unknown = root.entries.filter(({ key: { text } }) => !rootShape.properties.has(text) && !text.startsWith('x-'))
  return new Set(unknown.flatMap(({ key }) => nearest(key.text, free) ?? []))
}

/** The tree with what is inherited: entries of others first, in their order, each replaced by the file's own. */
function merged(root: Node | undefined, sections: ReadonlyMap<string, Section>): Node | undefined {
  if (root?.kind !== 'map') return root
  const entries = root.entries.map(entry => {
    const inherited = sections.get(entry.key.text)
    return inherited === undefined ? entry : { ...entry, value: withInherited(entry.value, inherited) }
  })
  const further = [...sections].flatMap(([section, inherited]) => {
    const [first] = inherited.values()
    return first === undefined || entryOf(root, section) !== undefined ? [] : [wholly(section, first, inherited)]
  })
  return { ...root, entries: [...entries, ...further] }
}

/** A section that can't be read stays as it is: that is a finding of its own. */
function withInherited(own: Node, inherited: Section): Node {
  if (inherited.size === 0 || (own.kind !== 'map' && !isEmpty(own))) return own
  const entries = new Map(inherited)
  for (const entry of own.kind === 'map' ? own.entries : []) entries.set(entry.key.text, entry)
  return { kind: 'map', span: own.span, flow: own.kind === 'map' && own.flow, entries: [...entries.values()] }
}

/** A section that the file doesn't write at all. Its key stands nowhere, so it has the place of what it holds first. */
function wholly(section: string, first: Entry, inherited: Section): Entry {
  const key: Scalar = { ...first.key, text: section, value: section }
  const value: YamlMap = { kind: 'map', span: first.key.span, flow: false, entries: [...inherited.values()] }
  return { key, value, merged: true, file: first.file }
}
