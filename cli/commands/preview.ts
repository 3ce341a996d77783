import { say, worded } from '../../core/language/message.ts'
import { readArguments } from '../arguments.ts'
import { onlyFile } from '../files.ts'
import { type Command, exit, UsageError } from '../usage.ts'

export const preview: Command = {
  name: 'preview',
  usage: 'sla preview FILE',
  summary: say`shows an agreement in the browser, live`,
  details: say`The page follows the file, and the files it extends, whenever they are saved. Numbers can be tried out on it.
Only this machine can reach it, at an address that nobody can guess. Ctrl+C stops it.

  --port N    a port instead of any that is free
  --no-open   prints the address without opening it`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    })
    const port = portOf(values.port)
    const { path, absolute } = await onlyFile(positionals, 'preview', terminal)
    if (path === '-') throw new UsageError(say`sla preview follows a file, so it can’t take standard input.`)
    // A bundle of its own beside this one: commands that only check don't load the page.
    const { serve } = await import('../preview/serve.ts')
    const running = await serve(absolute, port, terminal)
    if ('template' in running) throw new UsageError(running)
    terminal.out(`${worded(say`${path} is shown at:`, terminal.wording)}\n\n  ${running.address}\n\n`)
    terminal.out(`${worded(say`The page follows the file. Ctrl+C stops it.`, terminal.wording)}\n`)
    if (!values['no-open']) terminal.browse(running.address)
    await terminal.ended()
    await running.stop()
    return exit.fine
  },
}

function portOf(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
  if (port <= 65535) return port
  throw new UsageError(say`--port ${written}: a port is a number from 1 to 65535.`)
}
