import * as vscode from 'vscode'
import { open, test } from './editor.ts'
import { eventually, expectEqual } from './expect.ts'

test('opens the preview beside the text and leaves the cursor in the text', async () => {
  const { document } = await open('agreement.sla.yaml')
  await vscode.commands.executeCommand('sla.openPreviewToSide')
  const column = await eventually('a preview', previewColumn)
  expectEqual(column, vscode.ViewColumn.Two)
  expectEqual(vscode.window.activeTextEditor?.document.uri.path, document.uri.path)
})

test('opens the preview in place of the text on demand', async () => {
  await open('agreement.sla.yaml')
  await vscode.commands.executeCommand('sla.openPreview')
  const column = await eventually('a preview', previewColumn)
  expectEqual(column, vscode.ViewColumn.One)
})

/** Where the preview is, once there is one. The editor puts a prefix of its own before the view's type. */
function previewColumn(): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('sla.preview'))?.group
    .viewColumn
}
