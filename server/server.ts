import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver'
import { configurationName } from '../core/config/configuration.ts'
import { viewOf } from '../core/documents/view.ts'
import { version } from '../package.json'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { Answers, invalidRequest } from './answers.ts'
import { capabilitiesFor } from './capabilities.ts'
import { Checks } from './checks.ts'
import { Configurations, isConfiguration, type ReadFile } from './configurations.ts'
import { type AgreementDocument, ConfigurationDocument, type OpenDocument } from './document.ts'
import { chosenEncoding } from './encoding.ts'
import { diagnosticsOf } from './features/diagnostics.ts'
import { type ViewChangedParams, type ViewResult, viewChanged } from './protocol.ts'
import { KnownSettings } from './settings.ts'
import { wire } from './wiring.ts'
import { Workspace } from './workspace.ts'

/** What the server can't know by itself. */
export interface Environment {
  /** The day on which agreements are judged, where the person is: `2026-11-21`. */
  readonly today: () => string
  /** Milliseconds from a clock that only goes up. */
  readonly now: () => number
  /** Absent where there are no files. */
  readonly readFile?: ReadFile
}

/** Serves one client over a connection, until it closes. */
export function serve(connection: Connection, environment: Environment): void {
  new Server(connection, environment).listen()
}

class Server {
  private abilities: Abilities = abilitiesOf({})
  /** Documents whose preview was asked for. */
  private readonly viewed = new Set<string>()
  /** Versions that the client has been told about. */
  private readonly seen = new WeakSet<OpenDocument>()
  private readonly workspace: Workspace
  private readonly checks: Checks
  private readonly answers: Answers
  private readonly settings: KnownSettings
  private readonly configurations: Configurations

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
  ) {
    this.workspace = new Workspace(uri => ({
      today: environment.today(),
      severities: this.configurations.severities(uri),
    }))
    this.checks = new Checks(uri => this.settled(uri), environment.now)
    this.answers = new Answers(error => this.log(error))
    this.settings = new KnownSettings(
      connection,
      error => this.log(error),
      () => this.checkAnew(),
    )
    this.configurations = new Configurations(
      uri => this.read(uri),
      () => this.settings.current.rules,
    )
  }

  listen(): void {
    const { connection, workspace, checks, answers, environment } = this
    connection.onInitialize(params => this.initialized(params))
    connection.onInitialized(() => {
      this.settings.listen()
      this.watch()
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => isConfiguration(uri))) this.reconfigured()
    })
    connection.onDidChangeConfiguration(({ settings }) => this.settings.changed(settings))
    connection.onShutdown(() => {
      answers.stage = 'shut down'
      checks.dispose()
    })
    workspace.documents.onDidOpen(({ document: { uri } }) => this.whenReady(uri, () => checks.atOnce(uri)))
    workspace.documents.onDidChangeContent(({ document }) => {
      // Opening counts as a change too.
      if (!this.seen.has(document)) checks.soon(document.uri)
    })
    workspace.documents.onDidClose(({ document: { uri } }) => this.closed(uri))
    workspace.documents.listen(connection)
    wire(connection, {
      answers,
      checks,
      abilities: () => this.abilities,
      settings: () => this.settings.current,
      open: uri => workspace.documents.get(uri),
      ready: uri => this.configurations.ready(uri),
      document: uri => workspace.get(uri),
      documents: () => workspace.agreements,
      today: environment.today,
      view: document => this.view(document),
    })
    connection.listen()
  }

  private initialized({
    capabilities,
    initializationOptions,
  }: InitializeParams): InitializeResult | ResponseError<{ retry: boolean }> {
    if (this.answers.stage !== 'new')
      return new ResponseError(invalidRequest, 'The server is initialized already.', { retry: false })
    this.abilities = abilitiesOf(capabilities)
    this.workspace.encoding = chosenEncoding(capabilities.general?.positionEncodings)
    this.settings.begin(capabilities, initializationOptions)
    this.answers.stage = 'running'
    return {
      capabilities: capabilitiesFor(this.abilities, this.workspace.encoding),
      serverInfo: { name: 'SLA as Code', version },
    }
  }

  /** A document has its last version for now. */
  private settled(uri: string): void {
    const document = this.workspace.documents.get(uri)
    if (document === undefined) return
    const news = !this.seen.has(document)
    this.seen.add(document)
    if (!this.abilities.pullsDiagnostics) this.push(document)
    if (document instanceof ConfigurationDocument && news) this.reconfigured()
    const changed: ViewChangedParams = { uri, version: document.version }
    if (this.viewed.has(uri)) this.tell(this.connection.sendNotification(viewChanged, changed))
  }

  private push(document: OpenDocument): void {
    const { uri, version } = document
    const diagnostics = this.answers.safely(() =>
      this.checks.measured(uri, () => diagnosticsOf(document, this.abilities)),
    )
    if (diagnostics !== undefined) this.tell(this.connection.sendDiagnostics({ uri, version, diagnostics }))
  }

  private closed(uri: string): void {
    this.checks.forget(uri)
    this.viewed.delete(uri)
    if (!this.abilities.pullsDiagnostics) this.tell(this.connection.sendDiagnostics({ uri, diagnostics: [] }))
    if (isConfiguration(uri)) this.reconfigured()
  }

  /** What is open counts as it is on the screen. */
  private async read(uri: string): Promise<string | undefined> {
    return this.workspace.documents.get(uri)?.text ?? (await this.environment.readFile?.(uri))
  }

  private watch(): void {
    if (!this.abilities.watchesFiles) return
    const watchers = [{ globPattern: `**/${configurationName}` }]
    this.tell(this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
  }

  private reconfigured(): void {
    this.configurations.forget()
    this.checkAnew()
  }

  /** The same texts may have other findings now. */
  private checkAnew(): void {
    for (const { uri } of this.workspace.agreements) this.whenReady(uri, () => this.settled(uri))
    if (this.abilities.pullsDiagnostics && this.abilities.refreshesDiagnostics)
      this.tell(this.connection.sendRequest(DiagnosticRefreshRequest.type))
  }

  private whenReady(uri: string, work: () => void): void {
    this.configurations.ready(uri).then(work, error => this.log(error))
  }

  private view(document: AgreementDocument): ViewResult {
    this.viewed.add(document.uri)
    return { version: document.version, view: viewOf(document.snapshot) }
  }

  private log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  /** A client that has gone can't be told anything, and need not be. */
  private tell(sent: Promise<unknown>): void {
    sent.catch(() => undefined)
  }
}
