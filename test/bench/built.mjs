// A copy of what is built, so that a build in between changes nothing of what is measured.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Does work with `{ built, scratch }`: the folder of the bundles and one for files of its own, both thrown away. */
export async function withBuilt(work) {
  if (!existsSync(path.join(root, 'dist/server.js'))) await import('../../scripts/build.mjs')
  const folder = mkdtempSync(path.join(tmpdir(), 'sla-bench-'))
  try {
    for (const part of ['dist', 'schemas', 'package.json'])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
    return await work({ built: path.join(folder, 'dist'), scratch: path.join(folder, 'scratch') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
