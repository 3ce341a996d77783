import { say } from '../../core/language/message.ts'
import { readArguments } from '../arguments.ts'
import { type Command, exit, UsageError } from '../usage.ts'

export const lsp: Command = {
  name: 'lsp',
  usage: 'sla lsp --stdio',
  summary: say`starts the language server for editors`,
  details: say`An editor starts it and speaks the Language Server Protocol with it over standard input and output.`,
  async run(args) {
    const { values } = readArguments(args, { stdio: { type: 'boolean', default: false } })
    if (!values.stdio) throw new UsageError(say`sla lsp speaks over standard input and output only: sla lsp --stdio`)
    // A bundle of its own beside this one: commands that only check don't load the server.
    await import('../../server/main.ts')
    return exit.fine
  },
}
