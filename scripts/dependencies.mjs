// Installs the project's npm packages where they are missing or not those of the lock file. Only Node's own modules.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './hosts/npm.mjs'

export const root = path.resolve(import.meta.dirname, '..')

/** Installs what the lock file wants, where what is installed is not what the lock file wants. */
export async function installDependencies() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'))
  const installed = packagesIn(path.join(root, 'node_modules/.package-lock.json'))
  const isThere = ([folder, { version, optional, devOptional }]) =>
    folder === '' || optional || devOptional || installed[folder]?.version === version
  if (Object.entries(wanted).every(isThere)) return
  console.log('Installing dependencies …')
  // Not `npm ci`: it refuses where a registry lacks packages for platforms that nobody here uses.
  await npm(['install', '--no-save'], { folder: root })
}

/** The packages of a lock file by their folders; none where there is no such file. */
function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}
