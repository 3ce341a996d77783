import { say } from '../../core/language/message.ts'
import { readArguments, takesNothing } from '../arguments.ts'
import { type Command, exit } from '../usage.ts'

export const mcp: Command = {
  name: 'mcp',
  usage: 'sla mcp',
  summary: say`lets a language model check agreements and read their numbers`,
  details: say`An assistant starts it and speaks the Model Context Protocol with it over standard input and output.
It can check an agreement, read the targets, explain a finding or a number, and propose a fix. It reads agreements in
the folder in which it is started and below, and writes nothing.`,
  async run(args, terminal) {
    takesNothing('mcp', readArguments(args, {}).positionals)
    // A bundle of its own beside this one: commands that only check don't load the protocol.
    const { serve } = await import('../mcp/serve.ts')
    await serve(terminal)
    return exit.fine
  },
}
