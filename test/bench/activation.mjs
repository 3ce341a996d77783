// Section "activation": what the extension takes in the extension host until it is active.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runInNodeHost } from '../vscode/drivers/node-host.mjs'
import { median, row } from './figures.mjs'

const runs = 3

export async function activation({ root, built, scratch }) {
  const { publisher, name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const folder = path.join(scratch, 'empty')
  mkdirSync(folder)
  const [suite, figure] = [path.join(scratch, 'suite.js'), path.join(scratch, 'activation.txt')]
  writeFileSync(suite, suiteFor(`${publisher}.${name}`, figure))
  const times = []
  for (let run = 0; run < runs; run++) {
    await runInNodeHost({ extension: path.dirname(built), suite, folder, scratch })
    times.push(Number(readFileSync(figure, 'utf8')))
  }
  const activated = row('loading and activating the extension', { ours: median(times), bar: 50 })
  return [{ title: 'In a real VS Code, with a folder that has no agreement', rows: [activated] }]
}

/** Runs in the extension host: activates the extension, and leaves behind how many milliseconds that took. */
const suiteFor = (id, figure) => `
const { writeFileSync } = require('node:fs')
const { extensions } = require('vscode')
exports.run = async () => {
  const extension = extensions.getExtension(${JSON.stringify(id)})
  if (extension.isActive) throw new Error('It is active already.')
  const start = performance.now()
  await extension.activate()
  writeFileSync(${JSON.stringify(figure)}, String(performance.now() - start))
}
`
