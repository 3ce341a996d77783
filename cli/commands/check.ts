import path from 'node:path'
import { configurationName } from '../../core/config/configuration.ts'
import { type Message, say, worded } from '../../core/language/message.ts'
import { nearest } from '../../core/language/values/nearest.ts'
import type { Severities } from '../../core/rules/registry.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Snapshot, SnapshotOptions } from '../../core/snapshot.ts'
import { dayOf, oneOf, readArguments } from '../arguments.ts'
import { configurations } from '../configurations.ts'
import { inputFiles, inputPaths } from '../files.ts'
import { fix } from '../fix.ts'
import { formats, written } from '../formats/index.ts'
import { type FileReport, summaryOf } from '../formats/report.ts'
import { Neighbours } from '../neighbours.ts'
import { Progress } from '../progress.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from '../usage.ts'

export const check: Command = {
  name: 'check',
  usage: 'sla check [paths…]',
  summary: say`checks agreements and says what is wrong`,
  details: say`Paths are files, folders (searched for *.sla.yaml), patterns in quotes, or - for standard input;
without any, the current folder.

  --format FORMAT      how findings are shown: pretty (for people, the default), json, sarif,
                       github (annotations of GitHub Actions) or junit
  --fix                mend what has one sure way to mend it, say what was done, and show the rest;
                       with -, the mended text goes to standard output
  --max-warnings N     fail when there are more than N warnings
  --rule id=severity   error, warning, info or off for one rule; can be repeated
  --config FILE        read this configuration, not the ${configurationName} nearest above each file
  --today DATE         judge the agreements as of this day, such as 2026-11-21

Exit status: 0 fine, 1 findings that fail, 2 wrong usage or a file that can't be read.`,
  run: runCheck,
}

async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'pretty' },
    'max-warnings': { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    fix: { type: 'boolean', default: false },
    config: { type: 'string' },
    today: { type: 'string', default: terminal.today },
  })
  const format = oneOf('format', values.format, formats)
  const today = dayOf(values.today)
  const said = severitiesOf(values.rule)
  const allowed = values['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : wholeNumber(values['max-warnings'])
  const team = await configurations(values.config, terminal)
  const { paths, problems } = await inputPaths(positionals, terminal, file => team.ignores(file))
  const optionsOf = async (file: string) => ({
    today,
    severities: new Map([...(await team.severities(file)), ...said]),
  })
  const isConfiguration = (file: string) => path.basename(file) === configurationName
  for (const file of paths.filter(isConfiguration)) await team.look(file)
  const agreements = paths.filter(file => !isConfiguration(file))
  const checked = await checkAll(agreements, optionsOf, values.fix, terminal)
  const reports = [...team.reports(), ...checked.reports]
  const words = (message: Message) => worded(message, terminal.wording)
  for (const problem of problems) terminal.err(`sla: ${words(problem)}\n`)
  for (const problem of checked.problems) terminal.err(`${words(problem)}\n`)
  const { errors, warnings } = summaryOf(reports)
  const tooMany = warnings > allowed
  const shown = await written(reports, { format, tooMany, colour: terminal.colour, wording: terminal.wording })
  // The mended text of standard input has standard output to itself, and nothing stands between the lines of a format.
  const textGoesOut = values.fix && paths.includes('-')
  const show = textGoesOut ? terminal.err : terminal.out
  if (format === 'pretty') show(checked.told)
  else if (!textGoesOut) terminal.err(checked.told)
  show(shown)
  if (problems.length + checked.problems.length > 0) return exit.usage
  return errors > 0 || tooMany ? exit.findings : exit.fine
}

interface Checked {
  readonly reports: readonly FileReport[]
  /** Files that could not be read or written, for people. */
  readonly problems: readonly Message[]
  /** What was fixed, for people. */
  readonly told: string
}

/** Checks files one after the other, and repairs them before if asked to. One that can't be read doesn't stop it. */
async function checkAll(
  paths: readonly string[],
  optionsOf: (file: string) => Promise<SnapshotOptions>,
  fixes: boolean,
  terminal: Terminal,
): Promise<Checked> {
  const reports: FileReport[] = []
  const problems: Message[] = []
  let told = ''
  let neighbours = new Neighbours(terminal.cwd)
  const progress = new Progress(paths.length, terminal)
  for await (const file of inputFiles(paths, terminal)) {
    progress.next()
    if (file.text === undefined) {
      problems.push(say`${file.path}: ${file.problem ?? say`it cannot be read`}.`)
      continue
    }
    const snapshot = neighbours.snapshot(file.path, file.text, await optionsOf(file.absolute))
    const fixed = fixes ? await fix(file, snapshot, terminal) : { snapshot, told: '' }
    if (fixed.problem !== undefined) problems.push(say`${file.path}: ${fixed.problem}.`)
    told += fixed.told
    reports.push({ ...reportOf(fixed.snapshot, neighbours), path: file.path })
    // What others extend may have been mended.
    if (fixed.told !== '') neighbours = new Neighbours(terminal.cwd)
  }
  progress.end()
  return { reports, problems, told }
}

/** What a snapshot says, with the texts of the files that it extends: some places are there. */
function reportOf({ tree, findings, inheritance }: Snapshot, neighbours: Neighbours): Omit<FileReport, 'path'> {
  const others = [...inheritance.sources].map(
    ([file, source]) => [file, { path: neighbours.shown(file), lines: source.tree.lines }] as const,
  )
  return { lines: tree.lines, findings, others: new Map(others) }
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError(say`--max-warnings ${text}: write a whole number.`)
}

const weights = ['error', 'warning', 'info', 'off'] as const

function severitiesOf(settings: readonly string[]): Severities {
  return new Map(
    settings.map(setting => {
      const [id = '', severity = ''] = setting.split('=')
      const known = rules.map(({ meta }) => meta.id)
      if (!known.includes(id)) {
        const meant = nearest(id, known)
        throw new UsageError(
          meant === undefined ? say`There is no rule “${id}”.` : say`There is no rule “${id}”. Did you mean ${meant}?`,
        )
      }
      const word = weights.find(candidate => candidate === severity)
      if (word === undefined) throw new UsageError(say`${`--rule ${setting}`}: possible are ${weights.join(', ')}.`)
      return [id, word]
    }),
  )
}
