import {
  type CancellationToken,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  type Connection,
  DefinitionRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  type ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver'
import type { Wording } from '../core/language/message.ts'
import type { Abilities } from './abilities.ts'
import type { Answer, Answers } from './answers.ts'
import type { Checks } from './checks.ts'
import { AgreementDocument, ConfigurationDocument, type OpenDocument } from './document.ts'
import { adviceOn } from './features/advice.ts'
import { agreementSummaries } from './features/agreements.ts'
import { type ActionData, codeActions, resolvedAction } from './features/code-actions.ts'
import { codeLenses } from './features/code-lenses.ts'
import { comparison } from './features/comparison.ts'
import { complete } from './features/completion/completion.ts'
import { resolvedItem } from './features/completion/explanation.ts'
import type { ItemData } from './features/completion/items.ts'
import { configurationCompletion, configurationHover } from './features/configuration.ts'
import { diagnosticReport } from './features/diagnostics.ts'
import { formatsOffered, renderedDocument } from './features/documents.ts'
import { format, formatOnEnter } from './features/formatting.ts'
import { hover } from './features/hover.ts'
import { inlayHints } from './features/inlay-hints.ts'
import { documentLinks } from './features/links.ts'
import { movedFiles } from './features/moved-files.ts'
import { definition, highlights, prepareRename, references, rename } from './features/navigation.ts'
import { interviewed } from './features/new-agreement.ts'
import { semanticTokens } from './features/semantic-tokens.ts'
import { foldingRanges, selectionRanges } from './features/structure.ts'
import { documentSymbols } from './features/symbols.ts'
import { WorkspaceReports } from './features/workspace-diagnostics.ts'
import { WorkspaceSymbols } from './features/workspace-symbols.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Print } from './printing/print.ts'
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
  type RenderParams,
  type RenderResult,
  renderRequest,
  type ViewParams,
  type ViewResult,
  viewRequest,
} from './protocol.ts'
import type { Renderer } from './renderer.ts'
import type { Settings } from './settings.ts'

