import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import { say } from '../../core/language/message.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { dotted } from '../../core/syntax/tree.ts'
import type { Abilities } from '../abilities.ts'
import type { OpenDocument } from '../document.ts'

/** What the client hands back with a request for quick fixes. */
export interface DiagnosticData {
  /** The dotted path of what the finding is about. */
  readonly at: string
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** No list of problems helps anybody beyond this. */
const most = 1000

/** The findings of a document as the client shows them: the first of them, and where the others begin. */
export function diagnosticsOf(document: OpenDocument, abilities: Abilities): Diagnostic[] {
  const { findings } = document
  const told = findings.slice(0, most).map(finding => diagnosticOf(finding, document, abilities))
  const next = findings[most]
  return next === undefined ? told : [...told, untold(next, findings.length - most, document)]
}

function untold(next: Finding, count: number, document: OpenDocument): Diagnostic {
  const message = say`From here on there are ${String(count)} more findings, which are not shown. Mend those above, and they are.`
  return {
    range: document.rangeOf(next.span),
    severity: DiagnosticSeverity.Warning,
    source: 'SLA',
    message: document.words(message),
  }
}

export function diagnosticOf(finding: Finding, document: OpenDocument, abilities: Abilities): Diagnostic {
  const data: DiagnosticData = { at: dotted(finding.at) }
  const diagnostic: Diagnostic = {
    range: document.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'SLA',
    message: readable(document.words(finding.message)),
    data,
  }
  if (abilities.codeDescription) diagnostic.codeDescription = { href: document.rulePage(finding.rule) }
  if (abilities.unnecessaryTag && finding.unnecessary === true) diagnostic.tags = [DiagnosticTag.Unnecessary]
  const related = abilities.relatedInformation ? relatedPlaces(finding, document) : []
  if (related.length > 0) diagnostic.relatedInformation = related
  return diagnostic
}

/** A message repeats what is written, which can be a page long. */
const readable = (message: string) => (message.length > 2000 ? `${message.slice(0, 1999)}…` : message)

function relatedPlaces({ related = [] }: Finding, document: OpenDocument): DiagnosticRelatedInformation[] {
  return related.flatMap(({ span, file, message }) => {
    const place = document.placesIn(file)
    return place === undefined
      ? []
      : [{ location: { uri: place.uri, range: place.rangeOf(span) }, message: document.words(message) }]
  })
}

/** The answer to a client that asks; `unchanged` where it has these very diagnostics already. */
export function diagnosticReport(
  document: OpenDocument,
  abilities: Abilities,
  previous: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(document, abilities)
  const resultId = fingerprint(JSON.stringify(items))
  return previous === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** The same for the same text and practically never for another: two hashes of 32 bits (FNV-1a). */
function fingerprint(text: string): string {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + i), 0x01000193)
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`
}
