// The oldest Node that this project supports reads no TypeScript, so scripts bundle what they need of the project.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './dependencies.mjs'

/** Imports a TypeScript file of the project, with everything that it imports. */
export async function importTypeScript(file) {
  await import('./generate.mjs')
  const outfile = path.join(root, 'out', file.replace(/\.ts$/, '.cjs'))
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}
