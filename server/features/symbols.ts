import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { plainText } from '../../core/documents/phrase.ts'
import { sentenceOf } from '../../core/documents/sentences.ts'
import { Telling } from '../../core/documents/telling.ts'
import type { Wording } from '../../core/language/message.ts'
import { displayedName, nameOf } from '../../core/language/names.ts'
import { type NameKind, rootShape, type Shape, shapeBelow } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import type { Span } from '../../core/syntax/lines.ts'
import { type Entry, entryOf, type Node } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { AgreementDocument } from '../document.ts'
import { translated } from './documentation.ts'

/** The outline of an agreement: its sections, and what each of them holds, in words. */
export function documentSymbols(
  document: AgreementDocument,
  { symbolTree }: Abilities,
): DocumentSymbol[] | SymbolInformation[] {
  const sections = outlineOf(document)
  return symbolTree
    ? sections.map(outline => treeSymbol(document, outline))
    : sections.flatMap(outline => flatSymbols(document, outline, undefined))
}

/** One line of the outline. */
export interface Outline {
  readonly name: string
  readonly detail: string
  /** The id of what is declared here. */
  readonly id: string | undefined
  readonly kind: SymbolKind
  /** What it is called by. */
  readonly key: Span
  /** All of it. */
  readonly span: Span
  readonly children: readonly Outline[]
}

export function outlineOf({ snapshot, wording }: AgreementDocument): Outline[] {
  const { root } = snapshot.tree
  if (root?.kind !== 'map') return []
  const telling = new Telling(snapshot)
  return ownEntries(root).map(entry => sectionOf(telling, entry, wording))
}

const ownEntries = (node: Node): readonly Entry[] =>
  node.kind === 'map' ? node.entries.filter(({ merged }) => !merged) : []

function sectionOf(telling: Telling, entry: Entry, wording: Wording): Outline {
  const { key, value } = entry
  const shape = shapeBelow(rootShape, key.text)
  const span = spanOf(telling.snapshot, entry)
  const children =
    shape === undefined ? [] : childrenOf(telling, shape, value).filter(child => within(child.span, span))
  return {
    name: shape?.title === undefined ? shownKey(key.text) : translated(shape.title, wording),
    detail: value.kind === 'scalar' ? shortened(value.text) : '',
    id: undefined,
    kind: value.kind === 'scalar' ? SymbolKind.String : SymbolKind.Namespace,
    key: key.span,
    span,
    children,
  }
}

/** What an alias repeats stands elsewhere. */
const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

function childrenOf(telling: Telling, shape: Shape, node: Node): Outline[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => rowOf(telling, item, index))
  return ownEntries(node).flatMap(entry => {
    const inner = shapeBelow(shape, entry.key.text)
    if (entry.key.text === 'stages' && inner !== undefined) return childrenOf(telling, inner, entry.value)
    return [entryOutline(telling, shape, entry)]
  })
}

function entryOutline(telling: Telling, shape: Shape, entry: Entry): Outline {
  const { key, value } = entry
  const { declares, refers: [referred] = [] } = shape.keys
  const named = declares ?? referred
  const own = named === undefined ? undefined : declaredName(telling, named, key.text)
  return {
    name: own || shownKey(key.text),
    detail: named !== undefined ? key.text : value.kind === 'scalar' ? shortened(value.text) : '',
    id: declares === undefined ? undefined : key.text,
    kind: (declares && kinds[declares]) ?? scalarKind(value),
    key: key.span,
    span: spanOf(telling.snapshot, entry),
    children: [],
  }
}

/** What something declared is called in an outline; a commitment by its sentence. */
function declaredName(telling: Telling, kind: NameKind, id: string): string | undefined {
  const { agreement, snapshot } = telling
  const commitment = kind === 'commitment' ? agreement.commitments.value?.get(id)?.value : undefined
  if (commitment !== undefined) return plainText(sentenceOf(telling, commitment))
  if (kind === 'stage') return telling.name('term', id)
  const declaration = snapshot.names.declared(kind).get(id)
  return declaration && nameOf(kind, declaration)
}

/** A row of a list, called by what tells it from the others. */
function rowOf(telling: Telling, item: Node, index: number): Outline[] {
  const name = ['period', 'person', 'version'].map(key => scalarAt(item, key)).find(text => text !== undefined)
  const isPerson = scalarAt(item, 'person') !== undefined
  return [
    {
      name: (isPerson && name ? telling.name('person', name) : name) || String(index + 1),
      detail: shortened(scalarAt(item, 'what') ?? scalarAt(item, 'date') ?? (item.kind === 'scalar' ? item.text : '')),
      id: undefined,
      kind: SymbolKind.Event,
      key: { start: item.span.start, end: item.span.start },
      span: trimmed(telling.snapshot, item.span),
      children: [],
    },
  ]
}

function scalarAt(node: Node, key: string): string | undefined {
  const value = entryOf(node, key)?.value
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}

const kinds: Readonly<Partial<Record<NameKind, SymbolKind>>> = {
  person: SymbolKind.Object,
  team: SymbolKind.Class,
  term: SymbolKind.Constant,
  stage: SymbolKind.EnumMember,
  commitment: SymbolKind.Interface,
  handoff: SymbolKind.Interface,
  report: SymbolKind.File,
  meeting: SymbolKind.Event,
  segment: SymbolKind.Struct,
  persona: SymbolKind.Struct,
  responsibility: SymbolKind.Method,
}

const scalarKind = (node: Node): SymbolKind =>
  node.kind === 'scalar' && typeof node.value === 'number' ? SymbolKind.Number : SymbolKind.Property

/** A symbol must have a name, even where a key is empty. */
const shownKey = (key: string): string => displayedName(shortened(key)) || '…'

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function spanOf(snapshot: Snapshot, { key, value }: Entry): Span {
  return trimmed(snapshot, { start: key.span.start, end: Math.max(key.span.end, value.span.end) })
}

function trimmed({ text }: Snapshot, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function treeSymbol(document: AgreementDocument, { name, detail, kind, key, span, children }: Outline): DocumentSymbol {
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind,
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(key),
    children: children.map(child => treeSymbol(document, child)),
  }
}

function flatSymbols(
  document: AgreementDocument,
  { name, kind, span, children }: Outline,
  containerName: string | undefined,
): SymbolInformation[] {
  const location = { uri: document.uri, range: document.rangeOf(span) }
  const own = containerName === undefined ? { name, kind, location } : { name, kind, location, containerName }
  return [own, ...children.flatMap(child => flatSymbols(document, child, name))]
}
