import { targetsCsv } from '../../core/documents/csv/targets.ts'
import { say } from '../../core/language/message.ts'
import { oneOf, readArguments } from '../arguments.ts'
import { onlyFile } from '../files.ts'
import { targetsTable } from '../formats/targets-table.ts'
import { Neighbours } from '../neighbours.ts'
import { type Command, exit } from '../usage.ts'

export const targets: Command = {
  name: 'targets',
  usage: 'sla targets FILE',
  summary: say`prints what is computed: the goal worked back through the funnel`,
  details: say`Also for a file with findings: what can't be computed is left out.

  --format table|json|csv   how the numbers are shown (table)`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { format: { type: 'string', default: 'table' } })
    const format = oneOf('format', values.format, ['table', 'json', 'csv'])
    const { text, path } = await onlyFile(positionals, 'targets', terminal)
    const document = new Neighbours(terminal.cwd).snapshot(path, text, { today: terminal.today }).targets.document()
    if (format === 'json') terminal.out(`${JSON.stringify(document, undefined, 2)}\n`)
    else terminal.out(format === 'csv' ? targetsCsv(document) : targetsTable(document, terminal.wording))
    return exit.fine
  },
}
