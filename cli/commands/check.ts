import { isRealDate } from '../../core/language/values/calendar-values.ts'
import { nearest } from '../../core/language/values/nearest.ts'
import type { Severities } from '../../core/rules/registry.ts'
import { rules } from '../../core/rules/registry.ts'
import { Snapshot } from '../../core/snapshot.ts'
import { oneOf, readArguments } from '../arguments.ts'
import { inputFiles } from '../files.ts'
import { json } from '../formats/json.ts'
import { pretty } from '../formats/pretty.ts'
import { type FileReport, summaryOf } from '../formats/report.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from '../usage.ts'

export const check: Command = {
  name: 'check',
  usage: 'sla check [paths…]',
  summary: 'checks agreements and says what is wrong',
  details: `Paths are files, folders (searched for *.sla.yaml), patterns in quotes, or - for standard input;
without any, the current folder.

  --format pretty|json   how findings are shown (pretty)
  --max-warnings N       fail when there are more than N warnings
  --rule id=severity     error, warning, info or off for one rule; can be repeated
  --today DATE           judge the agreements as of this day, such as 2026-11-21

Exit status: 0 fine, 1 findings that fail, 2 wrong usage or a file that can't be read.`,
  run: runCheck,
}

async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'pretty' },
    'max-warnings': { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    today: { type: 'string', default: terminal.today },
  })
  const format = oneOf('format', values.format, ['pretty', 'json'])
  const options = { today: dayOf(values.today), severities: severitiesOf(values.rule) }
  const allowed = values['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : wholeNumber(values['max-warnings'])
  const reports: FileReport[] = []
  let unread = false
  for (const { path, text, problem } of await inputFiles(positionals, terminal)) {
    if (text === undefined) {
      unread = true
      terminal.err(`${path}: ${problem ?? 'it cannot be read'}.\n`)
      continue
    }
    const snapshot = new Snapshot(text, options)
    reports.push({ path, lines: snapshot.tree.lines, findings: snapshot.findings })
  }
  terminal.out(format === 'json' ? json(reports) : pretty(reports, terminal.colour))
  const { errors, warnings } = summaryOf(reports)
  if (unread) return exit.usage
  return errors > 0 || warnings > allowed ? exit.findings : exit.fine
}

/** The day that `--today` names. */
export function dayOf(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (isRealDate(Number(year), Number(month), Number(day))) return text
  throw new UsageError(`--today ${text}: write a day as year-month-day, such as 2026-11-21.`)
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError(`--max-warnings ${text}: write a whole number.`)
}

function severitiesOf(settings: readonly string[]): Severities {
  return new Map(
    settings.map(setting => {
      const [id = '', severity = ''] = setting.split('=')
      const known = rules.map(({ meta }) => meta.id)
      if (!known.includes(id)) {
        const meant = nearest(id, known)
        throw new UsageError(`There is no rule “${id}”.${meant === undefined ? '' : ` Did you mean ${meant}?`}`)
      }
      return [id, oneOf(`rule ${id}=`, severity, ['error', 'warning', 'info', 'off'])]
    }),
  )
}
