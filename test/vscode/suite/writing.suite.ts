import * as vscode from 'vscode'
import { open, replace, test } from './editor.ts'
import { eventually, expectIncludes } from './expect.ts'

test('tells above the funnel whether the plan reaches the goal, and lists where a term is used', async () => {
  const { document } = await open('agreement.sla.yaml')
  const lenses = await eventually('lenses', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    )
    return found.length > 0 && found
  })
  const titles = lenses.map(({ command }) => command?.title ?? '')
  expectIncludes(titles, ['Open preview'])
  if (!titles.some(title => /planned, .* needed$/.test(title))) throw new Error(`No plan in ${titles.join(' | ')}`)
  const uses = lenses.find(({ command }) => command?.command === 'sla.showReferences')?.command
  if (uses === undefined) throw new Error(`No term is used in ${titles.join(' | ')}`)
  await vscode.commands.executeCommand(uses.command, ...(uses.arguments ?? []))
  await vscode.commands.executeCommand('closeReferenceSearch')
})

test('lays out what was typed untidily when asked to', async () => {
  const editor = await open('agreement.sla.yaml')
  const tidy = editor.document.getText()
  await replace(editor, 'goals:', 'goals:   ')
  await replace(editor, 'funnel:', '\n\n\nfunnel:')
  await eventually('edits that tidy', async () => {
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      editor.document.uri,
      { tabSize: 4, insertSpaces: true },
    )
    return edits !== undefined && edits.length > 0
  })
  await vscode.commands.executeCommand('editor.action.formatDocument')
  await eventually(
    'a tidy text',
    () => editor.document.getText().replaceAll('\n\n', '\n') === tidy.replaceAll('\n\n', '\n'),
  )
})

test('offers to write a person in full', async () => {
  const { document } = await open('agreement.sla.yaml')
  const at = document.positionAt(document.getText().indexOf('people:') + 'people:\n  '.length)
  await eventually('a refactoring', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Refactor.value,
    )
    return actions.length > 0
  })
})
