// `npm start`: a real VS Code with this extension, on the samples. Options: --web (not the desktop), --no-open.
// Only Node's own modules until the dependencies are there: this must work on a fresh clone.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installDependencies, root } from './dependencies.mjs'
import { npm } from './hosts/npm.mjs'
import { onPath } from './hosts/on-path.mjs'
import { serveWorkbench } from './hosts/workbench.mjs'

const samples = path.join(root, 'samples')
/** The one to begin with: small, and in English. */
const firstSample = 'northwind.sla.yaml'
const options = process.argv.slice(2)

try {
  await installDependencies()
  console.log('Building …')
  await npm(['run', 'build'], { folder: root })
  if (options.includes('--web') || !openDesktop()) await openInBrowser()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** Opens a new window of the installed VS Code; false where there is none. */
function openDesktop() {
  const code = onPath('code')
  if (code === undefined) return false
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, path.join(samples, firstSample)]
  const windows = process.platform === 'win32'
  // `code` is a script on Windows, which only a shell can start.
  const result = windows
    ? spawnSync([code, ...args].map(word => `"${word}"`).join(' '), { shell: true, stdio: 'inherit' })
    : spawnSync(code, args, { stdio: 'inherit' })
  if (result.status !== 0) return false
  console.log('VS Code has opened the samples in a new window, with the extension in it.')
  return true
}

/** Serves VS Code for the Web until Ctrl+C. */
async function openInBrowser() {
  const playground = copyOfSamples()
  const workbench = await serveWorkbench({ extension: root, folder: playground })
  const file = `vscode-test-web://mount/${firstSample}`
  const address = `${workbench.url}?payload=${encodeURIComponent(JSON.stringify([['openFile', file]]))}`
  console.log(`\nVS Code with the extension, on the samples (what you change stays in the browser):\n\n  ${address}\n`)
  console.log('"SLA: Open Preview to the Side" is in the command palette (F1). Ctrl+C here stops it all.')
  if (!options.includes('--no-open')) openAddress(address)

  await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
  await workbench.stop()
  rmSync(playground, { recursive: true, force: true })
}

/** The samples, with settings of the folder: the web workbench keeps none of its own from start to start. */
function copyOfSamples() {
  const playground = mkdtempSync(path.join(tmpdir(), 'sla-samples-'))
  cpSync(samples, playground, { recursive: true })
  mkdirSync(path.join(playground, '.vscode'), { recursive: true })
  const settings = { 'files.autoSave': 'off', 'files.exclude': { '.vscode': true }, 'workbench.startupEditor': 'none' }
  writeFileSync(path.join(playground, '.vscode/settings.json'), JSON.stringify(settings))
  return playground
}

/** Opens the default browser; without one, the printed address serves. */
function openAddress(address) {
  const hasScreen =
    process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
  if (!hasScreen) return
  const [command, args] = {
    darwin: ['open', [address]],
    win32: ['rundll32', ['url.dll,FileProtocolHandler', address]],
  }[process.platform] ?? ['xdg-open', [address]]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
