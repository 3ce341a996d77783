// What is measured: bundles of the sources as they are, in a folder of their own, so that a build in between changes
// nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Does work with `{ root, built, scratch }`: the project, the bundles and a folder for files, both thrown away. */
export async function withBuilt(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sla-bench-'))
  const [built, scratch] = [path.join(folder, 'dist'), path.join(folder, 'scratch')]
  mkdirSync(scratch)
  try {
    execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--outdir', built], { stdio: 'inherit' })
    for (const part of ['schemas', 'package.json'])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
    return await work({ root, built, scratch })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
