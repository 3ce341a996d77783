import * as vscode from 'vscode'
import { errors, offeredAfter, open, rangeOf, replace, ruleOf, test } from './editor.ts'
import { eventually, expectEqual, expectIncludes } from './expect.ts'

test('knows the people of another file of the folder that the agreement extends', async () => {
  const editor = await open('extending.sla.yaml')
  await replace(editor, 'owner: ana', 'owner: anna')
  const [error] = await errors(editor.document, 1)
  if (error === undefined) throw new Error('no error')
  expectEqual(ruleOf(error), 'unknown-person')
  expectEqual(error.range, rangeOf(editor.document, 'anna'))
  await replace(editor, 'owner: anna', 'owner: ana')
  await errors(editor.document, 0)
})

test('offers the people of the extended file where an owner belongs', async () => {
  const editor = await open('extending.sla.yaml')
  await replace(editor, 'owner: ben', 'owner: ')
  const offered = await eventually('completion of people', async () => {
    const labels = await offeredAfter(editor.document, 'by: sales\n    owner: ')
    return labels.includes('ben') && labels
  })
  expectIncludes(offered, ['ana', 'ben'])
})

test('leads from a name to the file that declares it', async () => {
  const { document } = await open('extending.sla.yaml')
  const use = rangeOf(document, 'owner: ben').end.translate(0, -1)
  const [path] = await eventually('a definition', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      use,
    )
    return found.length > 0 && found.map(one => ('uri' in one ? one.uri : one.targetUri).path)
  })
  expectEqual(path, document.uri.path.replace('extending.sla.yaml', 'shared/people.sla.yaml'))
})
