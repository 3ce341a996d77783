import { type Message, say, worded } from '../core/language/message.ts'
import { nearest } from '../core/language/values/nearest.ts'
import { version } from '../package.json'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from './usage.ts'

/** Only the command that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  init: async () => (await import('./commands/init.ts')).init,
  targets: async () => (await import('./commands/targets.ts')).targets,
  explain: async () => (await import('./commands/explain.ts')).explain,
  preview: async () => (await import('./commands/preview.ts')).preview,
  diff: async () => (await import('./commands/diff.ts')).diff,
  render: async () => (await import('./commands/render.ts')).render,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
}

/** Runs `sla` with its arguments; never throws for what a person typed. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`sla: ${worded(error.said, terminal.wording)}\n`)
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
    meant === undefined
      ? say`There is no command “${name}”. “sla help” lists them.`
      : say`There is no command “${name}”. Did you mean sla ${meant}? “sla help” lists them.`,
  )
}

async function help(name: string | undefined, terminal: Terminal): Promise<ExitStatus> {
  if (name === undefined) return said(await overview(terminal), terminal)
  const { usage, summary, details } = await named(name)
  const words = (message: Message) => worded(message, terminal.wording)
  const first = words(summary)
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`
  return said(`${words(say`Usage: ${usage}`)}\n\n${sentence}\n\n${words(details)}\n`, terminal)
}

async function overview({ wording }: Terminal): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const width = Math.max(...all.map(({ usage }) => usage.length)) + 2
  const list = all.map(({ usage, summary }) => `  ${usage.padEnd(width)}${worded(summary, wording)}`).join('\n')
  const title = worded(say`SLA as Code: agreements between Marketing and Sales, checked.`, wording)
  const more = worded(say`“sla help COMMAND” says more about one. “sla --version” prints the version.`, wording)
  return `${title}\n\n${list}\n\n${more}\n`
}

function said(text: string, { out }: Terminal): ExitStatus {
  out(text)
  return exit.fine
}
