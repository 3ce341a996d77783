// Section "activation": what the extension takes in the extension host until it is active.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runInNodeHost } from '../vscode/drivers/node-host.mjs'
import { median, row } from './figures.mjs'

const runs = 3

export async function activation({ root, built, scratch }) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const ours = extensionIn(path.join(scratch, 'ours'), { ...manifest, main: './measured.js' }, measured)
  cpSync(built, path.join(ours, 'dist'), { recursive: true })
  const { name, publisher, version, engines } = manifest
  const nothing = { name, publisher, version, engines, main: './measured.js' }
  const peer = extensionIn(path.join(scratch, 'peer'), nothing, 'exports.activate = () => undefined')
  const folder = path.join(scratch, 'empty')
  mkdirSync(folder)
  const [suite, figures] = [path.join(scratch, 'suite.js'), path.join(scratch, 'activation.json')]
  writeFileSync(suite, suiteFor(`${publisher}.${name}`, figures))
  const times = { code: [], ours: [], peer: [] }
  for (let run = 0; run < runs; run++)
    for (const [who, extension] of Object.entries({ ours, peer })) {
      await runInNodeHost({ extension, suite, folder, scratch })
      const { code, all } = JSON.parse(readFileSync(figures, 'utf8'))
      times[who].push(all)
      if (who === 'ours') times.code.push(code)
    }
  const rows = [
    row('loading the extension’s code and calling it, which VS Code calls activation', {
      ours: median(times.code),
      bar: 50,
    }),
    row('the same with what the host does for any extension, against one that does nothing', {
      ours: median(times.ours),
      peer: median(times.peer),
    }),
  ]
  return [{ title: 'In a real VS Code, with a folder that has no agreement', rows }]
}

/** A folder with an extension of this manifest and script. */
function extensionIn(folder, manifest, script) {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'measured.js'), script)
  return folder
}

/** Stands before the extension: loads it and passes it the call, and leaves behind how many milliseconds that took. */
const measured = `
const start = performance.now()
const { activate, deactivate } = require('./dist/extension.js')
const loaded = performance.now() - start
exports.deactivate = deactivate
exports.activate = context => {
  const called = performance.now()
  const result = activate(context)
  globalThis.codeTook = loaded + performance.now() - called
  return result
}
`

/** Runs in the extension host: activates the extension, and leaves behind how many milliseconds that took. */
const suiteFor = (id, figures) => `
const { writeFileSync } = require('node:fs')
const { extensions } = require('vscode')
exports.run = async () => {
  const extension = extensions.getExtension(${JSON.stringify(id)})
  if (extension.isActive) throw new Error('It is active already.')
  const start = performance.now()
  await extension.activate()
  const all = performance.now() - start
  writeFileSync(${JSON.stringify(figures)}, JSON.stringify({ all, code: globalThis.codeTook }))
}
`
