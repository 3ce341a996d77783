import {
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { PlacedEdit } from '../preview/messages.ts'

export const rangeOf = ({ start, end }: Pick<PlacedEdit, 'start' | 'end'>): Range =>
  new Range(start.line, start.character, end.line, end.character)

/** Selects a stretch of a text in its editor, where it can be seen. Returns what is selected. */
export async function select(uri: Uri, range: Range, focus: boolean): Promise<Selection> {
  const editor = await editorOf(uri, focus)
  const selection = new Selection(range.start, range.end)
  editor.selection = selection
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return selection
}

/** The editor that shows a text, or a new one beside the preview, which must not be covered. */
export async function editorOf(uri: Uri, focus: boolean): Promise<TextEditor> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const viewColumn = open?.viewColumn ?? ViewColumn.Beside
  return window.showTextDocument(uri, { viewColumn, preserveFocus: !focus })
}

/**
 * Writes into this version of a text, all at once: one step back undoes it. `false`, with nothing written, where the
 * text is another by now.
 */
export async function write(uri: Uri, version: number, edits: readonly PlacedEdit[]): Promise<boolean> {
  const document = await workspace.openTextDocument(uri)
  // A text that was closed and opened again counts its versions anew.
  const same = document.version === version && edits.every(edit => document.getText(rangeOf(edit)) === edit.was)
  if (!same) return false
  const change = new WorkspaceEdit()
  for (const edit of edits) change.replace(uri, rangeOf(edit), edit.text)
  // The editor compares versions once more when it applies this.
  return workspace.applyEdit(change)
}
