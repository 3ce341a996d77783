import { describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  CompletionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  HoverRequest,
  LSPErrorCodes,
  RenameRequest,
  SemanticTokensRequest,
  ShutdownRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import { askEverything } from './ask-everything.ts'
import { type Editor, pushed, start } from './harness.ts'

const agreement = `sla: 1
title: Example
teams: { marketing: { lead: ana }, sales: { lead: ben } }
people: { ana: Ana, ben: Ben }
definitions: { contact: Someone who asked for a price. }
commitments: {}
`
const uri = 'file:///agreements/abused.sla.yaml'
const textDocument = { uri }

const opened = (editor: Editor, text: string, version = 1) =>
  editor.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'sla', version, text },
  })
const changed = (editor: Editor, text: string, version: number) =>
  editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ text }],
  })
const closed = (editor: Editor) =>
  editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument })

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)
const codesOf = async ({ connection }: Editor) => {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument })
  return report.kind === 'full' ? codes(report.items) : []
}

describe('edits', () => {
  it('that come after those that follow them count in the order in which they come', async () => {
    const editor = await start()
    await opened(editor, agreement, 7)
    await changed(editor, agreement.replace('sla: 1', 'sla: 2'), 9)
    await changed(editor, agreement, 8)
    expect(await codesOf(editor)).not.toContain('invalid-value')
    await changed(editor, agreement.replace('sla: 1', 'sla: 2'), -1)
    expect(await codesOf(editor)).toContain('invalid-value')
    expect(editor.errors).toEqual([])
  })

  it('in ranges that run backwards, or begin in front of everything, harm nothing', async () => {
    const editor = await start()
    const open = await editor.open(agreement)
    const at = (line: number, character: number) => ({ line, character })
    await open.change([{ range: { start: at(1, 14), end: at(1, 7) }, text: 'Better' }])
    await open.change([{ range: { start: at(-5, -5), end: at(0, 0) }, text: '# first\n' }])
    await open.change([{ range: { start: at(99, 99), end: at(9999, 1) }, text: '# last\n' }])
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: open.identifier })
    expect(symbols?.map(({ name }) => name)).toContain('Title')
    expect(editor.errors).toEqual([])
  })

  it('of a document that is closed change nothing, and it can be opened anew', async () => {
    const editor = await start()
    await opened(editor, agreement)
    await closed(editor)
    await changed(editor, 'sla: 2\n', 2)
    expect(await codesOf(editor)).toEqual([])
    await opened(editor, 'sla: 2\n', 1)
    expect(await codesOf(editor)).toContain('invalid-value')
    expect(editor.errors).toEqual([])
  })

  it('to a document that is opened twice, or closed twice, go to the last one', async () => {
    const editor = await start()
    await opened(editor, agreement)
    await opened(editor, 'sla: 2\n')
    expect(await codesOf(editor)).toContain('invalid-value')
    await closed(editor)
    await closed(editor)
    expect(await codesOf(editor)).toEqual([])
    expect(editor.errors).toEqual([])
  })
})

describe('requests', () => {
  it('about positions that no text has are answered', async () => {
    const editor = await start()
    const open = await editor.open(agreement)
    for (const position of [
      { line: -1, character: -1 },
      { line: 0, character: 2 ** 31 - 1 },
      { line: 2 ** 31 - 1, character: 0 },
      { line: 1.5, character: Number.NaN },
    ]) {
      const here = { textDocument: open.identifier, position }
      await editor.connection.sendRequest(CompletionRequest.type, here)
      await editor.connection.sendRequest(HoverRequest.type, here)
      await editor.connection.sendRequest(RenameRequest.type, { ...here, newName: 'x' }).catch(refusal)
    }
    expect(editor.errors).toEqual([])
  })

  it('about documents that nobody opened, whatever they ask, find nothing and fail at nothing', async () => {
    const editor = await start()
    const open = await editor.open(agreement)
    await open.close()
    await askEverything(editor, open, agreement, 10)
    expect(await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })).toEqual([])
    expect(editor.errors).toEqual([])
  })

  it('after the shutdown are all refused', async () => {
    const { connection } = await start()
    await connection.sendRequest(ShutdownRequest.type)
    const options = { tabSize: 2, insertSpaces: true }
    const position = { line: 0, character: 0 }
    for (const request of [
      connection.sendRequest(HoverRequest.type, { textDocument, position }),
      connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
      connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
      connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }),
      connection.sendRequest('sla/view', textDocument),
    ])
      await expect(request).rejects.toMatchObject({ code: -32600 })
  })

  it('that the server does not know are refused without harm', async () => {
    const editor = await start()
    await expect(editor.connection.sendRequest('textDocument/unheardOf', {})).rejects.toMatchObject({ code: -32601 })
    await editor.connection.sendNotification('textDocument/unheardOf', {})
    await opened(editor, 'sla: 2\n')
    expect(await codesOf(editor)).toContain('invalid-value')
  })
})

/** A name that cannot be is refused with a reason for the person; anything else is a failure. */
function refusal(error: unknown): void {
  if (!(error instanceof Error) || /internal/i.test(error.message)) throw error
}

describe('a request for diagnostics that is cancelled while it waits for typing to pause', () => {
  it('is answered as cancelled, and the next one is answered', async () => {
    let clock = 0
    // Each check seems to take a second, so the next one waits.
    const editor = await start(undefined, { now: () => (clock += 1000) })
    await opened(editor, 'sla: 2\n')
    await codesOf(editor)
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(await codesOf(editor)).toContain('invalid-value')
    expect(editor.errors).toEqual([])
  })
})

describe('a burst of 5,000 edits', () => {
  it('is checked a few times, the last of them right', async () => {
    const editor = await start(pushed)
    const open = await editor.open(`${agreement}summary: ""\n`)
    await editor.pushedFor(open.uri, 1)
    const before = editor.received.length
    const place = { line: 6, character: 10 }
    for (let edit = 0; edit < 4999; edit++) void open.change([{ range: { start: place, end: place }, text: 'x' }])
    const sla = { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } }
    void open.change([{ range: sla, text: '2' }])
    const last = await editor.pushedFor(open.uri, open.version)
    expect(codes(last.diagnostics)).toContain('invalid-value')
    expect(last.version).toBe(5001)
    expect(editor.received.length - before).toBeLessThan(100)
  })

  it('leaves the text that they make', async () => {
    const editor = await start()
    const open = await editor.open('sla: 1\n')
    for (let edit = 0; edit < 2500; edit++) {
      const place = { line: 1 + edit, character: 0 }
      void open.change([{ range: { start: place, end: place }, text: `key-${edit}: 1` }])
      void open.change([
        { range: { start: { ...place, character: 99 }, end: { ...place, character: 99 } }, text: '\n' },
      ])
    }
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: open.identifier })
    expect(symbols).toHaveLength(2501)
    expect(symbols?.at(-1)?.name).toContain('2499')
  })
})
