import { type Wording, worded } from '../../core/language/message.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { type FileReport, rangeOf, relatedPlaces, summaryOf } from './report.ts'

/** All findings as one JSON document. */
export function json(reports: readonly FileReport[], wording: Wording): string {
  const files = reports.map(report => ({
    path: report.path,
    findings: report.findings.map(finding => findingOf(finding, report, wording)),
  }))
  return `${JSON.stringify({ files, summary: summaryOf(reports) }, undefined, 2)}\n`
}

function findingOf(finding: Finding, report: FileReport, wording: Wording) {
  const { rule, severity, message, at, span, fixes = [] } = finding
  return {
    rule,
    severity,
    message: worded(message, wording),
    at: dotted(at),
    range: rangeOf(span, report.lines),
    related: relatedPlaces(finding, report, wording),
    fixes: fixes.map(({ title }) => ({ title: worded(title, wording) })),
  }
}
