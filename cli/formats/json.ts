import { worded } from '../../core/language/message.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { Lines, Span } from '../../core/syntax/lines.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { type FileReport, summaryOf } from './report.ts'

/** All findings as one JSON document. Lines and columns start at 1, columns count UTF-16 units, ends are exclusive. */
export function json(reports: readonly FileReport[]): string {
  const files = reports.map(report => ({
    path: report.path,
    findings: report.findings.map(finding => findingOf(finding, report)),
  }))
  return `${JSON.stringify({ files, summary: summaryOf(reports) }, undefined, 2)}\n`
}

function findingOf(finding: Finding, { path, lines }: FileReport) {
  const { rule, severity, message, at, span, related = [], fixes = [] } = finding
  return {
    rule,
    severity,
    message: worded(message),
    at: dotted(at),
    range: rangeOf(span, lines),
    related: related.map(place => ({ path, range: rangeOf(place.span, lines), message: worded(place.message) })),
    fixes: fixes.map(({ title }) => ({ title: worded(title) })),
  }
}

function rangeOf({ start, end }: Span, lines: Lines) {
  return { start: placeOf(start, lines), end: placeOf(end, lines) }
}

function placeOf(offset: number, lines: Lines) {
  const { line, character } = lines.positionAt(offset)
  return { line: line + 1, column: character + 1 }
}
