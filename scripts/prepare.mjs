// Builds the command before npm packs it, also where it is installed from a clone, as pre-commit does. Where that is to
// be a global installation, npm leaves out what building needs: it is installed here.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './dependencies.mjs'
import { npm } from './hosts/npm.mjs'

if (!existsSync(path.join(root, 'node_modules/esbuild')))
  // Without scripts: they would come back to this one.
  await npm(['install', '--no-save', '--ignore-scripts', '--include=dev', '--global=false', '--location=project'], {
    folder: root,
  })
await import('./build.mjs')
