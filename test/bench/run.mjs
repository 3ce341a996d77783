// `npm run bench [section …]`: measures what we promise, side by side with what others use, and says which bars are
// met. `--write` keeps the tables in docs/performance.md. Nothing fails on a slow machine: the ratios are what counts.
import { parseArgs } from 'node:util'
import { withBuilt } from './built.mjs'
import { editing } from './editing.mjs'
import { table } from './figures.mjs'

const sections = { editing }

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.find(name => !Object.hasOwn(sections, name))
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}", only ${Object.keys(sections).join(', ')}.`)
  process.exitCode = 2
} else {
  const chosen = positionals.length > 0 ? positionals : Object.keys(sections)
  await withBuilt(async world => {
    for (const name of chosen)
      for (const { title, rows } of await sections[name](world)) {
        console.log(`\n${title}\n`)
        console.log(table(['what', 'ours', 'peer', 'ratio', 'bar', 'met'], rows))
      }
  })
}
