import { labelOf } from '../../core/documents/diff/labels.ts'
import { insertedValue } from '../../core/documents/inserts.ts'
import { sentenceText } from '../../core/documents/sentences.ts'
import { Telling } from '../../core/documents/telling.ts'
import { type Message, say } from '../../core/language/message.ts'
import { type Declaration, displayedName, nameOf } from '../../core/language/names.ts'
import { withinSentence } from '../../core/language/plural.ts'
import { type NameKind, type Shape, shapeAtPath, shapeOfNode } from '../../core/language/shape.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { dotted, type Entry, entryOf, isEmpty, type Node, type Path } from '../../core/syntax/tree.ts'
import type { AgreementDocument } from '../document.ts'
import { escaped } from './documentation.ts'

export const kindNames: Readonly<Record<NameKind, Message>> = {
  person: say`person`,
  team: say`team`,
  term: say`term`,
  persona: say`persona`,
  segment: say`segment`,
  commitment: say`commitment`,
  handoff: say`hand-off`,
  responsibility: say`responsibility`,
  report: say`report`,
  meeting: say`meeting`,
  stage: say`stage`,
}

/** What an agreement says of something it declares, as Markdown. */
export function cardOf(document: AgreementDocument, declaration: Declaration): string {
  const { snapshot } = document
  const { kind, id, entry, path } = declaration
  if (kind === 'stage') return stageCard(document, declaration)
  const name = nameOf(kind, declaration)
  const title = `**${escaped(name)}** · ${document.words(kindNames[kind])} \`${id}\``
  const shape = shapeAtPath(snapshot.tree.root, path)
  const { value } = entry
  const sentence = kind === 'commitment' ? sentenceText(snapshot, id) : undefined
  const short = kind === 'term' && value.kind === 'scalar' ? prose(snapshot, value.text) : undefined
  const fields =
    value.kind === 'map' && shape !== undefined
      ? fieldsOf(
          document,
          { path, shape: shapeOfNode(shape, value), entries: value.entries },
          kind === 'person' ? shownAbovePerson : shownAbove,
        )
      : []
  const parts = [
    title,
    sentence && escaped(sentence),
    short,
    ...fields,
    kind === 'team' ? peopleOf(document, id) : undefined,
  ]
  return parts.filter(part => part !== undefined && part !== '').join('\n\n')
}

/** A stage is a term in the funnel: its meaning, then its numbers. */
function stageCard(document: AgreementDocument, { id, entry }: Declaration): string {
  const { snapshot } = document
  const term = snapshot.names.declared('term').get(id)
  const meaning =
    term === undefined
      ? `**${displayedName(id)}** · ${document.words(kindNames.stage)} \`${id}\``
      : cardOf(document, term)
  const path = ['funnel', 'stages', id]
  const shape = shapeAtPath(snapshot.tree.root, path)
  const fields =
    entry.value.kind === 'map' && shape !== undefined
      ? fieldsOf(document, { path, shape, entries: entry.value.entries }, shownAbove)
      : []
  return [meaning, ...fields].join('\n\n')
}

/** Prose in paragraphs, points as lists, and everything short as one list of labelled values. */
function fieldsOf(
  document: AgreementDocument,
  { path, shape, entries }: { readonly path: Path; readonly shape: Shape; readonly entries: readonly Entry[] },
  hidden: ReadonlySet<string>,
): string[] {
  const { snapshot } = document
  const telling = new Telling(snapshot)
  const texts: string[] = []
  const short: string[] = []
  for (const { key, value } of entries) {
    const field = shape.properties.get(key.text)
    if (field === undefined || hidden.has(key.text) || isEmpty(value) || value.kind === 'map') continue
    const label = capitalized(document.words(labelOf(dotted([...path, key.text]))))
    const items = value.kind === 'list' ? value.items : [value]
    const kind = value.kind === 'list' ? (field.items ?? field) : field
    const figure = amounts.has(kind.value) ? insertedValue(telling, dotted([...path, key.text])) : undefined
    const told = figure === undefined ? items.map(item => itemText(snapshot, kind, item)) : [escaped(figure)]
    if (kind.value !== 'prose') short.push(`- ${label}: ${told.join(', ')}`)
    else if (value.kind === 'list') texts.push([`${label}:`, ...told.map(text => `- ${text}`)].join('\n'))
    else texts.push(key.text === 'meaning' ? told.join('') : `${label}: ${told.join('')}`)
  }
  return [...texts, short.join('\n')]
}

/** Numbers that are shown as the agreement writes them to people: with separators and currency. */
const amounts: ReadonlySet<Shape['value']> = new Set<Shape['value']>(['count', 'number', 'money', 'amount'])

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What the card's first line says already. */
const shownAbove: ReadonlySet<string> = new Set(['name', 'title', 'kind'])
const shownAbovePerson: ReadonlySet<string> = new Set(['name'])

function itemText(snapshot: Snapshot, shape: Shape, node: Node): string {
  if (node.kind !== 'scalar') return '…'
  if (shape.value === 'prose') return prose(snapshot, node.text)
  return escaped(nameFor(snapshot, shape.refers, node.text))
}

/** The displayed name of what an id refers to; the id itself if it is nowhere declared, or no id. */
function nameFor({ names }: Snapshot, kinds: readonly NameKind[], id: string): string {
  const found = kinds.map(kind => names.declared(kind).get(id)).find(declaration => declaration !== undefined)
  return found === undefined ? id : nameOf(found.kind, found)
}

/** Prose with the names and values that stand in it. */
function prose(snapshot: Snapshot, source: string): string {
  const telling = new Telling(snapshot)
  return source
    .replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, id: string, words: string | undefined) =>
      escaped(words ?? withinSentence(nameFor(snapshot, ['term'], id.trim()))),
    )
    .replace(/\{\{([^{}]*)\}\}/g, (whole, path: string) => escaped(insertedValue(telling, path.trim()) ?? whole))
    .trim()
}

function peopleOf(document: AgreementDocument, team: string): string | undefined {
  const members = [...document.snapshot.names.declared('person').values()].filter(({ entry }) => {
    const member = entryOf(entry.value, 'team')?.value
    return member?.kind === 'scalar' && member.text === team
  })
  if (members.length === 0) return undefined
  return [document.words(say`People:`), ...members.map(person => `- ${escaped(nameOf('person', person))}`)].join('\n')
}
