import { PassThrough } from 'node:stream'
import { afterEach } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeLensRefreshRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { render } from '../../core/documents/render.ts'
import { type Environment, serve } from '../../server/server.ts'
import { unmarked } from './marked.ts'

/** A client that makes use of everything. */
export const everything: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        resolveSupport: { properties: ['documentation'] },
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    inlayHint: {},
    codeLens: {},
    formatting: {},
    rangeFormatting: {},
    onTypeFormatting: {},
  },
}

/** The same for a client to which diagnostics must be sent. */
export const pushed: ClientCapabilities = {
  ...everything,
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
}

const running: ProtocolConnection[] = []

afterEach(() => {
  for (const connection of running.splice(0)) connection.dispose()
})

/** Starts a server and a client that talks with it through a real connection. */
export async function start(
  capabilities: ClientCapabilities = everything,
  environment: Partial<Environment> = {},
  folders: readonly string[] = [],
  locale = 'en',
): Promise<Editor> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
  const renderer = async () => render
  serve(server, { today: () => '2026-11-21', now: () => 0, renderer, ...environment })
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const editor = new Editor(client)
  client.listen()
  running.push(client)
  await editor.initialize(capabilities, folders, locale)
  return editor
}

export class Editor {
  initialized: InitializeResult | undefined
  readonly errors: string[] = []
  readonly received: PublishDiagnosticsParams[] = []
  /** What is set under `sla`. */
  settings: unknown = {}
  /** What the server wants to be told of. */
  readonly registered: Registration[] = []
  /** What the server wants shown anew. */
  readonly refreshed: string[] = []
  private opened = 0
  private readonly waiting = new Set<() => void>()

  constructor(readonly connection: ProtocolConnection) {
    connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      this.errors.push(message)
    })
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings))
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations)
    })
    for (const type of [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type])
      connection.onRequest(type, () => {
        this.refreshed.push(type.method)
      })
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.received.push(params)
      for (const look of this.waiting) look()
    })
  }

  async initialize(capabilities: ClientCapabilities, folders: readonly string[], locale = 'en'): Promise<void> {
    this.initialized = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      locale,
      rootUri: null,
      workspaceFolders: folders.map(uri => ({ uri, name: uri })),
      capabilities,
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
  }

  /** Opens a text. Its cursor stands where the text has its only `|`, which is taken out. */
  async open(marked: string, name = `agreement-${++this.opened}.sla.yaml`): Promise<OpenText> {
    const uri = `file:///agreements/${name}`
    const { text, cursor } = unmarked(marked)
    const document = TextDocument.create(uri, 'sla', 1, text)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'sla', version: 1, text },
    })
    return new OpenText(this, document, cursor)
  }

  /** The first pushed diagnostics of this version or a later one. */
  async pushedFor(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return new Promise(resolve => {
      const look = () => {
        const found = this.received.find(params => params.uri === uri && (params.version ?? 0) >= version)
        if (found === undefined) return
        this.waiting.delete(look)
        resolve(found)
      }
      this.waiting.add(look)
      look()
    })
  }

  /** Changes what is set under `sla`. */
  async set(settings: unknown): Promise<void> {
    this.settings = settings
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  }

  async exit(): Promise<void> {
    await this.connection.sendNotification(ExitNotification.type)
  }
}

export class OpenText {
  version = 1

  constructor(
    readonly editor: Editor,
    readonly document: TextDocument,
    private readonly offset: number,
  ) {}

  get uri(): string {
    return this.document.uri
  }

  get text(): string {
    return this.document.getText()
  }

  get identifier(): { readonly uri: string } {
    return { uri: this.uri }
  }

  /** The place of the cursor. */
  get cursor(): Position {
    return this.document.positionAt(this.offset)
  }

  /** What requests about a position ask. */
  get here(): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
    return { textDocument: this.identifier, position: this.cursor }
  }

  /** Where a text stands first. */
  rangeOf(part: string): Range {
    const start = this.text.indexOf(part)
    if (start < 0) throw new Error(`The text has no ${part}`)
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + part.length) }
  }

  /** Replaces a range, by default what stands first where `part` does. */
  async replace(part: string | Range, newText: string): Promise<void> {
    const range = typeof part === 'string' ? this.rangeOf(part) : part
    await this.change([{ range, text: newText }])
    TextDocument.update(this.document, [{ range, text: newText }], this.version)
  }

  async change(contentChanges: ({ readonly range: Range; readonly text: string } | { readonly text: string })[]) {
    await this.editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges,
    })
  }

  async close(): Promise<void> {
    await this.editor.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: this.identifier,
    })
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: this.identifier,
    })
    return report.kind === 'full' ? report.items : []
  }

  async codeActions(range: Range, only?: string[]): Promise<CodeAction[]> {
    const actions = await this.editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: this.identifier,
      range,
      context: { diagnostics: [...(await this.diagnostics())], ...(only === undefined ? {} : { only }) },
    })
    return (actions ?? []).filter(
      action => !('command' in action && typeof action.command === 'string'),
    ) as CodeAction[]
  }

  async completions(): Promise<CompletionItem[]> {
    const found = await this.editor.connection.sendRequest(CompletionRequest.type, this.here)
    return Array.isArray(found) ? found : (found?.items ?? [])
  }

  async completion(label: string): Promise<CompletionItem> {
    const items = await this.completions()
    const found = items.find(item => item.label === label)
    if (found === undefined) throw new Error(`${label} is not offered: ${items.map(item => item.label).join(', ')}`)
    return found
  }

  /** The text after a completion is accepted; one that only inserts leaves what stands behind the cursor. */
  async accepting(label: string, mode: 'insert' | 'replace' = 'insert'): Promise<string> {
    const { textEdit, additionalTextEdits = [] } = await this.completion(label)
    if (textEdit === undefined) throw new Error(`${label} has no edit`)
    const range = 'range' in textEdit ? textEdit.range : textEdit[mode]
    return TextDocument.applyEdits(this.document, [{ range, newText: textEdit.newText }, ...additionalTextEdits])
  }

  /** The text after an edit of this document. */
  after(edit: WorkspaceEdit | undefined): string {
    if (edit === undefined) throw new Error('There is no edit')
    return TextDocument.applyEdits(this.document, editsOf(edit, this.uri))
  }

  /** The text with its diagnostics written under the lines they are about. */
  async annotated(): Promise<string> {
    return annotated(this.text, await this.diagnostics())
  }
}

function editsOf(edit: WorkspaceEdit, uri: string): TextEdit[] {
  const versioned = (edit.documentChanges ?? []) as TextDocumentEdit[]
  return [
    ...(edit.changes?.[uri] ?? []),
    ...versioned.filter(change => change.textDocument.uri === uri).flatMap(change => change.edits as TextEdit[]),
  ]
}

const severities = ['', 'error', 'warning', 'information', 'hint']

function annotated(text: string, diagnostics: readonly Diagnostic[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [
      line,
      ...diagnostics
        .filter(({ range }) => range.start.line === number)
        .map(({ range: { start, end }, severity = 0, code }) => {
          const width = start.line === end.line ? Math.max(1, end.character - start.character) : 1
          return `#${' '.repeat(Math.max(0, start.character - 1))}${'^'.repeat(width)} ${severities[severity]} ${code}`
        }),
    ])
    .join('\n')
}
