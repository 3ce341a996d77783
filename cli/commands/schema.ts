import { say } from '../../core/language/message.ts'
import schema from '../../schemas/sla.schema.json'
import { readArguments, takesNothing } from '../arguments.ts'
import { type Command, exit } from '../usage.ts'

export const schemaCommand: Command = {
  name: 'schema',
  usage: 'sla schema',
  summary: say`prints the JSON Schema of the language, for other editors and tools`,
  details: say`Example: sla schema > sla.schema.json`,
  async run(args, { out }) {
    takesNothing('schema', readArguments(args, {}).positionals)
    out(`${JSON.stringify(schema, undefined, 2)}\n`)
    return exit.fine
  },
}
