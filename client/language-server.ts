import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  RelativePattern,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AdviceParams,
  type AdviceResult,
  type AgreementSummary,
  adviceRequest,
  agreementsRequest,
  type ComparisonParams,
  type ComparisonResult,
  comparisonRequest,
  type FormatSummary,
  formatsRequest,
  type InterviewParams,
  type InterviewResult,
  interviewRequest,
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  type RenderParams,
  type RenderResult,
  readFileRequest,
  renderRequest,
  type ViewChangedParams,
  type ViewParams,
  type ViewResult,
  viewChanged,
  viewRequest,
} from '../server/protocol.ts'
import { Crashes } from './crashes.ts'
import { Trace } from './trace.ts'

/** What the conversation with the server takes. */
export interface Conversation {
  readonly name: string
  readonly output: LogOutputChannel
  readonly trace: LogOutputChannel
  /** The server stopped by itself: whether it is started again. */
  readonly afterCrash: () => 'restart' | 'give up'
}

/** As much of the library's client as the conversation takes. */
export type Client = Pick<
  BaseLanguageClient,
  'start' | 'stop' | 'isRunning' | 'onDidChangeState' | 'onNotification' | 'onRequest' | 'sendRequest'
> & { readonly code2ProtocolConverter: Pick<BaseLanguageClient['code2ProtocolConverter'], 'asUri'> }

/** Loads, and makes, the client of the host we run in: of a process of its own, or of a worker in the browser. */
export type MakeClient = (conversation: Conversation) => Promise<Client>

/** The one language server for all folders, and the conversation with it. */
export class LanguageServer implements Disposable {
  private client: Client | undefined
  private readonly trace: Trace
  private readonly crashes = new Crashes()
  private readonly changed = new EventEmitter<Uri>()
  private readonly started = new EventEmitter<void>()
  private readonly listeners: Disposable[]
  private starting: Promise<void> = Promise.resolve()

  /** The view of a document may be another now. */
  readonly onDidChangeView = this.changed.event
  /** The server answers, for the first time or again. */
  readonly onDidStart = this.started.event

  constructor(
    private readonly make: MakeClient,
    private readonly name: string,
    readonly output: LogOutputChannel,
  ) {
    this.trace = new Trace(output)
    this.listeners = [this.trace, this.changed, this.started]
  }

  /** Says so itself if that fails. */
  start(): Promise<void> {
    this.starting = this.attempt()
    return this.starting
  }

  async restart(): Promise<void> {
    this.crashes.forget()
    await this.stop()
    await this.start()
  }

  /** What the preview of a document shows; `undefined` while the server doesn't answer or doesn't know the document. */
  async view(uri: Uri): Promise<ViewResult['view'] | undefined> {
    return (await this.viewed(uri, false))?.view
  }

  /** The same with its version, and with what it takes to compute it anew with other numbers. */
  preview(uri: Uri): Promise<ViewResult | undefined> {
    return this.viewed(uri, true)
  }

  /** Every agreement of the workspace in short; `undefined` while the server doesn't answer. */
  agreements(): Promise<readonly AgreementSummary[] | undefined> {
    return this.ask(client => client.sendRequest<AgreementSummary[]>(agreementsRequest, {}))
  }

  /** What a language model asked about an open agreement; `undefined` while the server doesn't answer. */
  advice(uri: Uri, question: Omit<AdviceParams, 'uri'>): Promise<AdviceResult | undefined> {
    return this.ask(client => {
      const params: AdviceParams = { ...question, uri: client.code2ProtocolConverter.asUri(uri) }
      return client.sendRequest<AdviceResult | null>(adviceRequest, params)
    })
  }

  /** What changed from another text to an open agreement; `undefined` while the server doesn't answer. */
  comparison(uri: Uri, other: Omit<ComparisonParams, 'uri'>): Promise<ComparisonResult | undefined> {
    return this.ask(client => {
      const params: ComparisonParams = { ...other, uri: client.code2ProtocolConverter.asUri(uri) }
      return client.sendRequest<ComparisonResult | null>(comparisonRequest, params)
    })
  }

