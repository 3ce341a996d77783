import type { Agreement, Field } from '../language/agreement.ts'
import type { Names } from '../language/names.ts'
import { type NameKind, shapeAtPath } from '../language/shape.ts'
import type { StructureProblem } from '../language/structure.ts'
import type { Slot, Values } from '../language/walk.ts'
import type { Span } from '../syntax/lines.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import { entryAtPath, entryOf, isEmpty, type Node, nodeAtPath, type Path } from '../syntax/tree.ts'
import type { Targets } from '../targets/index.ts'

/** What a subject is made of: each computed at most once, when first asked for. */
export interface SubjectSource {
  readonly tree: SyntaxTree
  readonly agreement: Agreement
  readonly slots: readonly Slot[]
  readonly values: Values
  readonly names: Names
  readonly structure: readonly StructureProblem[]
  readonly targets: Targets
}

/** All that rules look at: one version of one agreement, read once. */
export class Subject {
  private misspelt: ReadonlySet<string> | undefined

  constructor(
    private readonly source: SubjectSource,
    /** The day on which the agreement is judged, `2026-11-21`. */
    readonly today: string,
  ) {}

  get tree(): SyntaxTree {
    return this.source.tree
  }
  get agreement(): Agreement {
    return this.source.agreement
  }
  get slots(): readonly Slot[] {
    return this.source.slots
  }
  get values(): Values {
    return this.source.values
  }
  get names(): Names {
    return this.source.names
  }
  get structure(): readonly StructureProblem[] {
    return this.source.structure
  }
  get targets(): Targets {
    return this.source.targets
  }

  /** A file that only holds maps for others to inherit, or may be one: nobody writes `library` for nothing. */
  get isLibrary(): boolean {
    const { node, value } = this.agreement.library
    return node !== undefined && value !== false
  }

  /** A file that takes maps from others, so that what it lacks may stand there. */
  get inherits(): boolean {
    return entryOf(this.tree.root, 'extends') !== undefined || this.isMisspelt(['extends'])
  }

  /**
   * The key is really not there: neither written, nor misspelt, nor lost in text that could not be read.
   * An empty map, list, owner or lead is not there either. Rules of lack ask this, never `node === undefined`.
   */
  lacks(path: Path, key: string): boolean {
    if (this.tree.partial || this.isMisspelt([...path, key])) return false
    const parent = nodeAtPath(this.tree.root, path)
    if (parent === undefined) return path.length > 0 && this.lacks(path.slice(0, -1), String(path.at(-1)))
    // A short form, `ana: Ana`, has no other keys.
    if (parent.kind === 'list' || (parent.kind === 'scalar' && parent.mended)) return false
    const entry = entryOf(parent, key)
    if (entry === undefined) return true
    const { value } = entry
    if (value.kind === 'map') return value.entries.length === 0
    if (value.kind === 'list') return value.items.length === 0
    return isEmpty(value) && !value.mended && standsForNothing([...path, key], this.tree.root)
  }

  /** The same of a field of something that could be read. It looks at the field alone, however long the file is. */
  lacksField({ path, node }: Field<unknown>): boolean {
    if (node === undefined) return !this.tree.partial && !this.isMisspelt(path)
    if (node.kind === 'scalar' && !isEmpty(node)) return false
    return this.lacks(path.slice(0, -1), String(path.at(-1)))
  }

  /** Some unknown key is most likely this one, misspelt. */
  isMisspelt(path: Path): boolean {
    this.misspelt ??= new Set(
      this.structure.flatMap(problem =>
        problem.kind === 'unknown-key' && problem.nearest !== undefined
          ? [JSON.stringify([...problem.path.slice(0, -1), problem.nearest])]
          : [],
      ),
    )
    return this.misspelt.has(JSON.stringify(path))
  }

  /**
   * Whether a name that can't be found is really not declared. Not so while the map that would declare it is missing,
   * unreadable or misspelt (that is a finding of its own), or may come from another file.
   */
  knows(kind: NameKind): boolean {
    const section = sections[kind]
    if (this.tree.partial || this.isMisspelt(section)) return false
    if (this.isLibrary || (this.inherits && inheritable.has(kind))) return false
    const node = nodeAtPath(this.tree.root, section)
    if (node === undefined) return !required.has(kind)
    return node.kind === 'map' || isEmpty(node)
  }

  /** Where a finding about this path stands: its value, or its key if it has none, or the nearest that is written. */
  placeOf(path: Path): Span {
    const node = nodeAtPath(this.tree.root, path)
    return node === undefined || path.length === 0 || isEmpty(node) ? this.keyOf(path) : node.span
  }

  /** The key at this path, for what is missing in an entry and for sums of a section; at the top the key `sla`. */
  keyOf(path: Path): Span {
    const entry = entryAtPath(this.tree.root, path)
    if (entry !== undefined && !entry.merged) return entry.key.span
    const node = path.length === 0 ? undefined : nodeAtPath(this.tree.root, path)
    const first = node?.kind === 'map' ? node.entries[0] : undefined
    if (first !== undefined) return first.key.span
    if (node !== undefined && entry === undefined) return node.span
    return path.length === 0 ? this.top() : this.keyOf(path.slice(0, -1))
  }

  /** Where findings about the whole file stand: the key `sla`, else the first key, else the file's first character. */
  private top(): Span {
    const { root, text } = this.tree
    const entry = entryOf(root, 'sla') ?? (root?.kind === 'map' ? root.entries[0] : undefined)
    return entry?.key.span ?? { start: 0, end: Math.min(1, text.length) }
  }
}

/** An empty map or list, owner or lead is nothing; any other empty value is one that can't be read. */
function standsForNothing(path: Path, root: Node | undefined): boolean {
  const types = shapeAtPath(root, path)?.types
  const last = path.at(-1)
  return last === 'owner' || last === 'lead' || types?.has('object') === true || types?.has('array') === true
}

/** The maps that declare names. */
export const sections: Readonly<Record<NameKind, Path>> = {
  person: ['people'],
  team: ['teams'],
  term: ['definitions'],
  persona: ['personas'],
  segment: ['segments'],
  commitment: ['commitments'],
  handoff: ['handoffs'],
  responsibility: ['responsibilities'],
  report: ['reports'],
  meeting: ['meetings'],
  stage: ['funnel', 'stages'],
}

/** Without these maps the finding is that they are missing. */
const required: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'team', 'term', 'commitment', 'stage'])

/** What `extends` can bring. */
const inheritable: ReadonlySet<NameKind> = new Set<NameKind>([
  'person',
  'team',
  'term',
  'persona',
  'segment',
  'report',
  'meeting',
])
