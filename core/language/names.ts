import { type Span, stretchOf } from '../syntax/lines.ts'
import { type Entry, entryOf, isEmpty, type Path, type Scalar } from '../syntax/tree.ts'
import { knownOf } from './known.ts'
import { type Part, perPart, type Section } from './parts.ts'
import { type NameKind, shapeOfNode } from './shape.ts'
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
  /** The file in which it stands, in an entry that is inherited. The span is one there; in prose that of all of it. */
  readonly file?: string | undefined
}

/** `{{ path }}` in prose. */
export interface Insert {
  readonly target: string
  readonly path: Path
  /** The path alone, without braces around it. */
  readonly span: Span
}

/** What a section refers to. As long as the section is the same this is the same. */
export interface Naming {
  readonly references: readonly Reference[]
  readonly inserts: readonly Insert[]
}

/** All names of a file. What it declares includes what it inherits. */
export interface Names extends Naming {
  /** The same map as long as no section is another that declares names of this kind. */
  declared(kind: NameKind): ReadonlyMap<string, Declaration>
  /** What the file itself refers to, section by section. */
  readonly bySection: readonly Naming[]
  /** What the entries that it inherits name. */
  readonly inherited: {
    readonly references: readonly Reference[]
    readonly inserts: readonly Omit<Insert, 'span'>[]
  }
  /** What a reference leads to; `undefined` if nothing it may name has this id. */
  resolve(reference: Pick<Reference, 'kinds' | 'id'>): Declaration | undefined
}

/** Collects the names of a file from its sections, and those of the entries that it inherits. */
export function namesOf(text: string, sections: readonly Section[], inherited: readonly Part[]): Names {
  const all = sections.map(section =>
    namesIn(section, () => gathered(section.map(part => namesInPart(part, () => collect(part, text))))),
  )
  if (inherited.length > 0) all.push(gathered(inherited.map(part => collect(part, undefined))))
  const declared = declaredIn(all)
  const of = (kind: NameKind) => declared.get(kind) ?? none
  let references: readonly Reference[] | undefined
  return {
    declared: of,
    get references() {
      references ??= all.flatMap(({ own }) => own.references)
      return references
    },
    inserts: all.flatMap(({ own }) => own.inserts),
    bySection: all.map(({ own }) => own),
    inherited: {
      references: all.flatMap(({ others }) => others.references),
      inserts: all.flatMap(({ others }) => others.inserts),
    },
    resolve: ({ kinds, id }) => {
      for (const kind of kinds) {
        const found = of(kind).get(id)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

const none: ReadonlyMap<string, Declaration> = new Map()

/** The names in one part, or in all parts of a section. */
class Collected {
  readonly declarations: Declaration[] = []
  readonly own = { references: [] as Reference[], inserts: [] as Insert[] }
  readonly others = { references: [] as Reference[], inserts: [] as Insert[] }
}

/** The names in one section, by kind and id. */
interface Gathered extends Pick<Collected, 'own' | 'others'> {
  readonly declared: ReadonlyMap<NameKind, ReadonlyMap<string, Declaration>>
}

const namesInPart = perPart<Collected>()
const namesIn = knownOf<Section, Gathered>()

function gathered(parts: readonly Collected[]): Gathered {
  const declared = new Map<NameKind, Map<string, Declaration>>()
  for (const declaration of parts.flatMap(({ declarations }) => declarations)) {
    const { kind, id } = declaration
    const known = declared.get(kind)
    if (known === undefined) declared.set(kind, new Map([[id, declaration]]))
    else known.set(id, declaration)
  }
  const together = (names: readonly Collected['own'][]) => ({
    references: names.flatMap(({ references }) => references),
    inserts: names.flatMap(({ inserts }) => inserts),
  })
  return { declared, own: together(parts.map(({ own }) => own)), others: together(parts.map(({ others }) => others)) }
}

/** What is declared where: mostly in one section, whose own map that is. */
function declaredIn(all: readonly Gathered[]): Gathered['declared'] {
  const declared = new Map<NameKind, ReadonlyMap<string, Declaration>>()
  for (const section of all)
    for (const [kind, declarations] of section.declared) {
      const before = declared.get(kind)
      declared.set(kind, before === undefined ? declarations : new Map([...before, ...declarations]))
    }
  return declared
}

/** `text` is that of the file in which the part stands; absent for one of another file. */
function collect({ slots }: Part, text: string | undefined): Collected {
  const into = new Collected()
  for (const slot of slots) {
    if (slot.node.kind === 'map') addKeys(slot, into)
    else if (slot.node.kind === 'scalar')
      addScalar(slot, slot.node, text, slot.file === undefined ? into.own : into.others)
  }
  return into
}

/** Keys of a map of which some are inherited go where they belong. */
function addKeys({ path, node, shape, file: outer }: Slot, { declarations, own, others }: Collected): void {
  const { declares, refers } = shapeOfNode(shape, node).keys
  if (node.kind !== 'map' || (declares === undefined && refers === undefined)) return
  for (const entry of node.entries) {
    const id = entry.key.text
    if (id.startsWith('x-')) continue
    const at = [...path, id]
    const file = entry.file ?? outer
    if (declares !== undefined) declarations.push({ kind: declares, id, path: at, entry, file })
    if (refers === undefined) continue
    const { references } = file === undefined ? own : others
    references.push({ kinds: refers, id, path: at, span: entry.key.span, as: 'key', file })
  }
}

function addScalar({ path, shape, file }: Slot, node: Scalar, text: string | undefined, into: Collected['own']): void {
  const { span } = node
  if (shape.refers.length > 0 && !isEmpty(node))
    into.references.push({ kinds: shape.refers, id: node.text, path, span, as: 'value', file })
  if (shape.value !== 'prose') return
  const source = text?.slice(span.start, span.end) ?? node.text
  for (const { id, span: place } of termsIn(source)) {
    const inFile = file === undefined ? stretchOf(span, place) : span
    into.references.push({ kinds: ['term'], id, path, span: inFile, as: 'prose', file })
  }
  for (const { target, span: place } of insertsIn(source))
    into.inserts.push({ target, path, span: stretchOf(span, place) })
}

/** The terms that prose names: `[[mql]]`, `[[mql|qualified leads]]`. */
export function termsIn(prose: string): { readonly id: string; readonly span: Span }[] {
  return [...prose.matchAll(/\[\[([^[\]]*)\]\]/g)].map(({ 1: inner = '', index }) => {
    const [name = ''] = inner.split('|')
    const start = index + 2 + (name.length - name.trimStart().length)
    return { id: name.trim(), span: { start, end: start + name.trim().length } }
  })
}

/** The values that prose inserts: `{{ goals.revenue }}`. */
function insertsIn(prose: string): { readonly target: string; readonly span: Span }[] {
  return [...prose.matchAll(/\{\{([^{}]*)\}\}/g)].map(({ 1: inner = '', index }) => {
    const start = index + 2 + (inner.length - inner.trimStart().length)
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
