import type { TextEdit as ClientEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextEdit } from '../../core/syntax/edit.ts'
import type { Abilities } from '../abilities.ts'
import type { OpenDocument } from '../document.ts'

export const clientEdit = (document: OpenDocument, { span, text }: TextEdit): ClientEdit => ({
  range: document.rangeOf(span),
  newText: text,
})

/** An edit of one document; where the client can check it, only of this version. */
export function workspaceEdit(
  document: OpenDocument,
  edits: readonly TextEdit[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const { uri, version } = document
  const changes = edits.map(edit => clientEdit(document, edit))
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } }
}
