import * as vscode from 'vscode'
import { open, rangeOf, test } from './editor.ts'
import { eventually, expectIncludes } from './expect.ts'

test('shows what a term means where it is used', async () => {
  const { document } = await open('agreement.sla.yaml')
  const use = rangeOf(document, 'of: contact').end.translate(0, -1)
  await eventually('a hover with the meaning of "contact"', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      use,
    )
    return hovers.some(({ contents }) =>
      contents.some(part => textOf(part).includes('left a name and an e-mail address')),
    )
  })
})

test('outlines the agreement by its sections', async () => {
  const { document } = await open('agreement.sla.yaml')
  const sections = await eventually('an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    return symbols !== undefined && symbols.length > 0 && symbols
  })
  expectIncludes(
    sections.map(({ name }) => name.toLowerCase()),
    ['teams', 'people', 'definitions', 'goals', 'funnel', 'commitments'],
  )
})

function textOf(part: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof part === 'string' ? part : part.value
}
