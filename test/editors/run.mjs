// Drives real editors against the built server: `npm run editors [-- neovim] [-- emacs] [-- --write]`.
// The lines that set an editor up are taken from docs/editors.md, and what happens must be what is recorded there;
// `--write` records it anew. An editor that isn't on the PATH is left out.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { onPath } from '../../scripts/hosts/on-path.mjs'
import * as emacs from './emacs.mjs'
import * as neovim from './neovim.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const server = path.join(root, 'dist/cli.js')
const page = path.join(root, 'docs/editors.md')
const editors = { neovim, emacs }
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })

if (!existsSync(server)) throw new Error('There is no server to try: "npm run build" makes one.')
let failed = 0
for (const name of positionals.length > 0 ? positionals : Object.keys(editors)) {
  if (!Object.hasOwn(editors, name)) throw new Error(`There is no "${name}", only ${Object.keys(editors).join(', ')}.`)
  if (onPath(editors[name].command) === undefined)
    console.log(`editors ${name}: SKIPPED, because ${editors[name].command} is not on the PATH`)
  else if (!(await holds(name, editors[name]))) failed++
}
process.exitCode = failed > 0 ? 1 : 0

/** Whether the editor does what the page says; shows both where it doesn't. */
async function holds(name, editor) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sla-editors-'))
  try {
    const lines = await editor.record(place(scratch, section(editor.setup())))
    const recorded = section(`recorded ${name}`)
    if (values.write) writeFileSync(page, readFileSync(page, 'utf8').replace(fenced(`recorded ${name}`), within(lines)))
    const same = values.write || recorded.trim() === lines.join('\n')
    console.log(`editors ${name}: ${same ? 'passed' : 'FAILED, docs/editors.md says something else'}`)
    console.log(lines.map(line => `  ${line}`).join('\n'))
    return same
  } catch (error) {
    console.log(`editors ${name}: FAILED: ${error.message}`)
    return false
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A folder with a broken agreement, the command `sla`, and a home without anybody's settings. */
function place(scratch, setup) {
  const folder = path.join(scratch, 'agreements')
  for (const name of ['agreements', 'bin', 'home']) mkdirSync(path.join(scratch, name))
  copyFileSync(
    path.join(root, 'test/vscode/fixtures/misspelled-owner.sla.yaml'),
    path.join(folder, 'agreement.sla.yaml'),
  )
  const command = path.join(scratch, 'bin/sla')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${server}" "$@"\n`)
  chmodSync(command, 0o755)
  const home = path.join(scratch, 'home')
  const bin = `${path.dirname(command)}${path.delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH: bin, HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home }
  return { scratch, folder, file: 'agreement.sla.yaml', setup, env }
}

/** The code that follows a mark on the page. */
function section(mark) {
  const [, code] = fenced(mark).exec(readFileSync(page, 'utf8')) ?? []
  if (code === undefined) throw new Error(`docs/editors.md has no code behind <!-- ${mark} -->`)
  return code
}

function fenced(mark) {
  return new RegExp(`(?<=<!-- ${mark} -->\\n(?:(?!<!--)[^])*?\`\`\`\\w+\\n)((?:(?!\`\`\`)[^])*)(?=\`\`\`)`)
}

function within(lines) {
  return () => `${lines.join('\n')}\n`
}
