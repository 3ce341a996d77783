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

test('follows the agreement that is worked on, until it is locked', async () => {
  await open('agreement.sla.yaml')
  await vscode.commands.executeCommand('sla.openPreviewToSide')
  await shows('Preview agreement.sla.yaml')
  await edit('misspelled-owner.sla.yaml')
  await shows('Preview misspelled-owner.sla.yaml')
  await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup')
  await vscode.commands.executeCommand('sla.lockPreview')
  await shows('Preview misspelled-owner.sla.yaml (locked)')
  await edit('agreement.sla.yaml')
  // What is locked leaves room for another preview.
  await vscode.commands.executeCommand('sla.openPreviewToSide')
  await shows('Preview agreement.sla.yaml')
  await shows('Preview misspelled-owner.sla.yaml (locked)')
})

test('leads from the preview to its text', async () => {
  await open('agreement.sla.yaml')
  await vscode.commands.executeCommand('sla.openPreview')
  await shows('Preview agreement.sla.yaml')
  await vscode.commands.executeCommand('sla.showText')
  await eventually('the text', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/agreement.sla.yaml'))
})

/** Goes on with another file, and leaves open what is. */
async function edit(name: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (folder === undefined) throw new Error('The folder with the fixtures is not open.')
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { viewColumn: vscode.ViewColumn.One })
}

const shows = (label: string) =>
  eventually(`a tab “${label}”`, () =>
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(tab => tab.label === label)),
  )

/** Where the preview is, once there is one. The editor puts a prefix of its own before the view's type. */
function previewColumn(): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('sla.preview'))?.group
    .viewColumn
}
