import type { CancellationToken } from 'vscode-languageserver'
import { sharedSections } from '../../core/language/extends.ts'
import { nameOf } from '../addresses.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import type { Name } from './occurrences.ts'

/**
 * The documents in which a name means what it means in one of them, that one first: where it is declared, wherever it is
 * inherited from there, and the files between, which name it without declaring it.
 */
export async function usersOf(
  { kind, id, declaration }: Name,
  document: AgreementDocument,
  neighbourhood: Neighbourhood,
  token: CancellationToken,
): Promise<readonly AgreementDocument[]> {
  if (!sharedSections.includes(String(declaration.path[0]))) return [document]
  const owner = declaration.file ?? nameOf(document.uri)
  const users = new Map([[nameOf(document.uri), document]])
  const add = (other: AgreementDocument | undefined) => {
    if (other !== undefined && !users.has(nameOf(other.uri))) users.set(nameOf(other.uri), other)
  }
  const takeFrom = (user: AgreementDocument) => {
    for (const file of user.snapshot.inheritance.sources.keys()) {
      const source = neighbourhood.named(file)
      const declared = source?.snapshot.names.declared(kind).get(id)
      if (file === owner || declared === undefined || declared.file === owner) add(source)
    }
  }
  takeFrom(document)
  for await (const other of neighbourhood.everything(token)) {
    const declared = other.snapshot.names.declared(kind).get(id)
    if (declared === undefined || (declared.file ?? nameOf(other.uri)) !== owner) continue
    add(other)
    takeFrom(other)
  }
  return [...users.values()]
}
