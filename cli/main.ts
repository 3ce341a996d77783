import { nearest } from '../core/language/values/nearest.ts'
import { version } from '../package.json'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { lsp } from './commands/lsp.ts'
import { schemaCommand } from './commands/schema.ts'
import { targets } from './commands/targets.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from './usage.ts'

const commands: readonly Command[] = [check, targets, explain, schemaCommand, lsp]

/** Runs `sla` with its arguments; never throws for what a person typed. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`sla: ${error.message}\n`)
    return exit.usage
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (name === '--version' || name === '-v') return said(`${version}\n`, terminal)
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal)
  const command = named(name)
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal)
  return command.run(rest, terminal)
}

function named(name: string): Command {
  const command = commands.find(candidate => candidate.name === name)
  if (command !== undefined) return command
  const meant = nearest(
    name,
    commands.map(candidate => candidate.name),
  )
  throw new UsageError(
    `There is no command “${name}”.${meant === undefined ? '' : ` Did you mean sla ${meant}?`} “sla help” lists them.`,
  )
}

function help(name: string | undefined, terminal: Terminal): ExitStatus {
  if (name === undefined) return said(overview(), terminal)
  const { usage, summary, details } = named(name)
  return said(`Usage: ${usage}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${details}\n`, terminal)
}

function overview(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length)) + 2
  const list = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`).join('\n')
  return `SLA as Code: agreements between Marketing and Sales, checked.\n\n${list}\n\n“sla help COMMAND” says more about one. “sla --version” prints the version.\n`
}

function said(text: string, { out }: Terminal): ExitStatus {
  out(text)
  return exit.fine
}
