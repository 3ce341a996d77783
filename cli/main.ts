import { type Message, say, worded } from '../core/language/message.ts'
import { nearest } from '../core/language/values/nearest.ts'
import { version } from '../package.json'
import { check } from './commands/check.ts'
import { type Command, type ExitStatus, exit, isUsageError, type Terminal, UsageError } from './usage.ts'

const further = () => import('./commands/further.ts')

/** Of the others only what is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => check,
  init: async () => (await further()).init,
  targets: async () => (await further()).targets,
  explain: async () => (await further()).explain,
  preview: async () => (await further()).preview,
  diff: async () => (await further()).diff,
  render: async () => (await further()).render,
  schema: async () => (await further()).schemaCommand,
  lsp: async () => (await further()).lsp,
  mcp: async () => (await further()).mcp,
}

/** Runs `sla` with its arguments; never throws for what a person typed. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!isUsageError(error)) throw error
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
  if (name.startsWith('-')) throw new UsageError(say`There is no option ${name}.`)
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
