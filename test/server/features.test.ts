import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everything, start } from './harness.ts'

const page = readFileSync(new URL('../../docs/features.md', import.meta.url), 'utf8')

/** The rows of the page's first table: a method, and the way to what announces it. */
const rows = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| .+ \|$/gm)].flatMap(([, method = '', way = '']) =>
  method.includes('/') ? [{ method, way }] : [],
)

/** Which method the protocol ties to which part of the answer to `initialize`. */
const protocol: Readonly<Record<string, string>> = {
  diagnosticProvider: 'textDocument/diagnostic',
  'diagnosticProvider.workspaceDiagnostics': 'workspace/diagnostic',
  codeActionProvider: 'textDocument/codeAction',
  'codeActionProvider.resolveProvider': 'codeAction/resolve',
  completionProvider: 'textDocument/completion',
  'completionProvider.resolveProvider': 'completionItem/resolve',
  hoverProvider: 'textDocument/hover',
  signatureHelpProvider: 'textDocument/signatureHelp',
  declarationProvider: 'textDocument/declaration',
  definitionProvider: 'textDocument/definition',
  typeDefinitionProvider: 'textDocument/typeDefinition',
  implementationProvider: 'textDocument/implementation',
  referencesProvider: 'textDocument/references',
  documentHighlightProvider: 'textDocument/documentHighlight',
  documentSymbolProvider: 'textDocument/documentSymbol',
  workspaceSymbolProvider: 'workspace/symbol',
  'workspaceSymbolProvider.resolveProvider': 'workspaceSymbol/resolve',
  codeLensProvider: 'textDocument/codeLens',
  'codeLensProvider.resolveProvider': 'codeLens/resolve',
  documentLinkProvider: 'textDocument/documentLink',
  'documentLinkProvider.resolveProvider': 'documentLink/resolve',
  colorProvider: 'textDocument/documentColor',
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  documentOnTypeFormattingProvider: 'textDocument/onTypeFormatting',
  renameProvider: 'textDocument/rename',
  'renameProvider.prepareProvider': 'textDocument/prepareRename',
  foldingRangeProvider: 'textDocument/foldingRange',
  selectionRangeProvider: 'textDocument/selectionRange',
  executeCommandProvider: 'workspace/executeCommand',
  callHierarchyProvider: 'textDocument/prepareCallHierarchy',
  linkedEditingRangeProvider: 'textDocument/linkedEditingRange',
  'semanticTokensProvider.full': 'textDocument/semanticTokens/full',
  'semanticTokensProvider.full.delta': 'textDocument/semanticTokens/full/delta',
  'semanticTokensProvider.range': 'textDocument/semanticTokens/range',
  monikerProvider: 'textDocument/moniker',
  typeHierarchyProvider: 'textDocument/prepareTypeHierarchy',
  inlineValueProvider: 'textDocument/inlineValue',
  inlayHintProvider: 'textDocument/inlayHint',
  'inlayHintProvider.resolveProvider': 'inlayHint/resolve',
  'workspace.fileOperations.willCreate': 'workspace/willCreateFiles',
  'workspace.fileOperations.willRename': 'workspace/willRenameFiles',
  'workspace.fileOperations.willDelete': 'workspace/willDeleteFiles',
}

/** A client that says before it renames files, too. */
const full = { ...everything, workspace: { ...everything.workspace, fileOperations: { willRename: true } } }

/** What else the answer says: it ties to no request. */
const others = ['positionEncoding', 'textDocumentSync', 'workspace', 'semanticTokensProvider']

const announced = (capabilities: unknown, way: string): boolean => {
  const found = way
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], capabilities)
  return found !== undefined && found !== false
}

describe('the table of features', () => {
  it('names every request that the server announces, and no other', async () => {
    const { capabilities } = (await start(full)).initialized ?? {}
    const offered = Object.entries(protocol).flatMap(([way, method]) =>
      announced(capabilities, way) ? [{ method, way }] : [],
    )
    const inOrder = (list: typeof offered) => list.toSorted((a, b) => (a.method < b.method ? -1 : 1))
    expect(inOrder(rows)).toEqual(inOrder(offered))
  })

  it('leaves out nothing that the answer says', async () => {
    const { capabilities = {} } = (await start(full)).initialized ?? {}
    const known = new Set([...Object.keys(protocol), ...others])
    expect(Object.keys(capabilities).filter(key => !known.has(key))).toEqual([])
  })

  it.each(rows)('holds for $method: the server knows it', async ({ method }) => {
    const { connection } = await start(full)
    // Without sense in it: what matters is that somebody answers.
    const answer = await connection.sendRequest(method, { textDocument: { uri: 'file:///no.sla.yaml' } }).then(
      () => 'answered',
      (error: { readonly code?: number }) => error.code,
    )
    expect(answer).not.toBe(-32601)
  })

  it('has the settings of the extension', () => {
    const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const contributed = Object.keys(contributes.configuration.properties)
    const described = [...page.matchAll(/^\| `(sla\.[^`]+)` \|/gm)].map(([, setting]) => setting)
    expect(contributed).toEqual(expect.arrayContaining(described))
    expect(described).toContain('sla.rules')
  })
})
