import { describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  LSPErrorCodes,
  ReferencesRequest,
  RenameRequest,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import type { Files } from '../../server/shared-files.ts'
import { type Editor, everything, start } from './harness.ts'

const folder = 'file:///agreements'
const library = 'sla: 1\nlibrary: true\npeople: { ana: Ana }\n'
const agreement = 'sla: 1\nextends: company.sla.yaml\nowner: a|na\n'

/** Files that are read when the test says so. */
class Slow implements Files {
  readonly reads: string[] = []
  private readonly waiting: (() => void)[] = []
  constructor(private readonly names: readonly string[]) {}

  async read(uri: string): ReturnType<Files['read']> {
    this.reads.push(uri.slice(folder.length + 1))
    await new Promise<void>(resolve => this.waiting.push(resolve))
    return { to: 'text', text: library }
  }

  list = async () => this.names
  text = async () => undefined

  /** Lets everything be read that is waited for. */
  release(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}

async function slowly(names: readonly string[] = ['company.sla.yaml'], capabilities = everything) {
  const files = new Slow(names)
  const editor = await start(capabilities, { files: () => files }, [folder])
  return { editor, files }
}

/** Messages are handled in turn: once a question that nobody answers is refused, those before it have arrived. */
const arrived = ({ connection }: Editor) => connection.sendRequest('test/nothing').catch(() => undefined)

const cancelled = { code: LSPErrorCodes.RequestCancelled }
const outdated = { code: LSPErrorCodes.ContentModified }

describe('a request that is cancelled while files are read', () => {
  it.each([HoverRequest.type, DefinitionRequest.type, CompletionRequest.type])(
    '$method is answered as cancelled',
    async ({ method }) => {
      const { editor, files } = await slowly()
      const text = await editor.open(agreement, 'a.sla.yaml')
      const source = new CancellationTokenSource()
      const answer = editor.connection.sendRequest(method, text.here, source.token)
      await expect.poll(() => files.reads.length).toBeGreaterThan(0)
      source.cancel()
      await arrived(editor)
      files.release()
      await expect(answer).rejects.toMatchObject(cancelled)
    },
  )

  it.each([
    ['symbols', WorkspaceSymbolRequest.method, { query: '' }],
    ['diagnostics', WorkspaceDiagnosticRequest.method, { previousResultIds: [] }],
  ])('%s of the workspace are looked for in no further file', async (_, method, params) => {
    const { editor, files } = await slowly(['a.sla.yaml', 'b.sla.yaml', 'c.sla.yaml'])
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest(method, params, source.token)
    await expect.poll(() => files.reads.length).toBe(1)
    source.cancel()
    await arrived(editor)
    files.release()
    await expect(answer).rejects.toMatchObject(cancelled)
    expect(files.reads).toEqual(['a.sla.yaml'])
  })
})

describe('a text that changes while its question is answered', () => {
  it.each([
    ['a hover', HoverRequest.method, {}],
    ['places', ReferencesRequest.method, { context: { includeDeclaration: true } }],
    ['a rename', RenameRequest.method, { newName: 'anna' }],
  ])('gets no answer for the old text: %s', async (_, method, more) => {
    const { editor, files } = await slowly()
    const text = await editor.open(agreement, 'a.sla.yaml')
    const answer = editor.connection.sendRequest(method, { ...text.here, ...more })
    await expect.poll(() => files.reads.length).toBeGreaterThan(0)
    await text.replace('sla: 1', '# first\nsla: 1')
    await arrived(editor)
    files.release()
    await expect(answer).rejects.toMatchObject(outdated)
  })

  it('is asked about in its last version, however fast it was typed', async () => {
    const editor = await start()
    const text = await editor.open('sla: 1\ntitle: \npeople:\n  ana: Ana\nowner: |\n')
    for (const [index, letter] of [...'Harbor Tea'].entries()) {
      const at = { line: 1, character: 7 + index }
      void editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: text.uri, version: index + 2 },
        contentChanges: [{ range: { start: at, end: at }, text: letter }],
      })
    }
    const [symbols, view] = await Promise.all([
      editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: text.identifier }),
      editor.connection.sendRequest('sla/view', { uri: text.uri }),
    ])
    expect(JSON.stringify(symbols)).toContain('Harbor Tea')
    expect(view).toMatchObject({ version: 11, view: { title: { text: 'Harbor Tea' } } })
  })
})

describe('work on many files', () => {
  it('is told while it goes on, the first time', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.sla.yaml`)
    const capabilities = { ...everything, window: { workDoneProgress: true } }
    const files: Files = {
      read: async () => ({ to: 'text', text: library }),
      list: async () => names,
      text: async () => undefined,
    }
    const editor = await start(capabilities, { files: () => files }, [folder])
    const told: string[] = []
    const ended = new Promise<void>(resolve => {
      editor.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined)
      editor.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
        told.push(value.title ?? value.kind)
        if (value.kind === 'end') resolve()
      })
    })
    await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })
    await ended
    expect(told[0]).toBe('Reading 60 agreements')
    const before = told.length
    await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'a' })
    expect(told).toHaveLength(before)
  })
})
