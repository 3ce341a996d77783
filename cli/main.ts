import { nearest } from '../core/language/values/nearest.ts'
import { version } from '../package.json'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from './usage.ts'

/** Only the command that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  targets: async () => (await import('./commands/targets.ts')).targets,
  explain: async () => (await import('./commands/explain.ts')).explain,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
}

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
  const command = await named(name)
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal)
  return command.run(rest, terminal)
}

async function named(name: string): Promise<Command> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) return command()
  const meant = nearest(name, Object.keys(commands))
  throw new UsageError(
    `There is no command “${name}”.${meant === undefined ? '' : ` Did you mean sla ${meant}?`} “sla help” lists them.`,
  )
}

async function help(name: string | undefined, terminal: Terminal): Promise<ExitStatus> {
  if (name === undefined) return said(await overview(), terminal)
  const { usage, summary, details } = await named(name)
  return said(`Usage: ${usage}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${details}\n`, terminal)
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const width = Math.max(...all.map(({ usage }) => usage.length)) + 2
  const list = all.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`).join('\n')
  return `SLA as Code: agreements between Marketing and Sales, checked.\n\n${list}\n\n“sla help COMMAND” says more about one. “sla --version” prints the version.\n`
}

function said(text: string, { out }: Terminal): ExitStatus {
  out(text)
  return exit.fine
}
