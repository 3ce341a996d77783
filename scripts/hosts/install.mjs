// Installs a host (a pinned set of npm packages) once. A finished host is a folder named after the hash of what makes
// it; it gets that name only when it is complete, so an interrupted installation is never mistaken for a finished one.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** Everything downloaded or unpacked for running a real VS Code; ignored by git, safe to delete. */
export const hostsFolder = path.join(root, '.vscode-test')

/**
 * Returns the folder of the host `name`, installed from its manifest where it is not there yet. `what` and `size` are
 * said while waiting; `finish(folder)` does what npm alone can't; `revision` changes when `finish` does.
 */
export async function installOnce(name, options) {
  const { manifest: from = `test/vscode/hosts/${name}`, what = `the ${name} host for VS Code`, size } = options
  const { revision, finish } = options
  const manifest = path.join(root, from)
  const files = ['package.json', 'package-lock.json'].map(file => readFileSync(path.join(manifest, file)))
  const hash = createHash('sha256').update(`${revision}\n`).update(Buffer.concat(files)).digest('hex').slice(0, 10)
  const folder = path.join(hostsFolder, `${name}-${hash}`)
  if (existsSync(folder)) return folder

  console.log(`Installing ${what} (${size}, once) …`)
  const started = Date.now()
  const unfinished = `${folder}.unfinished-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  try {
    cpSync(manifest, unfinished, { recursive: true })
    await npm(['ci', '--ignore-scripts'], { folder: unfinished })
    await finish?.(unfinished)
    moveTo(folder, unfinished)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(`Could not install ${what}; is the npm registry reachable?\n${error.message}`)
  }
  removeOthers(name, folder)
  console.log(`  done in ${Math.round((Date.now() - started) / 1000)} s`)
  return folder
}

/** A second process may have finished the same host meanwhile: then that one stays. */
function moveTo(folder, unfinished) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Earlier versions, and what killed processes left behind. */
function removeOthers(name, folder) {
  for (const entry of readdirSync(hostsFolder)) {
    const [, kind, process] = /^(\w+)-[0-9a-f]{10}(?:\.unfinished-(\d+))?$/.exec(entry) ?? []
    const other = path.join(hostsFolder, entry)
    if (kind === name && other !== folder && !isRunning(process)) rmSync(other, { recursive: true, force: true })
  }
}

function isRunning(processId) {
  if (processId === undefined) return false
  try {
    return process.kill(Number(processId), 0)
  } catch {
    return false
  }
}
