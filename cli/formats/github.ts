import { type Wording, worded } from '../../core/language/message.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { type FileReport, rangeOf } from './report.ts'

/**
 * Findings as workflow commands of GitHub Actions, one a line, which show them beside the changed lines.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(reports: readonly FileReport[], wording: Wording): string {
  return reports.flatMap(report => report.findings.map(finding => `${command(finding, report, wording)}\n`)).join('')
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function command({ rule, severity, span, message }: Finding, { path, lines }: FileReport, wording: Wording): string {
  const { start, end } = rangeOf(span, lines)
  // GitHub accepts columns only for what lies on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
  return `::${commands[severity]} ${written.join(',')}::${inText(worded(message, wording))}`
}

const inText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string) => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
