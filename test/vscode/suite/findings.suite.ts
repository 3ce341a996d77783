import * as vscode from 'vscode'
import { errors, open, rangeOf, replace, ruleOf, test } from './editor.ts'
import { eventually, expectEqual } from './expect.ts'

test('says nothing against a sound agreement once it has looked at it', async () => {
  const editor = await open('agreement.sla.yaml')
  await replace(editor, 'owner: ana', 'owner: anna')
  await errors(editor.document, 1)
  await replace(editor, 'owner: anna', 'owner: ana')
  await errors(editor.document, 0)
})

test('finds a person who is not declared, once, where the name stands', async () => {
  const { document } = await open('misspelled-owner.sla.yaml')
  const [error] = await errors(document, 1)
  if (error === undefined) throw new Error('no error')
  expectEqual(ruleOf(error), 'unknown-person')
  expectEqual(error.range, rangeOf(document, 'anna'))
})

test('says the wrong name and the nearest right one', async () => {
  const { document } = await open('misspelled-owner.sla.yaml')
  const [error] = await errors(document, 1)
  expectEqual(/\banna\b/.test(error?.message ?? '') && /\bana\b/.test(error?.message ?? ''), true)
})

test('leads from a finding to the page about its rule, which comes with the extension', async () => {
  const { document } = await open('misspelled-owner.sla.yaml')
  const [error] = await errors(document, 1)
  if (typeof error?.code !== 'object') throw new Error('no page')
  const { scheme, path: command, query } = error.code.target
  expectEqual(scheme, 'command')
  await vscode.commands.executeCommand(command, ...JSON.parse(query))
  const tab = await eventually('the page', () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes('unknown-person.md')),
  )
  const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('sla-rule:/unknown-person.md'))
  expectEqual(page.getText().startsWith('# unknown-person\n'), true)
  await vscode.window.tabGroups.close(tab)
})
