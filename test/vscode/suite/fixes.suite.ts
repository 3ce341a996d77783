import * as vscode from 'vscode'
import { errors, open, replace, test } from './editor.ts'
import { eventually, expectEqual } from './expect.ts'

test('puts a misspelled name right and touches nothing else', async () => {
  const { document } = await open('misspelled-owner.sla.yaml')
  const before = document.getText()
  const [error] = await errors(document, 1)
  if (error === undefined) throw new Error('no error')
  const fix = await eventually('a fix that writes "ana"', async () =>
    (await fixes(document, error.range)).find(isForAna),
  )
  if (fix.edit === undefined) throw new Error('the fix has no edit')
  await vscode.workspace.applyEdit(fix.edit)
  expectEqual(document.getText(), before.replace('anna', 'ana'))
  await errors(document, 0)
})

test('mends by one command all that has one sure fix', async () => {
  const editor = await open('agreement.sla.yaml')
  const before = editor.document.getText()
  await replace(editor, 'title:', 'titel:')
  await errors(editor.document, 1)
  await vscode.commands.executeCommand('sla.fixAll')
  await eventually('the title as it was', () => editor.document.getText() === before)
})

async function fixes(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const resolved = 10
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    resolved,
  )
}

function isForAna({ title }: vscode.CodeAction): boolean {
  return /\bana\b/.test(title)
}
