// Section "size": what people download.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { row } from './figures.mjs'

export async function size({ root }) {
  const file = readdirSync(root).find(name => name.endsWith('.vsix'))
  if (file === undefined) return [{ title: 'Size: there is no package; "npm run package" makes one', rows: [] }]
  const megabytes = statSync(path.join(root, file)).size / 1e6
  return [{ title: 'Size', rows: [row('the extension’s package', { ours: megabytes, unit: 'MB', bar: 1.5 })] }]
}