  /** The kinds of files that agreements can be written as here; `undefined` while the server doesn't answer. */
  formats(): Promise<readonly FormatSummary[] | undefined> {
    return this.ask(client => client.sendRequest<FormatSummary[]>(formatsRequest))
  }

  /** An open agreement as a file; `undefined` while the server doesn't answer. Rejects where it is cancelled. */
  render(uri: Uri, wanted: Omit<RenderParams, 'uri'>, token: CancellationToken): Promise<RenderResult | undefined> {
    return this.ask(client => {
      const params: RenderParams = { ...wanted, uri: client.code2ProtocolConverter.asUri(uri) }
      return client.sendRequest<RenderResult | null>(renderRequest, params, token)
    })
  }

  /** How the questions for a new agreement go on; `undefined` while the server doesn't answer. */
  interview(params: InterviewParams): Promise<InterviewResult | undefined> {
    return this.ask(client => client.sendRequest<InterviewResult | null>(interviewRequest, params))
  }

  /** A client that is still starting can't be stopped before it has started. */
  async stop(): Promise<void> {
    const client = await this.running()
    await client?.stop()
  }

  dispose(): void {
    Disposable.from(...this.listeners).dispose()
  }

  private viewed(uri: Uri, material: boolean): Promise<ViewResult | undefined> {
    return this.ask(client => {
      const params: ViewParams = { uri: client.code2ProtocolConverter.asUri(uri), material }
      return client.sendRequest<ViewResult | null>(viewRequest, params)
    })
  }

  private async ask<Result>(question: (client: Client) => Promise<Result | null>): Promise<Result | undefined> {
    const client = await this.running()
    return client && ((await question(client)) ?? undefined)
  }

  /** The client, once a start that is under way has come to its end; `undefined` while the server doesn't answer. */
  private async running(): Promise<Client | undefined> {
    await this.starting
    return this.client?.isRunning() === true ? this.client : undefined
  }

  private async attempt(): Promise<void> {
    try {
      this.client ??= await this.made()
      await this.client.start()
    } catch (error) {
      this.output.error(String(error))
      void this.offerHelp(l10n.t('The SLA language server could not be started, so nothing is checked.'))
    }
  }

  private async made(): Promise<Client> {
    // It is large: first the window gets to know that everything is registered.
    await new Promise(resolve => setTimeout(resolve))
    const { name, output, trace } = this
    const client = await this.make({ name, output, trace, afterCrash: () => this.afterCrash() })
    this.listeners.push(
      client.onNotification(viewChanged, ({ uri }: ViewChangedParams) => this.changed.fire(Uri.parse(uri))),
      client.onRequest(readFileRequest, readFile),
      client.onRequest(listFilesRequest, listFiles),
      client.onDidChangeState(() => {
        if (client.isRunning()) this.started.fire()
      }),
    )
    return client
  }

  private afterCrash(): 'restart' | 'give up' {
    const decision = this.crashes.another(performance.now())
    if (decision === 'give up')
      void this.offerHelp(
        l10n.t('The SLA language server stopped several times in a row, so nothing is checked any more.'),
      )
    return decision
  }

  /** Says what happened and what can be done about it. */
  private async offerHelp(what: string): Promise<void> {
    const [again, show] = [l10n.t('Restart'), l10n.t('Show Output')]
    const answer = await window.showErrorMessage(what, again, show)
    if (answer === again) await this.restart()
    if (answer === show) this.output.show()
  }
}

/** For a server without files of its own. */
async function listFiles({ folder }: ListFilesParams): Promise<ListFilesResult> {
  const root = Uri.parse(folder)
  const found = await workspace.findFiles(new RelativePattern(root, '**/*.sla.yaml'), '**/node_modules/**')
  return found.map(({ path }) => path.slice(root.path.replace(/\/*$/, '/').length)).sort()
}

/** The same for what a file holds. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) }
  } catch {
    return null
  }
}
