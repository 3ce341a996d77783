import { describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node'
import { everything, pushed, start } from './harness.ts'

const initialize = { processId: null, rootUri: null, capabilities: {} }

describe('initializing', () => {
  it('names the server and keeps documents in sync by edits', async () => {
    const { initialized } = await start()
    expect(initialized?.serverInfo?.name).toBe('SLA as Code')
    expect(initialized?.capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 })
  })

  it('offers all it has to a client that can make use of it', async () => {
    const capabilities = (await start()).initialized?.capabilities ?? {}
    expect(Object.keys(capabilities).toSorted()).toEqual([
      ...['codeActionProvider', 'codeLensProvider', 'completionProvider', 'definitionProvider', 'diagnosticProvider'],
      ...[
        'documentFormattingProvider',
        'documentHighlightProvider',
        'documentLinkProvider',
        'documentOnTypeFormattingProvider',
        'documentRangeFormattingProvider',
        'documentSymbolProvider',
        'foldingRangeProvider',
      ],
      ...['hoverProvider', 'inlayHintProvider', 'positionEncoding', 'referencesProvider', 'renameProvider'],
      ...['selectionRangeProvider', 'semanticTokensProvider', 'textDocumentSync', 'workspace'],
      'workspaceSymbolProvider',
    ])
  })

  it('offers diagnostics on request only to a client that asks for them', async () => {
    expect((await start()).initialized?.capabilities).toHaveProperty('diagnosticProvider')
    expect((await start(pushed)).initialized?.capabilities).not.toHaveProperty('diagnosticProvider')
  })

  it('works for a client that can do nothing', async () => {
    const editor = await start({})
    expect(editor.initialized?.capabilities).not.toHaveProperty('codeActionProvider')
    const text = await editor.open('sla: 2\n')
    expect((await editor.pushedFor(text.uri, 1)).diagnostics).not.toEqual([])
  })

  it('is done once', async () => {
    const { connection } = await start()
    await expect(connection.sendRequest(InitializeRequest.type, initialize)).rejects.toMatchObject({ code: -32600 })
  })
})

describe('position encoding', () => {
  const agreement = 'sla: 1\npeople: { ana: { name: "Größe 😀", left: 2026-13-01 } }\n'
  const offering = (...positionEncodings: string[]) => ({ ...everything, general: { positionEncodings } })

  it('is UTF-16 unless the client offers another', async () => {
    expect((await start()).initialized?.capabilities.positionEncoding).toBe('utf-16')
    expect((await start(offering('utf-7'))).initialized?.capabilities.positionEncoding).toBe('utf-16')
  })

  it.each([
    ['utf-8', 45],
    ['utf-16', 41],
    ['utf-32', 40],
  ])('%s counts columns its way, in findings and in edits', async (encoding, column) => {
    const editor = await start(offering(encoding, 'utf-16'))
    expect(editor.initialized?.capabilities.positionEncoding).toBe(encoding)
    const text = await editor.open(agreement)
    const onDate = async () => (await text.diagnostics()).filter(({ range }) => range.start.line === 1)
    const range = { start: { line: 1, character: column }, end: { line: 1, character: column + 10 } }
    expect((await onDate()).map(found => found.range)).toEqual([range])
    await text.change([{ range, text: '2026-12-01' }])
    expect(await onDate()).toEqual([])
  })
})

describe('requests at the wrong time or place', () => {
  it('are refused after the shutdown', async () => {
    const { connection } = await start()
    await connection.sendRequest(ShutdownRequest.type)
    await expect(
      connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'file:///a.sla.yaml' } }),
    ).rejects.toMatchObject({ code: -32600 })
  })

  it('about unknown documents find nothing', async () => {
    const { connection } = await start()
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const params = { textDocument: { uri: 'file:///a.sla.yaml' }, range: nowhere, context: { diagnostics: [] } }
    expect(await connection.sendRequest(CodeActionRequest.type, params)).toBeNull()
  })

  it('past the end of the text count as its end', async () => {
    const editor = await start()
    const text = await editor.open('sla: 2')
    const far = { line: 1000, character: 1000 }
    expect(await text.codeActions({ start: far, end: far }, ['quickfix'])).not.toHaveLength(0)
    await text.change([{ range: { start: far, end: far }, text: '\ntitle: Example\n' }])
    await text.diagnostics()
    expect(editor.errors).toEqual([])
  })

  it('that make no sense are answered with nothing', async () => {
    const { connection } = await start()
    expect(await connection.sendRequest('textDocument/codeAction', {})).toBeNull()
  })

  it('may change documents that were never opened', async () => {
    const editor = await start()
    await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: 'file:///a.sla.yaml', version: 2 },
      contentChanges: [{ text: 'sla: 1' }],
    })
    const text = await editor.open('sla: 1\n')
    expect(await text.diagnostics()).not.toEqual([])
    expect(editor.errors).toEqual([])
  })
})

describe('the view of an agreement', () => {
  it('is what the preview shows of the last version', async () => {
    const editor = await start()
    const text = await editor.open('sla: 1\ntitle: Example\n')
    await text.replace('Example', 'Better')
    const shown = await editor.connection.sendRequest('sla/view', { uri: text.uri })
    expect(shown).toMatchObject({ version: 2, view: { title: { text: 'Better' } } })
  })

  it('comes with what it takes to compute it anew, where that is wanted', async () => {
    const editor = await start()
    const text = await editor.open('sla: 1\ntitle: Example\n')
    const shown = await editor.connection.sendRequest('sla/view', { uri: text.uri, material: true })
    expect(shown).toMatchObject({ material: { text: 'sla: 1\ntitle: Example\n', file: text.uri, files: {} } })
    expect(await editor.connection.sendRequest('sla/view', { uri: text.uri })).not.toHaveProperty('material')
  })

  it('is announced to be another after an edit, once it was asked for', async () => {
    const editor = await start()
    const changes: unknown[] = []
    const announced = new Promise<void>(resolve => {
      editor.connection.onNotification('sla/viewChanged', params => {
        changes.push(params)
        resolve()
      })
    })
    const [seen, unseen] = [await editor.open('sla: 1\n'), await editor.open('sla: 1\n')]
    await editor.connection.sendRequest('sla/view', { uri: seen.uri })
    await unseen.replace('1', '2')
    await seen.replace('1', '2')
    await announced
    expect(changes).toEqual([{ uri: seen.uri, version: 2 }])
  })

  it('of a document that is not open is nothing', async () => {
    const { connection } = await start()
    expect(await connection.sendRequest('sla/view', { uri: 'file:///a.sla.yaml' })).toBeNull()
  })
})
