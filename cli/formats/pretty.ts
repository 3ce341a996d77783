import { styleText } from 'node:util'
import { worded } from '../../core/language/message.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { type FileReport, relatedPlaces, summaryOf } from './report.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Findings for a person at a terminal: by file, each with its line and the range marked, a summary at the end. */
export function pretty(reports: readonly FileReport[], colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const files = reports.filter(({ findings }) => findings.length > 0)
  const blocks = files.map(report =>
    [paint('underline', report.path), ...report.findings.map(finding => block(finding, report, paint))].join('\n'),
  )
  return [...blocks, closing(reports, paint)].map(text => `${text}\n`).join('\n')
}

const styles: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' }

function block(finding: Finding, report: FileReport, paint: Paint): string {
  const { rule, severity, message, span, fixes = [] } = finding
  const { lines } = report
  const start = lines.positionAt(span.start)
  const number = String(start.line + 1)
  const margin = ' '.repeat(number.length)
  const place = paint('dim', `${number}:${start.character + 1}`)
  const { text, before, marked } = excerpt(lines.line(start.line), start.character, span.end - span.start)
  const bar = paint('dim', '│')
  return [
    '',
    `  ${place} ${paint(styles[severity], severity)} ${paint('dim', rule)}`,
    `  ${worded(message)}`,
    `    ${paint('dim', number)} ${bar} ${text}`,
    `    ${margin} ${bar} ${before}${paint(styles[severity], marked)}`,
    ...relatedPlaces(finding, report).map(({ path, range, message }) => {
      const where = path === report.path ? '' : `${path}, `
      return `    ${margin} ${paint('dim', `${where}line ${range.start.line}: ${message}`)}`
    }),
    ...fixes.map(
      ({ title, preferred }) => `    ${margin} ${paint('green', preferred ? 'fix:' : 'or:')} ${worded(title)}`,
    ),
  ].join('\n')
}

/** So much of a long line is shown. */
const width = 100

/** The line around the finding, tabs as one space, and the marks under it. */
function excerpt(line: string, column: number, length: number) {
  const from = column > width * 0.7 ? column - 20 : 0
  const lead = from > 0 ? '…' : ''
  const shown = line.slice(from, from + width)
  const text = lead + shown.replaceAll('\t', ' ') + (from + width < line.length ? '…' : '')
  const room = Math.max(1, shown.length - (column - from))
  return {
    text,
    before: ' '.repeat(lead.length + column - from),
    marked: '^'.repeat(Math.min(Math.max(1, length), room)),
  }
}

function closing(reports: readonly FileReport[], paint: Paint): string {
  const { files, errors, warnings, infos } = summaryOf(reports)
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const checked = `${many(files, 'file')} checked`
  if (errors + warnings + infos === 0) return `${paint('green', '✓')} ${checked}: nothing to mend.`
  const parts = [
    errors > 0 ? paint('red', many(errors, 'error')) : '',
    warnings > 0 ? paint('yellow', many(warnings, 'warning')) : '',
    infos > 0 ? paint('cyan', many(infos, 'hint')) : '',
  ].filter(part => part !== '')
  return `${errors > 0 ? paint('red', '✗') : '!'} ${checked}: ${parts.join(', ')}.`
}
