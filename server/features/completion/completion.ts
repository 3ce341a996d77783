import { type CompletionItem, CompletionItemKind, type MarkupContent, type Position } from 'vscode-languageserver'
import { insertedValue } from '../../../core/documents/inserts.ts'
import { Telling } from '../../../core/documents/telling.ts'
import { say } from '../../../core/language/message.ts'
import { type Shape, shapeAtPath } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import { lineBreak } from '../../../core/syntax/entries.ts'
import type { Abilities } from '../../abilities.ts'
import type { AgreementDocument } from '../../document.ts'
import { cardOf } from '../cards.ts'
import { derivationAt } from '../derivations.ts'
import { escaped, keyDocumentation, markup } from '../documentation.ts'
import type { About, Candidate } from './candidate.ts'
import { type ItemData, itemsOf, type Target } from './items.ts'
import { keysFor } from './keys.ts'
import { type Place, placeAt } from './place.ts'
import { bracketAt, bracketed } from './prose.ts'
import { type Setting, valuesFor } from './values.ts'
import { wholeAgreement } from './whole-agreement.ts'

/** What can be written at a position. */
export function complete(
  document: AgreementDocument,
  position: Position,
  abilities: Abilities,
  today: string,
): CompletionItem[] {
  const { snapshot } = document
  const offset = document.offsetAt(position)
  const explain = (about: About) => explained(document, about, abilities)
  const bracket = bracketAt(snapshot, offset)
  if (bracket !== undefined) {
    const target: Target = { typed: bracket.typed, end: bracket.end, before: '', shift: undefined }
    return itemsOf(bracketed(bracket, snapshot), target, document, abilities, explain)
  }
  const place = placeAt(document.lines, offset)
  if (place === undefined || place.at === 'text') return []
  const { typed, end, gap, shift } = place
  const candidates = candidatesAt(place, snapshot, today, abilities)
  return itemsOf(candidates, { typed, end, before: gap ? ' ' : '', shift }, document, abilities, explain)
}

/** An item with its explanation, for clients that ask for it only when the item is looked at. */
export function resolvedItem(document: AgreementDocument, item: CompletionItem, abilities: Abilities): CompletionItem {
  const documentation = explained(document, (item.data as ItemData).about, abilities)
  return documentation === undefined ? item : { ...item, documentation }
}

function explained(
  document: AgreementDocument,
  about: About,
  { markdownCompletion }: Abilities,
): MarkupContent | undefined {
  const markdown = explanation(document, about)
  return markdown === undefined ? undefined : markup(markdown, markdownCompletion)
}

function explanation(document: AgreementDocument, about: About): string | undefined {
  const { snapshot } = document
  if ('insert' in about) {
    const value = insertedValue(new Telling(snapshot), about.insert)
    return [value === undefined ? '' : `**${escaped(value)}**`, derivationAt(document, about.insert.split('.')) ?? '']
      .join('\n\n')
      .trim()
  }
  if ('name' in about) {
    const declaration = snapshot.names.declared(about.kind).get(about.name)
    return declaration && cardOf(document, declaration)
  }
  const shape = shapeAtPath(snapshot.tree.root, about.key)
  return shape && keyDocumentation(String(about.key.at(-1)), shape, about.required, document.wording)
}

function candidatesAt(place: Place, snapshot: Snapshot, today: string, abilities: Abilities): Candidate[] {
  const { path, at, typed } = place
  const general = shapeAtPath(undefined, path)
  if (general === undefined) return []
  const setting: Setting = { snapshot, typed: snapshot.text.slice(typed.start, typed.end), today }
  if (at === 'value') return scalars(general, setting)
  const layout = { flow: place.flow, column: place.column, lines: abilities.indentsAsIs, end: lineBreak(snapshot.text) }
  const shape = general.kinds.get(place.siblings.get('kind') ?? '') ?? general.kinds.get('') ?? general
  const keys = keysFor({ path, general, shape, siblings: place.siblings, colon: place.colon, layout }, snapshot)
  const first = path.length === 0 && isEmptyText(snapshot) ? [wholeAgreement(layout.end)] : []
  return [...first, ...keys, ...(keys.length > 0 ? [] : beginnings(general, place, setting))]
}

/** Nothing but a word is there yet, and comments. */
const isEmptyText = ({ tree: { root } }: Snapshot) => root === undefined || root.kind === 'scalar'

/** A value on a line of its own, or the items of a list. */
function beginnings(shape: Shape, { dash, flow, colon }: Place, setting: Setting): Candidate[] {
  if (colon) return []
  const { items } = shape
  if (items === undefined || dash || flow) return scalars(shape, setting)
  const values = scalars(items, setting).map(({ label, ...candidate }) => ({ ...candidate, label, text: `- ${label}` }))
  return values.length > 0
    ? values
    : [{ label: '- ', kind: CompletionItemKind.Snippet, description: say`another item` }]
}

/** Where a list is possible, one of its items is too. */
function scalars(shape: Shape, setting: Setting): Candidate[] {
  const own = valuesFor(shape, setting)
  return own.length > 0 || shape.items === undefined || !shape.types.has('string')
    ? own
    : valuesFor(shape.items, setting)
}
