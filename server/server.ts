import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type WorkspaceFolder,
} from 'vscode-languageserver'
import { configurationName } from '../core/config/configuration.ts'
import { viewOf } from '../core/documents/view.ts'
import { materialOf } from '../core/documents/what-if/material.ts'
import { say, worded } from '../core/language/message.ts'
import { languageOf, wordingFor } from '../core/language/wording.ts'
import { version } from '../package.json'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { Answers, invalidRequest } from './answers.ts'
import { capabilitiesFor } from './capabilities.ts'
import { Checks } from './checks.ts'
import { Configurations, isConfiguration } from './configurations.ts'
import { type AgreementDocument, ConfigurationDocument, type OpenDocument, unopened } from './document.ts'
import { chosenEncoding } from './encoding.ts'
import { diagnosticsOf } from './features/diagnostics.ts'
import { Neighbourhood } from './neighbourhood.ts'
import type { Print } from './printing/print.ts'
import { type Progress, progressThrough } from './progress.ts'
import { type ViewChangedParams, type ViewResult, viewChanged } from './protocol.ts'
import type { Renderer } from './renderer.ts'
import { rulePageFor } from './rule-page.ts'
import { KnownSettings } from './settings.ts'
import type { Files } from './shared-files.ts'
import { wire } from './wiring.ts'
import { Workspace } from './workspace.ts'

