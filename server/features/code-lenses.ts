import type { CancellationToken, CodeLens, Location, Range } from 'vscode-languageserver'
import { count, type Message, say } from '../../core/language/message.ts'
import { displayedName, nameOf } from '../../core/language/names.ts'
import { pluralOf, withinSentence } from '../../core/language/plural.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { entryOf } from '../../core/syntax/tree.ts'
import type { StageTargets } from '../../core/targets/funnel-targets.ts'
import { nameOf as fileName } from '../addresses.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { openPreviewCommand, showReferencesCommand } from '../protocol.ts'
import { locationsOf, mentions, type Occurrence } from './occurrences.ts'

/** Above the funnel its plan against the goal; above each term how often it is used. */
export async function codeLenses(
  document: AgreementDocument,
  neighbourhood: Neighbourhood,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const isLibrary = document.snapshot.agreement.library.value === true
  const elsewhere = isLibrary ? await usesElsewhere(document, neighbourhood, token) : new Map<string, Location[]>()
  return [...overTerms(document, elsewhere), ...overFunnel(document)]
}

/** Where the terms of a library are used in the agreements that extend it: it holds them for others. */
async function usesElsewhere(
  document: AgreementDocument,
  neighbourhood: Neighbourhood,
  token: CancellationToken,
): Promise<ReadonlyMap<string, readonly Location[]>> {
  const found = new Map<string, Location[]>()
  for await (const other of neighbourhood.everything(token)) {
    const terms = other.snapshot.names.declared('term')
    for (const [id, uses] of usesOfTerms(other.snapshot))
      if (terms.get(id)?.file === fileName(document.uri))
        found.set(id, [...(found.get(id) ?? []), ...locationsOf(other, uses)])
  }
  return found
}

function overFunnel(document: AgreementDocument): CodeLens[] {
  const { snapshot } = document
  const entry = entryOf(snapshot.tree.root, 'funnel')
  if (entry === undefined || entry.merged) return []
  const range = document.rangeOf(entry.key.span)
  const plan = planAgainstGoal(snapshot)
  return [...(plan === undefined ? [] : [plan]), say`Open preview`].map(title => ({
    range,
    command: { title: document.words(title), command: openPreviewCommand, arguments: [document.uri] },
  }))
}

/** `20 customers planned, 12 needed`; `undefined` while neither is known. */
function planAgainstGoal(snapshot: Snapshot): Message | undefined {
  const stages = snapshot.targets.funnel?.stages ?? []
  const last = stages.at(-1)
  const [plan, required] = [last?.shown?.low, last?.required?.high]
  if (last === undefined) return undefined
  if (plan !== undefined) {
    const planned = say`${count(plan)} ${several(snapshot, last, plan.equals(1))} planned`
    return required === undefined ? planned : say`${planned}, ${count(required)} needed`
  }
  return required && say`${count(required)} ${several(snapshot, last, required.equals(1))} needed`
}

function several({ names, agreement }: Snapshot, { id }: StageTargets, single: boolean): string {
  const declaration = names.declared('term').get(id)
  const name = withinSentence(declaration === undefined ? displayedName(id) : nameOf('term', declaration))
  return single ? name : pluralOf(name, agreement.language.value ?? 'en')
}

function overTerms(document: AgreementDocument, elsewhere: ReadonlyMap<string, readonly Location[]>): CodeLens[] {
  const { snapshot } = document
  const uses = usesOfTerms(snapshot)
  return [...snapshot.names.declared('term').values()].flatMap(({ id, entry, file }) => {
    if (file !== undefined || entry.merged) return []
    const range = document.rangeOf(entry.key.span)
    const places = [...locationsOf(document, uses.get(id) ?? []), ...(elsewhere.get(id) ?? [])]
    return [lensOver(document, range, places)]
  })
}

function lensOver(document: AgreementDocument, range: Range, uses: readonly Location[]): CodeLens {
  if (uses.length === 0) return { range, command: { title: document.words(say`not used`), command: '' } }
  const title = document.words(uses.length === 1 ? say`used once` : say`used ${String(uses.length)} times`)
  return { range, command: { title, command: showReferencesCommand, arguments: [document.uri, range.start, uses] } }
}

/** Where each term is used, found in one pass; a stage is its term in the funnel. */
function usesOfTerms(snapshot: Snapshot): ReadonlyMap<string, readonly Occurrence[]> {
  const uses = new Map<string, Map<number, Occurrence>>()
  for (const { kind, id, span, declares } of mentions(snapshot)) {
    if (declares || (kind !== 'term' && kind !== 'stage')) continue
    const places = uses.get(id) ?? new Map<number, Occurrence>()
    uses.set(id, places.set(span.start, { span, declares }))
  }
  const inOrder = (places: ReadonlyMap<number, Occurrence>) =>
    [...places.values()].sort((a, b) => a.span.start - b.span.start)
  return new Map([...uses].map(([id, places]) => [id, inOrder(places)]))
}
