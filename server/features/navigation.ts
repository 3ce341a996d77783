import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { isId } from '../../core/language/values/word.ts'
import { replacement } from '../../core/syntax/edit.ts'
import type { Abilities } from '../abilities.ts'
import type { AgreementDocument } from '../document.ts'
import { locationsOf, nameAt, occurrencesOf } from './occurrences.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** Where the name at a position is declared. */
export function definition(document: AgreementDocument, position: Position): Location | null {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  if (found === undefined) return null
  return { uri: document.uri, range: document.rangeOf(found.name.declaration.entry.key.span) }
}

/** Every place that uses the name at a position, and if asked for the one that declares it. */
export function references(document: AgreementDocument, position: Position, declaration: boolean): Location[] | null {
  const found = nameAt(document.snapshot, document.offsetAt(position))
  if (found === undefined) return null
  const occurrences = occurrencesOf(document.snapshot, found.name)
  return locationsOf(document, declaration ? occurrences : occurrences.filter(({ declares }) => !declares))
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

/** The edit that gives a name another id wherever it stands; an error in plain words for an id that can't be. */
export function rename(
  document: AgreementDocument,
  position: Position,
  newName: string,
  abilities: Abilities,
): WorkspaceEdit | ResponseError | null {
  const { snapshot } = document
  const found = nameAt(snapshot, document.offsetAt(position))
  if (found === undefined) return null
  const { kind, id } = found.name
  if (!isId(newName))
    return refused(
      `“${newName}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter.`,
    )
  const taken =
    newName !== id &&
    (snapshot.names.declared(kind).has(newName) || (kind === 'term' && snapshot.names.declared('stage').has(newName)))
  if (taken) return refused(`“${newName}” is taken already. Choose another id.`)
  const edits = occurrencesOf(snapshot, found.name).map(({ span }) => replacement(span, newName))
  return workspaceEdit(document, edits, abilities)
}

const requestFailed = -32803
const refused = (message: string) => new ResponseError(requestFailed, message)
