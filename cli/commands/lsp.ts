import { say } from '../../core/language/message.ts'
import { readArguments, takesNothing } from '../arguments.ts'
import { type Command, exit, UsageError } from '../usage.ts'

export const lsp: Command = {
  name: 'lsp',
  usage: 'sla lsp --stdio',
  summary: say`starts the language server for editors`,
  details: say`An editor starts it and speaks the Language Server Protocol with it over standard input and output.`,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      stdio: { type: 'boolean', default: false },
      // By which editors say whose end is the server's too: the library of the protocol reads it itself.
      clientProcessId: { type: 'string' },
    })
    takesNothing('lsp', positionals)
    if (!values.stdio) throw new UsageError(say`sla lsp speaks over standard input and output only: sla lsp --stdio`)
    // A bundle of its own beside this one: commands that only check don't load the server.
    await import('../../server/main.ts')
    return exit.fine
  },
}