/** What the server can't know by itself. */
export interface Environment {
  /** The day on which agreements are judged, where the person is: `2026-11-21`. */
  readonly today: () => string
  /** The time zone where the person is; absent where that isn't known. */
  readonly zone?: () => string
  /** Milliseconds from a clock that only goes up. */
  readonly now: () => number
  /** Prints pages as PDF; absent where no browser can be started. */
  readonly print?: Print
  /** What writes documents, by what the client said at the start. */
  readonly renderer: () => Promise<Renderer>
  /** Told what the client says at the beginning, before anything else is done. */
  readonly begin?: (initializationOptions: unknown) => void
  /** The files that are not open; absent where there are none. */
  readonly files?: (connection: Connection) => Files
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
  /** First versions, which are checked as soon as their files are read. */
  private readonly opened = new WeakSet<OpenDocument>()
  private readonly workspace: Workspace
  private readonly checks: Checks
  private readonly answers: Answers
  private readonly settings: KnownSettings
  private readonly configurations: Configurations
  private readonly neighbourhood: Neighbourhood
  private readonly files: Files | undefined
  /** How often something changed on which the findings of every text depend. */
  private changes = 0
  /** How often all files of the workspace were read. */
  private readings = 0

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
  ) {
    this.workspace = new Workspace(
      uri => ({ today: environment.today(), severities: this.configurations.severities(uri) }),
      uri => this.neighbourhood.surroundings(uri),
    )
    this.files = environment.files?.(connection)
    this.neighbourhood = new Neighbourhood(
      this.files,
      {
        find: uri => this.workspace.find(uri),
        all: () => this.workspace.agreements,
        make: (uri, text) => this.workspace.agreement(uri, unopened, text),
      },
      files => this.progress(files),
    )
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
      if (this.abilities.changesFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.moveFolders(added, removed))
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => isConfiguration(uri))) this.reconfigured()
      const agreements = changes.filter(({ uri }) => !isConfiguration(uri))
      this.dependOn(agreements.flatMap(({ uri }) => this.neighbourhood.changed(uri, false)))
    })
    connection.onDidChangeConfiguration(({ settings }) => this.settings.changed(settings))
    connection.onShutdown(() => {
      answers.stage = 'shut down'
      checks.dispose()
    })
    workspace.documents.onDidOpen(({ document }) => {
      const { uri } = document
      this.opened.add(document)
      // A client that watches no files may have others by now.
      if (!this.abilities.watchesFiles) this.neighbourhood.forgetAll()
      this.whenReady(uri, () => checks.atOnce(uri))
    })
    workspace.documents.onDidChangeContent(({ document }) => {
      // Opening counts as a change too.
      if (!this.opened.has(document)) checks.soon(document.uri)
      for (const { uri } of this.neighbourhood.changed(document.uri)) checks.soon(uri)
    })
    workspace.documents.onDidClose(({ document: { uri } }) => this.closed(uri))
    workspace.documents.listen(connection)
    wire(connection, {
      answers,
      checks,
      abilities: () => this.abilities,
      settings: () => this.settings.current,
      open: uri => workspace.documents.get(uri),
      ready: uri => this.ready(uri),
      neighbourhood: this.neighbourhood,
      configured: uri => this.configurations.ready(uri),
      state: () =>
        this.abilities.watchesFiles
          ? `${this.neighbourhood.generation} ${this.changes} ${environment.today()}`
          : undefined,
      onDisk: () => (this.abilities.watchesFiles ? String(this.neighbourhood.onDisk) : undefined),
      document: uri => workspace.get(uri),
      documents: () => workspace.agreements,
      today: environment.today,
      print: environment.print,
      renderer: environment.renderer,
      wording: () => workspace.manner.wording,
      zone: environment.zone,
      view: (document, material) => this.view(document, material),
    })
    connection.listen()
  }

  private initialized({
    capabilities,
    locale,
    initializationOptions,
    workspaceFolders,
    rootUri,
  }: InitializeParams): InitializeResult | ResponseError<{ retry: boolean }> {
    if (this.answers.stage !== 'new')
      return new ResponseError(invalidRequest, 'The server is initialized already.', { retry: false })
    this.environment.begin?.(initializationOptions)
    this.abilities = abilitiesOf(capabilities)
    const encoding = chosenEncoding(capabilities.general?.positionEncodings)
    const wording = wordingFor(languageOf(locale))
    this.workspace.manner = { encoding, wording, rulePage: rulePageFor(initializationOptions) }
    // The oldest clients name one folder, and small ones leave it out.
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
    this.neighbourhood.folders = folders
    this.settings.begin(capabilities, initializationOptions)
    this.answers.stage = 'running'
    return {
      capabilities: capabilitiesFor(this.abilities, encoding),
      serverInfo: { name: 'SLA as Code', version },
    }
  }

  private moveFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri))
    const kept = this.neighbourhood.folders.filter(uri => !gone.has(uri))
    this.neighbourhood.folders = [...kept, ...added.map(({ uri }) => uri)]
    this.dependOn(this.neighbourhood.forgetAll())
  }

  /** A document has its last version for now. */
  private settled(uri: string): void {
    const document = this.workspace.documents.get(uri)
    if (document === undefined) return
    const news = !this.seen.has(document)
    this.seen.add(document)
    if (!this.abilities.pullsDiagnostics) this.whenReady(uri, () => this.push(document))
    if (document instanceof ConfigurationDocument && news) this.reconfigured()
    if (news && this.neighbourhood.dependents(uri).length > 0) this.refresh()
    const changed: ViewChangedParams = { uri, version: document.version }
    if (this.viewed.has(uri)) this.tell(this.connection.sendNotification(viewChanged, changed))
  }

  private push(document: OpenDocument): void {
    const { uri, version } = document
    // While files were read the text may have become another.
    if (this.workspace.documents.get(uri) !== document) return
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
    else this.dependOn(this.neighbourhood.changed(uri, false))
    this.neighbourhood.prune()
  }

  /** What is open counts as it is on the screen. */
  private async read(uri: string): Promise<string | undefined> {
    return this.workspace.documents.get(uri)?.text ?? (await this.files?.text(uri))
  }

  /** Told the first time all files are read; later that is done in the background, again and again. */
  private progress(files: number): Progress {
    const isShown = this.abilities.showsProgress && this.readings++ === 0
    const title = worded(say`Reading ${String(files)} agreements`, this.workspace.manner.wording)
    return progressThrough(this.connection, isShown ? files : 0, title)
  }

  private watch(): void {
    if (!this.abilities.watchesFiles) return
    const watchers = [{ globPattern: `**/${configurationName}` }, { globPattern: '**/*.sla.yaml' }]
    this.tell(this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
  }

  private reconfigured(): void {
    this.configurations.forget()
    this.checkAnew()
  }

  /** The same texts may have other findings now. */
  private checkAnew(): void {
    this.changes++
    for (const { uri } of this.workspace.agreements) this.whenReady(uri, () => this.settled(uri))
    this.refresh()
  }

  private whenReady(uri: string, work: () => void): void {
    this.ready(uri).then(work, error => this.log(error))
  }

  /** Comes when everything is read that a document's findings depend on. */
  private async ready(uri: string): Promise<void> {
    await this.configurations.ready(uri)
    const document = this.workspace.get(uri)
    if (document !== undefined) await this.neighbourhood.ready(document)
  }

  /** These agreements take from a file that is another now. */
  private dependOn(documents: readonly AgreementDocument[]): void {
    if (documents.length === 0) return
    for (const uri of new Set(documents.map(document => document.uri))) this.checks.soon(uri)
    this.refresh()
  }

  /** A client that asks for diagnostics is to ask anew. */
  private refresh(): void {
    if (this.abilities.pullsDiagnostics && this.abilities.refreshesDiagnostics)
      this.tell(this.connection.sendRequest(DiagnosticRefreshRequest.type))
  }

  private view(document: AgreementDocument, material: boolean): ViewResult {
    this.viewed.add(document.uri)
    const { version, snapshot } = document
    return { version, view: viewOf(snapshot), ...(material ? { material: materialOf(snapshot) } : {}) }
  }

  private log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  /** A client that has gone can't be told anything, and need not be. */
  private tell(sent: Promise<unknown>): void {
    sent.catch(() => undefined)
  }
}
