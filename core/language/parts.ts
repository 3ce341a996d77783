import { type Entry, isEmpty, type Node, type Path } from '../syntax/tree.ts'
import { knownOf } from './known.ts'
import { rootShape, type Shape, shapeBelow, shapeOfNode } from './shape.ts'
import { type ReadingContext, readValue, type ValueKind, type ValueTypes } from './values/kinds.ts'
import type { ValueProblem } from './values/read.ts'
import { type Slot, slotsFrom } from './walk.ts'

/** A value that could not be read. */
export interface Misread {
  readonly slot: Slot
  readonly problem: ValueProblem
}

type Store = { [Kind in ValueKind]?: Map<Node, ValueTypes[Kind]> }

/**
 * One entry of a section, or of the top if it is no section: its places and their values. As long as the entry stands
 * in its text, whatever changes around it, it is the same part, and what follows from it alone is known. The file and
 * its sections, without their entries, are parts too.
 */
export class Part {
  readonly misread: Misread[] = []
  private readonly store: Store = {}
  private readonly found = new Map<object, unknown>()

  constructor(
    readonly slots: readonly Slot[],
    readonly currency: string | undefined,
  ) {
    for (const slot of slots) if (slot.shape.value !== undefined) this.read(slot.shape.value, slot)
  }

  /** The values of one kind. */
  of<Kind extends ValueKind>(kind: Kind): ReadonlyMap<Node, ValueTypes[Kind]> | undefined {
    const values: Store[Kind] = this.store[kind]
    return values
  }

  /** `undefined` if nothing of this kind stands there or it could not be read. */
  get<Kind extends ValueKind>(kind: Kind, node: Node | undefined): ValueTypes[Kind] | undefined {
    return node === undefined ? undefined : this.of(kind)?.get(node)
  }

  /** What `finder` finds to follow from this part alone, looked for once. The finder tells what it is. */
  known(finder: object, find: () => unknown): unknown {
    const before = this.found.get(finder)
    if (before !== undefined || this.found.has(finder)) return before
    const found = find()
    this.found.set(finder, found)
    return found
  }

  /**
   * Whether it was read of an entry as that stands at a path: an alias lets one entry stand in several sections. Beside
   * the section only the currency decides how values are read.
   */
  isAt([section]: Path, currency: string | undefined): boolean {
    return this.slots[0]?.path[0] === section && this.currency === currency
  }

  /** There are no parts in a part. */
  partOf(_entry: Entry, _path: Path): undefined {
    return undefined
  }

  private read<Kind extends ValueKind>(kind: Kind, slot: Slot): void {
    const { node, shape } = slot
    const { positive, types } = shape
    // A mended number is not what stands in the file; mended text is what was meant.
    if (node.kind === 'scalar' && node.mended && !textKinds.has(kind)) return
    if (isEmpty(node) && (mayBeEmpty(types) || silentWhenEmpty(slot))) return
    const context: ReadingContext = { currency: this.currency, positive, numberIsText: types.has('number') }
    const read = readValue(kind, node, context)
    if (read === undefined) return
    if ('problem' in read) {
      // What is wrong in another file is found there.
      if (slot.file === undefined) this.misread.push({ slot, problem: read.problem })
    } else {
      const values: Map<Node, ValueTypes[Kind]> = this.store[kind] ?? new Map()
      values.set(node, read.value)
      this.store[kind] = values as Store[Kind]
    }
  }
}

const textKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(['id', 'text', 'prose', 'version'])

/** Where a map or a list belongs, nothing is an empty one. */
const mayBeEmpty = (types: Shape['types']) => types.has('object') || (types.has('array') && !types.has('string'))

/** An owner or lead without a name is missing: the rules on owners and leads say so. */
function silentWhenEmpty({ path: [section, entry, key] }: Slot): boolean {
  if (section === 'review') return entry === 'owner'
  return (section === 'teams' && key === 'lead') || (key === 'owner' && owned.has(section))
}

const owned: ReadonlySet<string | number | undefined> = new Set(['commitments', 'handoffs', 'reports', 'meetings'])

/** A section of the file, before the entries that lie in it. As long as nothing in it changes it is the same section. */
export type Section = readonly Part[]

