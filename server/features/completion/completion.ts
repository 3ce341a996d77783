import { CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver'
import { say } from '../../../core/language/message.ts'
import { type Shape, shapeAtPath } from '../../../core/language/shape.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import { insertion } from '../../../core/syntax/edit.ts'
import { lineBreak } from '../../../core/syntax/entries.ts'
import type { Abilities } from '../../abilities.ts'
import type { AgreementDocument } from '../../document.ts'
import type { About, Candidate } from './candidate.ts'
import { explained } from './explanation.ts'
import { ignoringAt } from './ignoring.ts'
import { itemsOf, type Target } from './items.ts'
import { keysFor } from './keys.ts'
import { type Place, placeAt } from './place.ts'
import { bracketAt, bracketed } from './prose.ts'
import { readyEntries, wholeAgreement } from './snippets.ts'
import { type Setting, valuesFor } from './values.ts'

/** What completion depends on besides the text. */
export interface Circumstances {
  readonly abilities: Abilities
  readonly today: string
  /** The time zone where the person is. */
  readonly zone: string | undefined
  /** The other agreements of the workspace folder, as ways from the document; asked for where paths are wanted. */
  readonly others: () => Promise<readonly string[]>
}

/** What can be written at a position. */
export async function complete(
  document: AgreementDocument,
  position: Position,
  circumstances: Circumstances,
): Promise<CompletionList> {
  const { snapshot } = document
  const offset = document.offsetAt(position)
  const list = (candidates: readonly Candidate[], target: Target, isIncomplete = false): CompletionList => ({
    isIncomplete,
    items: itemsOf(candidates, target, document, circumstances.abilities, (about: About) =>
      explained(document, about, circumstances.abilities),
    ),
  })
  const bracket = bracketAt(snapshot, offset)
  if (bracket !== undefined) {
    const { candidates, isCut } = bracketed(bracket, snapshot)
    const { typed, end, quoted } = bracket
    const shift = quoted === undefined ? undefined : insertion(quoted, '"')
    return list(candidates, { typed, end, before: '', behind: '', shift }, isCut)
  }
  const ignoring = ignoringAt(snapshot, offset)
  if (ignoring !== undefined)
    return list(ignoring.candidates, { ...ignoring, before: '', behind: '', shift: undefined })
  const place = placeAt(document.lines, offset)
  if (place === undefined || place.at === 'text') return { isIncomplete: false, items: [] }
  const { typed, end, gap, shift } = place
  const others = place.path[0] === 'extends' ? await circumstances.others() : []
  const candidates = candidatesAt(place, snapshot, { ...circumstances, paths: others, locale: document.wording.locale })
  const behind = snapshot.text[end] === '#' ? ' ' : ''
  return list(candidates, { typed, end, before: gap ? ' ' : '', behind, shift }, followsTyping(place))
}

/** Numbers get their units as they are typed: with every digit there is something else to offer. */
const followsTyping = ({ path, at }: Place): boolean =>
  at === 'value' && growing.has(shapeAtPath(undefined, path)?.value)

const growing: ReadonlySet<Shape['value']> = new Set<Shape['value']>([
  ...(['percent', 'rate', 'duration', 'lag', 'length'] as const),
])

function candidatesAt(
  place: Place,
  snapshot: Snapshot,
  {
    today,
    zone,
    abilities,
    paths,
    locale,
  }: Omit<Circumstances, 'others'> & { readonly paths: readonly string[]; readonly locale: string },
): Candidate[] {
  const { path, at, typed, siblings, colon } = place
  const general = shapeAtPath(undefined, path)
  if (general === undefined) return []
  const setting: Setting = { snapshot, typed: snapshot.text.slice(typed.start, typed.end), today, zone, locale, paths }
  if (at === 'value') return scalars(general, setting)
  // Below items of a list no key is possible, even where there should be none.
  if (place.listed && general.items === undefined && !place.dash) return []
  const layout = { flow: place.flow, column: place.column, lines: abilities.indentsAsIs, end: lineBreak(snapshot.text) }
  const shape = general.kinds.get(siblings.get('kind') ?? '') ?? general.kinds.get('') ?? general
  const keys = keysFor({ path, general, shape, siblings, colon, layout }, snapshot)
  const first = path.length === 0 && isEmptyText(snapshot) ? [wholeAgreement(layout.end)] : []
  const ready =
    colon || place.dash
      ? []
      : readyEntries({ path, keys: new Set(keys.map(({ label }) => label)), siblings, layout, today }, snapshot)
  return [...first, ...keys, ...(keys.length > 0 ? [] : beginnings(general, place, setting)), ...ready]
}

/** Nothing but a word is there yet, and comments. */
const isEmptyText = ({ tree: { root } }: Snapshot) => root === undefined || root.kind === 'scalar'

/** A value on a line of its own, or the items of a list. */
function beginnings(shape: Shape, { dash, flow, colon, siblings }: Place, setting: Setting): Candidate[] {
  // Where a map has begun there is no list any more.
  if (colon || siblings.size > 0) return []
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
