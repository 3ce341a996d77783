/** What a person does in the editor, in the words of the suites. */
import * as vscode from 'vscode'
import { eventually } from './expect.ts'
import { Suite } from './harness.ts'

/** What runs inside the extension host. */
export const suite = new Suite<undefined>('tests')
export const { test } = suite

/** Opens a file of the fixtures as it is on disk, whatever was typed into it before. */
export async function open(name: string): Promise<vscode.TextEditor> {
  await discardEdits()
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (folder === undefined) throw new Error('The folder with the fixtures is not open.')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name))
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One)
}

/** Reverted first: closing an editor with edits would ask whether to save them. */
async function discardEdits(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

/** Writes `text` in place of the first `old`, as if it had been typed. */
export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, old)
  if (!(await editor.edit(edit => edit.replace(range, text)))) throw new Error('The editor refused the edit.')
}

/** Where the first `text` stands. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text)
  if (start < 0) throw new Error(`There is no "${text}" in the document.`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length))
}

/** The errors of the document once `count` of them are shown. */
export async function errors(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`${count} errors in ${document.uri.path}`, () => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter(diagnostic => diagnostic.severity === vscode.DiagnosticSeverity.Error)
    return found.length === count && found
  })
}

/** The rule a diagnostic comes from. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic
  return String(typeof code === 'object' ? code.value : code)
}

/** What completion offers directly after the first `text`. */
export async function offeredAfter(document: vscode.TextDocument, text: string): Promise<readonly string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, text).end,
  )
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
}