/** The parts of a file in the file's order, section by section; the file itself comes before them. */
export function sectionsOf(root: Node | undefined, currency: string | undefined): readonly Section[] {
  if (root === undefined) return []
  const top: Slot = { path: [], node: root, entry: undefined, shape: rootShape, file: undefined }
  if (root.kind !== 'map') return [[new Part(slotsFrom(top), currency)]]
  return [[new Part([top], currency)], ...slotsBelow(top).map(section => sectionAt(section, currency))]
}

type EntrySlot = Slot & { readonly entry: Entry }

function slotsBelow({ node, path, shape, file }: Slot): readonly EntrySlot[] {
  if (node.kind !== 'map') return []
  const mapShape = shapeOfNode(shape, node)
  return node.entries.flatMap(entry => {
    const inner = shapeBelow(mapShape, entry.key.text)
    const at: Path = [...path, entry.key.text]
    return inner === undefined ? [] : [{ path: at, node: entry.value, entry, shape: inner, file: entry.file ?? file }]
  })
}

/** What was read of entries, for as long as somebody has them. */
const entries = new WeakMap<Entry, Part>()
const sections = new WeakMap<Entry, { readonly currency: string | undefined; readonly section: Section }>()

function sectionAt(slot: EntrySlot, currency: string | undefined): Section {
  const before = sections.get(slot.entry)
  if (before !== undefined && before.currency === currency) return before.section
  const section =
    slot.node.kind === 'map'
      ? [new Part([slot], currency), ...slotsBelow(slot).map(inner => partAt(inner, currency))]
      : [partAt(slot, currency)]
  sections.set(slot.entry, { currency, section })
  return section
}

function partAt(slot: EntrySlot, currency: string | undefined): Part {
  const before = entries.get(slot.entry)
  if (before?.isAt(slot.path, currency)) return before
  const part = new Part(slotsFrom(slot), currency)
  entries.set(slot.entry, part)
  return part
}

/**
 * What follows from a part alone: found when first asked for, and known for as long as the part is. Places in it are
 * known by the nodes that stand there, never by offsets: nodes move with their text.
 */
export function perPart<Result>(): (part: Part, find: () => Result) => Result {
  const finder = {}
  // Only this function finds anything under this name.
  return (part, find) => part.known(finder, find) as Result
}

/**
 * What follows from each part alone, of all parts in order: found as by `perPart`, and put together once for a section
 * as long as that is the same.
 */
export function perSection<Result>(): (
  sections: readonly Section[],
  find: (part: Part) => readonly Result[],
) => readonly Result[] {
  const ofPart = perPart<readonly Result[]>()
  const ofSection = knownOf<Section, readonly Result[]>()
  return (sections, find) =>
    sections.flatMap(section => ofSection(section, () => section.flatMap(part => ofPart(part, () => find(part)))))
}

const misreads = perSection<Misread>()

/** The values of a file, each read once. */
export class Values {
  readonly misread: readonly Misread[]
  private readonly merged = new Map<ValueKind, ReadonlyMap<Node, unknown>>()

  constructor(
    private readonly sections: readonly Section[],
    readonly currency: string | undefined,
  ) {
    this.misread = misreads(sections, ({ misread }) => misread)
  }

  /** The part that an entry at a path is; `undefined` for a section and for what lies inside a part. */
  partOf(entry: Entry, path: Path): Part | undefined {
    const part = entries.get(entry)
    return part?.isAt(path, this.currency) ? part : undefined
  }

  /** `undefined` if nothing of this kind stands there or it could not be read. */
  get<Kind extends ValueKind>(kind: Kind, node: Node | undefined): ValueTypes[Kind] | undefined {
    return node === undefined ? undefined : this.of(kind).get(node)
  }

  private of<Kind extends ValueKind>(kind: Kind): ReadonlyMap<Node, ValueTypes[Kind]> {
    const all = this.merged.get(kind) ?? new Map(this.sections.flat().flatMap(part => [...(part.of(kind) ?? [])]))
    this.merged.set(kind, all)
    // Each kind has its own map.
    return all as ReadonlyMap<Node, ValueTypes[Kind]>
  }
}
