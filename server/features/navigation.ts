import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { say } from '../../core/language/message.ts'
import type { Declaration } from '../../core/language/names.ts'
import { isId, whyNoId } from '../../core/language/values/word.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { replacement } from '../../core/syntax/edit.ts'
import { entryAtPath } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { locationsOf, nameAt, occurrencesOf } from './occurrences.ts'
import { usersOf } from './users.ts'
import { workspaceEdits } from './workspace-edit.ts'

/** Where the name at a position is declared, or the inserted value is written, be it in another file. */
export function definition(document: AgreementDocument, position: Position): Location | null {
  const offset = document.offsetAt(position)
  const found = nameAt(document.snapshot, offset)?.name.declaration ?? insertedAt(document.snapshot, offset)
  if (found === undefined) return null
  const place = document.placesIn(found.file)
  return place === undefined ? null : { uri: place.uri, range: place.rangeOf(found.entry.key.span) }
}

/** The entry to which the steps of an inserted path lead up to an offset; of a computed value the one that holds it. */
function insertedAt({ names, root }: Snapshot, offset: number): Pick<Declaration, 'entry' | 'file'> | undefined {
  const insert = names.inserts.find(({ span }) => span.start <= offset && offset <= span.end)
  if (insert === undefined) return undefined
  const behind = insert.target.indexOf('.', offset - insert.span.start)
  const steps = insert.target.slice(0, behind < 0 ? undefined : behind).split('.')
  for (let depth = steps.length; depth > 0; depth--) {
    const entry = entryAtPath(root, steps.slice(0, depth))
    if (entry !== undefined) return { entry, file: entry.file }
  }
  return undefined
}

/** Every place that uses the name at a position, in all files, and if asked for the one that declares it. */
export async function references(
  document: AgreementDocument,
  position: Position,
  declaration: boolean,
  { neighbourhood, token }: Pick<Renaming, 'neighbourhood' | 'token'>,
): Promise<Location[] | null> {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  if (found === undefined) return null
  const users = await usersOf(found.name, document, neighbourhood, token)
  return users.flatMap(user => {
    const occurrences = occurrencesOf(user.snapshot, found.name)
    return locationsOf(user, declaration ? occurrences : occurrences.filter(({ declares }) => !declares))
  })
}

/** The same places within the file, told apart by whether they declare the name or use it. */
export function highlights(document: AgreementDocument, position: Position): DocumentHighlight[] | null {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  if (found === undefined) return null
  return occurrencesOf(document.snapshot, found.name).map(({ span, declares }) => ({
    range: document.rangeOf(span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

/** What a rename at a position would change; `null` where there is no name. */
export function prepareRename(document: AgreementDocument, position: Position): PrepareRenameResult | null {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  return found === undefined ? null : { range: document.rangeOf(found.span), placeholder: found.name.id }
}

/** What a rename needs beside the place. */
interface Renaming {
  readonly newName: string
  readonly abilities: Abilities
  readonly neighbourhood: Neighbourhood
  readonly token: CancellationToken
}

/** The edit that gives a name another id wherever it stands; an error in plain words for an id that can't be. */
export async function rename(
  document: AgreementDocument,
  position: Position,
  { newName, abilities, neighbourhood, token }: Renaming,
): Promise<WorkspaceEdit | ResponseError | null> {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  if (found === undefined) return null
  const { kind, id } = found.name
  if (!isId(newName)) return refused(document.words(whyNoId(newName)))
  const users = await usersOf(found.name, document, neighbourhood, token)
  const isTaken = ({ snapshot: { names } }: AgreementDocument) =>
    names.declared(kind).has(newName) ||
    (kind === 'term' && names.declared('stage').has(newName)) ||
    // Where either a person or a team can stand, one of them would be taken for the other.
    names.references.some(
      ({ id: named, kinds }) =>
        (named === id || named === newName) &&
        kinds.includes(kind) &&
        kinds.some(other => other !== kind && names.declared(other).has(newName)),
    )
  if (newName !== id && users.some(isTaken))
    return refused(document.words(say`“${newName}” is taken already. Choose another id.`))
  const changed = users.map(user => ({
    document: user,
    edits: occurrencesOf(user.snapshot, found.name).map(({ span }) => replacement(span, newName)),
  }))
  return workspaceEdits(
    changed.filter(({ edits }) => edits.length > 0),
    abilities,
  )
}

const requestFailed = -32803
const refused = (message: string) => new ResponseError(requestFailed, message)
