import { CodeActionKind } from 'vscode-languageserver'
import { type Message, say } from '../../core/language/message.ts'
import { nameOf } from '../../core/language/names.ts'
import { type NameKind, shapeAtPath } from '../../core/language/shape.ts'
import { asId, isId } from '../../core/language/values/word.ts'
import { insertion, type Written } from '../../core/rules/insertion.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { replacement, type TextEdit } from '../../core/syntax/edit.ts'
import { entryAtPath, type Node, nodeAtPath, type Path } from '../../core/syntax/tree.ts'
import type { Refactoring } from './refactorings.ts'

/** What can be described in place, the map to which it belongs, and the key under which its name or meaning stands. */
const homes = {
  person: {
    section: 'people',
    key: 'name',
    short: true,
    title: (name: string, id: string) => say`Add “${name}” to the people as ${id}`,
  },
  team: {
    section: 'teams',
    key: 'name',
    short: false,
    title: (name: string, id: string) => say`Add “${name}” to the teams as ${id}`,
  },
  term: {
    section: 'definitions',
    key: 'meaning',
    short: true,
    title: (name: string, id: string) => say`Add “${name}” to the definitions as ${id}`,
  },
} as const satisfies Partial<Record<NameKind, Home>>

interface Home {
  readonly section: string
  readonly key: string
  /** A single text is enough for an entry. */
  readonly short: boolean
  readonly title: (name: string, id: string) => Message
}

/** A person, team or term that is described where its id belongs moves to its map; its id takes its place. */
export function extraction(snapshot: Snapshot, path: Path): readonly Refactoring[] {
  const { root } = snapshot.tree
  for (let depth = path.length; depth > 0; depth--) {
    const place = path.slice(0, depth)
    const kinds = (shapeAtPath(root, place)?.refers ?? []).filter(kind => isAtHome(kind))
    const node = nodeAtPath(root, place)
    if (kinds.length === 0 || node === undefined) continue
    if (kinds.some(kind => isCalled(snapshot, kind, node))) return []
    return kinds.flatMap(kind => movedHome(snapshot, place, node, kind) ?? [])
  }
  return []
}

type Kind = keyof typeof homes
const isAtHome = (kind: NameKind): kind is Kind => kind in homes

/** Somebody or something is called so already. */
function isCalled(snapshot: Snapshot, kind: Kind, node: Node): boolean {
  const name = writtenOf(node, homes[kind])?.name
  return name !== undefined && isKnown(snapshot, kind, asId(name), name)
}

function movedHome(snapshot: Snapshot, place: Path, node: Node, kind: Kind): Refactoring | undefined {
  const home: Home = homes[kind]
  const written = writtenOf(node, home)
  const id = written && asId(written.name)
  if (written === undefined || id === undefined || !fits(snapshot, node, [home.section, id])) return undefined
  const added = insertion(snapshot.tree, [home.section, id], written.value)
  const reference = referenceEdit(snapshot, place, node, id)
  if (added === undefined || reference === undefined) return undefined
  return {
    title: home.title(shortened(written.name), id),
    kind: CodeActionKind.RefactorExtract,
    edits: [reference, added],
  }
}

/** What is described, and how it is written as an entry; `undefined` for an id and for what says too little. */
function writtenOf(node: Node, { key, short }: Home): { readonly name: string; readonly value: Written } | undefined {
  if (node.kind === 'list') return undefined
  if (node.kind === 'scalar') {
    const name = node.text.trim()
    if (name === '' || isId(name) || node.mended || node.style === 'block') return undefined
    return { name, value: short ? name : { [key]: name } }
  }
  const fields = node.entries.map(({ key: field, value }) => [field.text, value] as const)
  const name = node.entries.find(({ key: field }) => field.text === 'name' || field.text === key)?.value
  if (name?.kind !== 'scalar' || name.text === '') return undefined
  const texts = fields.flatMap(([field, value]) => (value.kind === 'scalar' ? [[field, value.text] as const] : []))
  return texts.length < fields.length ? undefined : { name: name.text, value: Object.fromEntries(texts) }
}

/** An entry there has every key that is written, and no comment would be lost on the way. */
function fits({ tree }: Snapshot, node: Node, path: Path): boolean {
  const keys = node.kind === 'map' ? node.entries.map(({ key }) => key.text) : []
  const known = shapeAtPath(undefined, path)?.properties
  const { start, end } = node.span
  const isCommented = tree.comments().some(({ span }) => start < span.start && span.start < end)
  return !isCommented && keys.every(key => known?.has(key) === true)
}

/** The id is taken, or somebody is called so already: then it is that one who is meant. */
function isKnown({ names }: Snapshot, kind: NameKind, id: string | undefined, name: string): boolean {
  const declared = names.declared(kind)
  return (
    (id !== undefined && declared.has(id)) ||
    [...declared.values()].some(one => nameOf(kind, one).toLowerCase() === name.toLowerCase())
  )
}

/** A map below its key goes away with its line breaks. */
function referenceEdit({ tree }: Snapshot, place: Path, node: Node, id: string): TextEdit | undefined {
  if (node.kind === 'scalar' || (node.kind === 'map' && node.flow)) return replacement(node.span, id)
  const entry = entryAtPath(tree.root, place)
  if (entry === undefined || typeof place.at(-1) === 'number') return undefined
  const colon = tree.text.indexOf(':', entry.key.span.end) + 1
  const isPlain = /^\s*$/.test(tree.text.slice(colon, node.span.start))
  return isPlain
    ? replacement({ start: colon, end: colon + tree.text.slice(colon, node.span.end).trimEnd().length }, ` ${id}`)
    : undefined
}

const longest = 40
const shortened = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)
