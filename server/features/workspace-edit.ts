import type { TextEdit as ClientEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextEdit } from '../../core/syntax/edit.ts'
import type { Abilities } from '../abilities.ts'
import type { OpenDocument } from '../document.ts'

export const clientEdit = (document: OpenDocument, { span, text }: TextEdit): ClientEdit => ({
  range: document.rangeOf(span),
  newText: text,
})

/** An edit of one document; where the client can check it, only of this version. */
export function workspaceEdit(document: OpenDocument, edits: readonly TextEdit[], abilities: Abilities): WorkspaceEdit {
  return workspaceEdits([{ document, edits }], abilities)
}

/** The same for several documents. One that isn't open has no version of its own. */
export function workspaceEdits(
  changed: readonly { readonly document: OpenDocument; readonly edits: readonly TextEdit[] }[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const all = changed.map(({ document, edits }) => ({
    uri: document.uri,
    version: document.isOpen ? document.version : null,
    edits: edits.map(edit => clientEdit(document, edit)),
  }))
  return versionedEdits
    ? { documentChanges: all.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) }
    : { changes: Object.fromEntries(all.map(({ uri, edits }) => [uri, edits])) }
}
