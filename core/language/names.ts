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

/** All names of a file. */
export interface Names {
  declared(kind: NameKind): ReadonlyMap<string, Declaration>
  readonly references: readonly Reference[]
  readonly inserts: readonly Insert[]
  /** What a reference leads to; `undefined` if nothing it may name has this id. */
  resolve(reference: Reference): Declaration | undefined
}

/** Collects the names of a file from the places that the schema knows. */
export function namesOf(text: string, slots: readonly Slot[]): Names {
  const declared = new Map(nameKinds.map(kind => [kind, new Map<string, Declaration>()]))
  const references: Reference[] = []
  const inserts: Insert[] = []
  for (const slot of slots) {
    if (slot.node.kind === 'map') keysOf(slot, slot.node.entries, declared, references)
    else if (slot.node.kind === 'scalar') namesIn(text, slot, slot.node, references, inserts)
  }
  const none: ReadonlyMap<string, Declaration> = new Map()
  const of = (kind: NameKind) => declared.get(kind) ?? none
  return {
    declared: of,
    references,
    inserts,
    resolve: ({ kinds, id }) => kinds.map(kind => of(kind).get(id)).find(found => found !== undefined),
  }
}

function keysOf(
  { path, node, shape }: Slot,
  entries: readonly Entry[],
  declared: ReadonlyMap<NameKind, Map<string, Declaration>>,
  references: Reference[],
): void {
  const { declares, refers } = shapeOfNode(shape, node).keys
  for (const entry of entries) {
    const id = entry.key.text
    if (id.startsWith('x-')) continue
    const at = [...path, id]
    if (declares !== undefined) declared.get(declares)?.set(id, { kind: declares, id, path: at, entry })
    if (refers !== undefined) references.push({ kinds: refers, id, path: at, span: entry.key.span, as: 'key' })
  }
}

function namesIn(text: string, { path, shape }: Slot, node: Scalar, references: Reference[], inserts: Insert[]): void {
  if (shape.refers.length > 0 && !isEmpty(node))
    references.push({ kinds: shape.refers, id: node.text, path, span: node.span, as: 'value' })
  if (shape.value !== 'prose') return
  const source = text.slice(node.span.start, node.span.end)
  for (const { id, span } of termsIn(source, node.span.start))
    references.push({ kinds: ['term'], id, path, span, as: 'prose' })
  for (const { target, span } of insertsIn(source, node.span.start)) inserts.push({ target, path, span })
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
export function insertsIn(prose: string, offset = 0): { readonly target: string; readonly span: Span }[] {
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
