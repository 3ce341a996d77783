import type { Agreement, Field } from '../language/agreement.ts'
import type { Inheritance } from '../language/extends.ts'
import type { Names } from '../language/names.ts'
import type { Section, Values } from '../language/parts.ts'
import { type NameKind, shapeAtPath } from '../language/shape.ts'
import type { StructureProblem } from '../language/structure.ts'
import type { Span } from '../syntax/lines.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import { entryAtPath, entryOf, isEmpty, type Node, nodeAtPath, type Path } from '../syntax/tree.ts'
import type { Targets } from '../targets/index.ts'

/** What a subject is made of: each computed at most once, when first asked for. */
export interface SubjectSource {
  readonly tree: SyntaxTree
  readonly inheritance: Inheritance
  readonly agreement: Agreement
  readonly sections: readonly Section[]
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
  /** The tree with the entries that are inherited. Edits and places go by `tree`, which is the file's own. */
  get root(): Node | undefined {
    return this.source.inheritance.root
  }
  get inheritance(): Inheritance {
    return this.source.inheritance
  }
  get agreement(): Agreement {
    return this.source.agreement
  }
  /** What the file says itself, entry by entry: rules on single places remember what they find in each. */
  get sections(): readonly Section[] {
    return this.source.sections
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

  /** Whether what a section lacks may stand in another file that can't be read, or can't be found. */
  isUnclear(section: string): boolean {
    return this.inheritance.unclear.has(section)
  }

  /**
   * Whether a finding at a path belongs to this file: what is wrong inside an inherited entry is found in its own.
   * What a team that is declared elsewhere promises here, and the hours it takes, is this file's matter.
   */
  answersFor(path: Path): boolean {
    const [section] = path
    return !this.isInherited(path) || (path.length === 2 && (section === 'teams' || section === 'capacity'))
  }

  /** Whether a path leads into an entry of another file. */
  isInherited(path: Path): boolean {
    const [section = '', id = ''] = path
    return entryOf(entryOf(this.root, String(section))?.value, String(id))?.file !== undefined
  }

  /**
   * The key is really not there: neither written, nor inherited, nor misspelt, nor lost in what could not be read.
   * An empty map, list, owner or lead is not there either. Rules of lack ask this, never `node === undefined`.
   */
  lacks(path: Path, key: string): boolean {
    if (this.tree.partial || this.isMisspelt([...path, key])) return false
    if (path.length < 2 && this.isUnclear(String(path[0] ?? key))) return false
    const parent = nodeAtPath(this.root, path)
    if (parent === undefined) return path.length > 0 && this.lacks(path.slice(0, -1), String(path.at(-1)))
    // A short form, `ana: Ana`, has no other keys; a text in place of the agreement can't be read at all.
    if (parent.kind === 'list' || (parent.kind === 'scalar' && (parent.mended || path.length === 0))) return false
    const entry = entryOf(parent, key)
    if (entry === undefined) return true
    const { value } = entry
    if (value.kind === 'map') return value.entries.length === 0
    if (value.kind === 'list') return value.items.length === 0
    return isEmpty(value) && !value.mended && standsForNothing([...path, key], this.root)
  }

  /** The same of a field of something that could be read. It looks at the field alone, however long the file is. */
  lacksField({ path, node }: Field<unknown>): boolean {
    if (node === undefined) return !this.tree.partial && !this.isMisspelt(path)
    const holds = node.kind === 'scalar' ? !isEmpty(node) : (node.kind === 'map' ? node.entries : node.items).length > 0
    if (holds) return false
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
    return this.misspelt.size > 0 && this.misspelt.has(JSON.stringify(path))
  }

  /**
   * Whether a name that can't be found is really not declared. Not so while the map that would declare it is missing,
   * unreadable or misspelt (that is a finding of its own), or may come from another file that can't be read. What a
   * library has none of, it leaves to those that take it over.
   */
  knows(kind: NameKind): boolean {
    const section = sections[kind]
    if (this.tree.partial || this.isMisspelt(section) || this.isUnclear(String(section[0]))) return false
    if (this.isLibrary) return judgesNames(this.root, kind)
    const node = nodeAtPath(this.root, section)
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
    if (path.length === 1 && this.isInheritedWhole(String(path[0]))) return this.keyOf(['extends'])
    return path.length === 0 ? this.top() : this.keyOf(path.slice(0, -1))
  }

  /** A section that only other files write: what is to be said of it here stands where they are named. */
  private isInheritedWhole(section: string): boolean {
    return entryOf(this.root, section)?.file !== undefined
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

/** Whether a library, with what it takes from others, has names of a kind itself, so that another one is wrong. */
export function judgesNames(library: Node | undefined, kind: NameKind): boolean {
  const node = nodeAtPath(library, sections[kind])
  // Of two teams one may be that of the agreement.
  return node?.kind === 'map' && node.entries.length > (kind === 'team' ? 1 : 0)
}