/** What answering takes. */
export interface Service {
  readonly answers: Answers
  readonly checks: Checks
  readonly abilities: () => Abilities
  readonly settings: () => Settings
  /** Any open document, agreement or configuration. */
  readonly open: (uri: string) => OpenDocument | undefined
  /** Comes when everything is read that a document's findings depend on. */
  readonly ready: (uri: string) => Promise<void>
  readonly neighbourhood: Neighbourhood
  /** Comes when the configuration is read that decides about a file. */
  readonly configured: (uri: string) => Promise<void>
  /** The same as long as no file, no setting and no day changes; `undefined` where that can't be told. */
  readonly state: () => string | undefined
  /** The same as long as no file on disk changes; `undefined` where that can't be told. */
  readonly onDisk: () => string | undefined
  readonly document: (uri: string) => AgreementDocument | undefined
  readonly documents: () => readonly AgreementDocument[]
  readonly today: () => string
  /** Absent where nothing can be printed. */
  readonly print: Print | undefined
  readonly renderer: () => Promise<Renderer>
  /** The language of the person. */
  readonly wording: () => Wording
  readonly zone: (() => string) | undefined
  readonly view: (document: AgreementDocument, material: boolean) => ViewResult
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

/** Connects each request with the feature that answers it. */
export function wire(connection: Connection, service: Service): void {
  const { answers, document: open, checks, neighbourhood } = service
  const reports = new WorkspaceReports(service)
  const symbols = new WorkspaceSymbols(neighbourhood, service.documents, service.onDisk)

  function on<Params, Result, Partial, Data, Options>(
    type: ProtocolRequestType<Params, Result, Partial, Data, Options>,
    fallback: (params: Params) => Result,
    work: (
      params: Params,
      abilities: Abilities,
      token: CancellationToken,
    ) => Answer<Result, Data> | Promise<Answer<Result, Data>>,
  ): void {
    connection.onRequest(
      type,
      answers.to<Params, Result, Data>(fallback, (params, token) => work(params, service.abilities(), token)),
    )
  }

  /** The same for requests about one document; about a document that isn't open there is nothing to say. */
  function about<Params extends AboutDocument, Result, Partial, Data, Options>(
    type: ProtocolRequestType<Params, Result | null, Partial, Data, Options>,
    work: (
      document: AgreementDocument,
      params: Params,
      abilities: Abilities,
      token: CancellationToken,
    ) => Answer<Result | null, Data> | Promise<Answer<Result | null, Data>>,
  ): void {
    on(
      type,
      () => null,
      (params, abilities, token) => {
        const document = open(params.textDocument.uri)
        return document === undefined ? null : whenRead(document, () => work(document, params, abilities, token))
      },
    )
  }

  /**
   * Waits for the files that an agreement extends, and only for them: what is known is answered at once. Where the text
   * became another meanwhile, the client is told so instead: it asks again if it still wants to know.
   */
  function whenRead<Result, Data>(
    document: AgreementDocument,
    work: () => Answer<Result, Data> | Promise<Answer<Result, Data>>,
  ): Answer<Result, Data> | Promise<Answer<Result, Data>> {
    const isCurrent = () => open(document.uri) === document
    const answer = neighbourhood.isReady(document)
      ? work()
      : neighbourhood.ready(document).then(() => (isCurrent() ? work() : outdated<Data>()))
    return answer instanceof Promise ? answer.then(result => (isCurrent() ? result : outdated<Data>())) : answer
  }

  on(
    DocumentDiagnosticRequest.type,
    nothingFound,
    async ({ textDocument: { uri }, previousResultId }, abilities, token) => {
      await checks.pause(uri)
      await service.ready(uri)
      const document = service.open(uri)
      if (document === undefined || token.isCancellationRequested) return nothingFound()
      return checks.measured(uri, () => diagnosticReport(document, abilities, previousResultId))
    },
  )
  on(
    CodeActionRequest.type,
    () => null,
    ({ textDocument: { uri }, range, context }, abilities) => {
      const document = service.open(uri)
      if (!(document instanceof AgreementDocument))
        return document === undefined ? null : codeActions(document, range, context, abilities)
      return whenRead(document, () => codeActions(document, range, context, abilities))
    },
  )
  on(
    HoverRequest.type,
    () => null,
    ({ textDocument: { uri }, position }, abilities) => {
      const document = service.open(uri)
      if (document instanceof ConfigurationDocument) return configurationHover(document, position, abilities)
      if (!(document instanceof AgreementDocument)) return null
      return whenRead(document, () => hover(document, position, abilities))
    },
  )
  on(
    CompletionRequest.type,
    () => null,
    ({ textDocument: { uri }, position }, abilities) => {
      const document = service.open(uri)
      if (document instanceof ConfigurationDocument) return configurationCompletion(document, position, abilities)
      if (!(document instanceof AgreementDocument)) return null
      const others = () => neighbourhood.others(uri)
      const circumstances = { abilities, today: service.today(), zone: service.zone?.(), others }
      return whenRead(document, () => complete(document, position, circumstances))
    },
  )
  on(CompletionResolveRequest.type, itself, (item, abilities) => {
    const document = item.data === undefined ? undefined : open((item.data as ItemData).uri)
    return document === undefined ? item : resolvedItem(document, item, abilities)
  })
  on(CodeActionResolveRequest.type, itself, (action, abilities) => {
    const document = service.open((action.data as ActionData).uri)
    return document === undefined ? action : resolvedAction(document, action, abilities)
  })
  about(DefinitionRequest.type, (document, { position }) => definition(document, position))
  about(ReferencesRequest.type, (document, { position, context }, _, token) =>
    references(document, position, context.includeDeclaration, { neighbourhood, token }),
  )
  about(DocumentHighlightRequest.type, (document, { position }) => highlights(document, position))
  about(PrepareRenameRequest.type, (document, { position }) => prepareRename(document, position))
  about(RenameRequest.type, (document, { position, newName }, abilities, token) =>
    rename(document, position, { newName, abilities, neighbourhood, token }),
  )
  about(DocumentSymbolRequest.type, (document, _, abilities) => documentSymbols(document, abilities))
  about(FoldingRangeRequest.type, document => foldingRanges(document))
  about(SelectionRangeRequest.type, (document, { positions }) => selectionRanges(document, positions))
  about(DocumentLinkRequest.type, document => documentLinks(document))
  on(
    WillRenameFilesRequest.type,
    () => null,
    ({ files }, abilities, token) => movedFiles(files, neighbourhood, abilities, token),
  )
  on(
    WorkspaceDiagnosticRequest.type,
    () => ({ items: [] }),
    async ({ previousResultIds }, abilities, token) => ({
      items: await reports.report(previousResultIds, abilities, token),
    }),
  )
  about(SemanticTokensRequest.type, document => semanticTokens(document))
  about(SemanticTokensRangeRequest.type, (document, { range }) => semanticTokens(document, range))
  about(InlayHintRequest.type, (document, { range }) =>
    service.settings().inlayHints ? inlayHints(document, range) : [],
  )
  about(DocumentFormattingRequest.type, document => format(document))
  about(DocumentRangeFormattingRequest.type, (document, { range }) => format(document, range))
  about(DocumentOnTypeFormattingRequest.type, (document, { position }) => formatOnEnter(document, position))
  about(CodeLensRequest.type, (document, _, __, token) =>
    service.settings().codeLens ? codeLenses(document, neighbourhood, token) : [],
  )
  on(
    WorkspaceSymbolRequest.type,
    () => null,
    ({ query }, _, token) => symbols.find(query, token),
  )
  connection.onRequest(
    agreementsRequest,
    answers.to<object, AgreementSummary[], void>(
      () => [],
      (_, token) => agreementSummaries(service, token),
    ),
  )
  connection.onRequest(
    adviceRequest,
    answers.to<AdviceParams, AdviceResult | null, void>(
      () => null,
      params => {
        const document = open(params.uri)
        return document === undefined ? null : whenRead(document, () => adviceOn(document, params))
      },
    ),
  )
  connection.onRequest(
    interviewRequest,
    answers.to<InterviewParams, InterviewResult | null, void>(
      () => null,
      params => interviewed(params, service.wording(), service.today()),
    ),
  )
  connection.onRequest(
    comparisonRequest,
    answers.to<ComparisonParams, ComparisonResult | null, void>(
      () => null,
      params => {
        const document = open(params.uri)
        return document === undefined
          ? null
          : whenRead(document, () => comparison(document, params, neighbourhood.folders))
      },
    ),
  )
  // Asked without parameters, and the same at any time.
  connection.onRequest(formatsRequest, (): readonly FormatSummary[] =>
    formatsOffered(service.print !== undefined, service.wording()),
  )
  connection.onRequest(
    renderRequest,
    answers.to<RenderParams, RenderResult | null, void>(
      () => null,
      async (params, token) => {
        await service.ready(params.uri)
        const document = open(params.uri)
        if (document === undefined) return null
        const { print, renderer } = service
        return renderedDocument(document, params, token, {
          print,
          renderer,
          log: line => connection.console.warn(line),
        })
      },
    ),
  )
  connection.onRequest(
    viewRequest,
    answers.to<ViewParams, ViewResult | null, void>(
      () => null,
      ({ uri, material = false }) => {
        const document = open(uri)
        return document === undefined ? null : whenRead(document, () => service.view(document, material))
      },
    ),
  )
}

const nothingFound = (): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [] })
const outdated = <Data>() =>
  new ResponseError<Data>(LSPErrorCodes.ContentModified, 'The text became another meanwhile.')
const itself = <Item>(item: Item): Item => item
