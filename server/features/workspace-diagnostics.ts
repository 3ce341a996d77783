import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { Abilities } from '../abilities.ts'
import { nameOf } from '../addresses.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { diagnosticReport } from './diagnostics.ts'

/** What the reports need to know. */
interface Surroundings {
  readonly neighbourhood: Neighbourhood
  /** Comes when the configuration is read that decides about a file. */
  readonly configured: (uri: string) => Promise<void>
  /** The same as long as no file, no setting and no day changes; `undefined` where that can't be told. */
  readonly state: () => string | undefined
}

/** The diagnostics of every agreement of the workspace, open or not; of each only what the client doesn't have yet. */
export class WorkspaceReports {
  private last: { readonly state: string; readonly results: ReadonlyMap<string, string> } | undefined

  constructor(private readonly surroundings: Surroundings) {}

  async report(
    previous: readonly PreviousResultId[],
    abilities: Abilities,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const { neighbourhood, configured, state } = this.surroundings
    const before = state()
    // Clients ask every other second: as long as nothing has changed no file is read for that.
    if (before !== undefined && this.last?.state === before && isUpToDate(previous, this.last.results))
      return previous.map(({ uri, value }) => ({ kind: unchanged, uri, version: null, resultId: value }))
    const known = new Map(previous.map(({ uri, value }) => [nameOf(uri), { uri, value }]))
    const reports: WorkspaceDocumentDiagnosticReport[] = []
    for await (const document of neighbourhood.everything(token)) {
      if (token.isCancellationRequested) return []
      await configured(document.uri)
      reports.push(reportOf(document, abilities, known.get(nameOf(document.uri))?.value))
      known.delete(nameOf(document.uri))
    }
    const results = reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [[uri, resultId] as const]))
    this.last = before === undefined ? undefined : { state: before, results: new Map(results) }
    // What is gone has no problems any more.
    return [...reports, ...[...known.values()].map(({ uri }) => nothingIn(uri))]
  }
}

const unchanged = DocumentDiagnosticReportKind.Unchanged

const isUpToDate = (previous: readonly PreviousResultId[], results: ReadonlyMap<string, string>): boolean =>
  previous.length === results.size && previous.every(({ uri, value }) => results.get(uri) === value)

const nothingIn = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items: [],
})

function reportOf(
  document: AgreementDocument,
  abilities: Abilities,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  const { uri, isOpen } = document
  return { ...diagnosticReport(document, abilities, previous), uri, version: isOpen ? document.version : null }
}
