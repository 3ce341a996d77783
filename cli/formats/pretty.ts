import { styleText } from 'node:util'
import Fraction from 'fraction.js'
import { count, type Message, say, type Value, type Wording, worded } from '../../core/language/message.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { type FileReport, relatedPlaces, summaryOf } from './report.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Findings for a person at a terminal: by file, each with its line and the range marked, a summary at the end. */
export function pretty(reports: readonly FileReport[], colour: boolean, wording: Wording): string {
  // None could be read, and that is said elsewhere: “0 files, nothing to mend” would sound like good news.
  if (reports.length === 0) return ''
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const files = reports.filter(({ findings }) => findings.length > 0)
  const blocks = files.map(report =>
    [paint('underline', report.path), ...report.findings.map(finding => block(finding, report, paint, wording))].join(
      '\n',
    ),
  )
  return [...blocks, closing(reports, paint, wording)].map(text => `${text}\n`).join('\n')
}

const styles: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' }

const severities: Readonly<Record<Severity, Message>> = { error: say`error`, warning: say`warning`, info: say`info` }

function block(finding: Finding, report: FileReport, paint: Paint, wording: Wording): string {
  const words = (message: Message) => worded(message, wording)
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
    `  ${place} ${paint(styles[severity], words(severities[severity]))} ${paint('dim', rule)}`,
    `  ${words(message)}`,
    `    ${paint('dim', number)} ${bar} ${text}`,
    `    ${margin} ${bar} ${before}${paint(styles[severity], marked)}`,
    ...relatedPlaces(finding, report, wording).map(({ path, range, message }) => {
      const where = path === report.path ? '' : `${path}, `
      return `    ${margin} ${paint('dim', `${where}${words(say`line ${String(range.start.line)}`)}: ${message}`)}`
    }),
    ...fixes.map(
      ({ title, preferred }) =>
        `    ${margin} ${paint('green', words(preferred ? say`fix:` : say`or:`))} ${words(title)}`,
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

function closing(reports: readonly FileReport[], paint: Paint, wording: Wording): string {
  const words = (message: Message) => worded(message, wording)
  const { files, errors, warnings, infos } = summaryOf(reports)
  const many = (amount: number, one: Message, several: (amount: Value) => Message) =>
    words(amount === 1 ? one : several(count(new Fraction(amount))))
  const checked = many(files, say`1 file checked`, amount => say`${amount} files checked`)
  if (errors + warnings + infos === 0) return `${paint('green', '✓')} ${words(say`${checked}: nothing to mend.`)}`
  const parts = [
    errors > 0
      ? paint(
          'red',
          many(errors, say`1 error`, amount => say`${amount} errors`),
        )
      : '',
    warnings > 0
      ? paint(
          'yellow',
          many(warnings, say`1 warning`, amount => say`${amount} warnings`),
        )
      : '',
    infos > 0
      ? paint(
          'cyan',
          many(infos, say`1 hint`, amount => say`${amount} hints`),
        )
      : '',
  ].filter(part => part !== '')
  return `${errors > 0 ? paint('red', '✗') : '!'} ${checked}: ${parts.join(', ')}.`
}
