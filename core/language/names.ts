import type { Span } from '../syntax/lines.ts'
import { type Entry, entryOf, isEmpty, type Path, type Scalar } from '../syntax/tree.ts'
import { type NameKind, nameKinds, shapeOfNode } from './shape.ts'
import type { Slot } from './walk.ts'

/** Where a name is given its meaning: the key of an entry. */
export interface Declaration {
  readonly kind: NameKind
  readonly id: string
  readonly path: Path
  readonly entry: Entry
  /** The file that declares it, where it is inherited: the entry's places are places there. */
  readonly file?: string | undefined
}

/** Where a name is used. */
export interface Reference {
  /** What it may name; the first that has it counts. */
  readonly kinds: readonly NameKind[]
  readonly id: string
  readonly path: Path
  /** The name alone, without brackets around it. */
  readonly span: Span
  /** As a value, as the key of a map (`funnel.stages`), or as `[[term]]` in prose. */
  readonly as: 'value' | 'key' | 'prose'
}

/** `{{ path }}` in prose. */
export interface Insert {
  readonly target: string
  readonly path: Path
  /** The path alone, without braces around it. */
  readonly span: Span
}

/** All names of a file. What it declares includes what it inherits. */
export interface Names {
  declared(kind: NameKind): ReadonlyMap<string, Declaration>
  /** What the file itself refers to. */
  readonly references: readonly Reference[]
  readonly inserts: readonly Insert[]
  /** What the entries that it inherits name. They stand in other files, so they have no place in this one. */
  readonly inherited: {
    readonly references: readonly Omit<Reference, 'span'>[]
    readonly inserts: readonly Omit<Insert, 'span'>[]
  }
  /** What a reference leads to; `undefined` if nothing it may name has this id. */
  resolve(reference: Pick<Reference, 'kinds' | 'id'>): Declaration | undefined
}

/** Collects the names of a file from the places that the schema knows, and those of the entries that it inherits. */
export function namesOf(text: string, slots: readonly Slot[], inherited: readonly Slot[]): Names {
  const own = new Collected(text)
  const others = new Collected(undefined, own.declared)
  for (const slot of slots) own.add(slot, others)
  for (const slot of inherited) others.add(slot, others)
  const none: ReadonlyMap<string, Declaration> = new Map()
  const of = (kind: NameKind) => own.declared.get(kind) ?? none
  return {
    declared: of,
    references: own.references,
    inserts: own.inserts,
    inherited: others,
    resolve: ({ kinds, id }) => {
      for (const kind of kinds) {
        const found = of(kind).get(id)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

/** The names of one file, or of what comes from others. */
class Collected {
  readonly references: Reference[] = []
  readonly inserts: Insert[] = []

  constructor(
    /** The text in which the names stand; absent where they stand in several. */
    private readonly text: string | undefined,
    readonly declared = new Map(nameKinds.map(kind => [kind, new Map<string, Declaration>()])),
  ) {}

  /** Adds what stands at a place. Keys of a map of which some are inherited go where they belong. */
  add(slot: Slot, others: Collected): void {
    if (slot.node.kind === 'map') {
      for (const entry of slot.node.entries) (entry.file === undefined ? this : others).addKey(slot, entry)
    } else if (slot.node.kind === 'scalar') this.addScalar(slot, slot.node)
  }

  private addKey({ path, node, shape, file }: Slot, entry: Entry): void {
    const { declares, refers } = shapeOfNode(shape, node).keys
    const id = entry.key.text
    if (id.startsWith('x-')) return
    const at = [...path, id]
    if (declares !== undefined)
      this.declared.get(declares)?.set(id, { kind: declares, id, path: at, entry, file: entry.file ?? file })
    if (refers !== undefined) this.references.push({ kinds: refers, id, path: at, span: entry.key.span, as: 'key' })
  }

  private addScalar({ path, shape }: Slot, node: Scalar): void {
    const { span } = node
    if (shape.refers.length > 0 && !isEmpty(node))
      this.references.push({ kinds: shape.refers, id: node.text, path, span, as: 'value' })
    if (shape.value !== 'prose') return
    const source = this.text?.slice(span.start, span.end) ?? node.text
    for (const { id, span: place } of termsIn(source, span.start))
      this.references.push({ kinds: ['term'], id, path, span: place, as: 'prose' })
    for (const { target, span: place } of insertsIn(source, span.start))
      this.inserts.push({ target, path, span: place })
  }
}

/** The terms that prose names: `[[mql]]`, `[[mql|qualified leads]]`. */
export function termsIn(prose: string, offset = 0): { readonly id: string; readonly span: Span }[] {
  return [...prose.matchAll(/\[\[([^[\]]*)\]\]/g)].map(({ 1: inner = '', index }) => {
    const [name = ''] = inner.split('|')
    const start = offset + index + 2 + (name.length - name.trimStart().length)
    return { id: name.trim(), span: { start, end: start + name.trim().length } }
  })
}

/** The values that prose inserts: `{{ goals.revenue }}`. */
function insertsIn(prose: string, offset = 0): { readonly target: string; readonly span: Span }[] {
  return [...prose.matchAll(/\{\{([^{}]*)\}\}/g)].map(({ 1: inner = '', index }) => {
    const start = offset + index + 2 + (inner.length - inner.trimStart().length)
    return { target: inner.trim(), span: { start, end: start + inner.trim().length } }
  })
}

/** The displayed name of an id: spaces for hyphens, a capital in front; common abbreviations in capitals. */
export function displayedName(id: string): string {
  if (['mql', 'sql', 'sal', 'sdr'].includes(id)) return id.toUpperCase()
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The name under which something declared is shown: its own, else its short form, else its id's. */
export function nameOf(kind: NameKind, { id, entry }: Declaration): string {
  return nameNode(kind, entry)?.text ?? displayedName(id)
}

/** Where the name of something declared is written; `undefined` if it is made from the id. */
export function nameNode(kind: NameKind, { value }: Entry): Scalar | undefined {
  if (kind === 'person' && value.kind === 'scalar') return isEmpty(value) || value.text === '' ? undefined : value
  const name = entryOf(value, kind === 'report' || kind === 'meeting' ? 'title' : 'name')?.value
  return name?.kind === 'scalar' && name.text !== '' ? name : undefined
}
