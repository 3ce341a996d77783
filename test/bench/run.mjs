// `npm run bench [section …]`: measures what we promise, side by side with what others use, and says which bars are
// met. `-- --write` keeps the tables in docs/performance.md. Nothing fails on a slow machine: the ratios are what counts.
import { parseArgs } from 'node:util'
import { activation } from './activation.mjs'
import { withBuilt } from './built.mjs'
import { checking } from './checking.mjs'
import { commands } from './commands.mjs'
import { editing } from './editing.mjs'
import { endurance } from './endurance.mjs'
import { preview } from './preview.mjs'
import { keep, written } from './report.mjs'
import { size } from './size.mjs'

/** What each section measures: a list of tables, `{ title, rows }`. */
const sections = { editing, checking, commands, endurance, preview, activation, size }

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.find(name => !Object.hasOwn(sections, name))
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}", only ${Object.keys(sections).join(', ')}.`)
  process.exitCode = 2
} else {
  await withBuilt(world => measure(positionals.length > 0 ? positionals : Object.keys(sections), world))
}

async function measure(names, world) {
  const tables = []
  for (const name of names)
    for (const table of await sections[name](world)) {
      tables.push(table)
      console.log(`\n${written(table)}`)
    }
  if (values.write) keep(tables)
}
