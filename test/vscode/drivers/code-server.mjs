// VS Code with a Node extension host, served on this machine only.
import { execFile, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { nodeHost, oldestHost } from '../../../scripts/hosts.mjs'
import { quietSettings, restrictedSettings } from './settings.mjs'

/**
 * Starts it; resolves to `{ address(folder, payload), remote(file), stop }`.
 * `extensions` is where extensions are installed. It also ends with this process.
 * `oldest` takes the oldest VS Code; `restricted` trusts no folder and doesn't ask whether to.
 */
export async function startCodeServer(extensions, { oldest = false, restricted = false } = {}) {
  const { node, entry, flags } = await (oldest ? oldestHost() : nodeHost())
  const base = mkdtempSync(path.join(tmpdir(), 'sla-code-server-'))
  const port = await freePort()
  const log = path.join(base, 'server.log')
  const output = openSync(log, 'w')
  const bind = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none']
  const settings = restricted ? restrictedSettings : quietSettings
  const trust = restricted ? [] : ['--disable-workspace-trust']
  const args = [...bind, ...commonFlags(base, extensions, settings), ...quietFlags, ...trust, ...flags]
  const server = spawn(node, [entry, ...args], {
    stdio: ['ignore', output, output],
    env: isolatedEnvironment(base),
    detached: true,
  })
  const abandon = () => {
    signal(server, 'SIGKILL')
    rmSync(base, { recursive: true, force: true })
  }
  process.once('exit', abandon)
  const stop = async () => {
    await stopGroup(server)
    process.off('exit', abandon)
    abandon()
  }
  const remote = file => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`
  try {
    await answers(`http://127.0.0.1:${port}/healthz`, server, log)
  } catch (error) {
    await stop()
    throw error
  }
  const address = (folder, payload) =>
    `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`
  return { address, remote, stop }
}

/** Installs a packaged extension as a person would; returns the folder it lives in. */
export async function installPackage(vsix, extensions) {
  const { node, entry } = await nodeHost()
  const base = mkdtempSync(path.join(tmpdir(), 'sla-code-server-'))
  try {
    const args = [entry, '--install-extension', vsix, ...commonFlags(base, extensions)]
    await promisify(execFile)(node, args, { env: isolatedEnvironment(base), timeout: 60_000 })
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
  const installed = readdirSync(extensions, { withFileTypes: true }).find(entry => entry.isDirectory())
  if (installed === undefined) throw new Error(`${vsix} could not be installed`)
  return path.join(extensions, installed.name)
}

function commonFlags(base, extensions, settings = quietSettings) {
  const data = path.join(base, 'data')
  mkdirSync(path.join(data, 'User'), { recursive: true })
  mkdirSync(extensions, { recursive: true })
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(settings))
  const config = path.join(base, 'config.yaml')
  writeFileSync(config, '')
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions]
}

const quietFlags = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override']

/** Nothing of the person's own VS Code, and no gallery to ask. */
function isolatedEnvironment(base) {
  const { VSCODE_IPC_HOOK_CLI: _, ...environment } = process.env
  return {
    ...environment,
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: path.join(base, 'config'),
    XDG_DATA_HOME: path.join(base, 'share'),
    XDG_RUNTIME_DIR: base,
  }
}

/** The language servers that run out of a folder of extensions, by process id. Linux only, like code-server here. */
export function languageServersIn(extensions) {
  const folder = realpathSync(extensions)
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => commandOf(pid).some(word => word.startsWith(folder) && word.endsWith('dist/server.js')))
    .map(Number)
}

/** Empty for a process that has ended meanwhile. */
function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

async function answers(url, server, log) {
  for (const started = Date.now(); Date.now() - started < 60_000; ) {
    if (server.exitCode !== null) throw new Error(`code-server ended:\n${readFileSync(log, 'utf8')}`)
    const isUp = await fetch(url).then(
      response => response.ok,
      () => false,
    )
    if (isUp) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`code-server did not start within 60 s:\n${readFileSync(log, 'utf8')}`)
}

/** Ends the server and the extension hosts it has started, which share its process group. */
async function stopGroup(server) {
  const ended = new Promise(resolve => server.once('exit', resolve))
  signal(server, 'SIGTERM')
  if (server.exitCode === null) await Promise.race([ended, new Promise(resolve => setTimeout(resolve, 3_000).unref())])
}

function signal(server, name) {
  try {
    process.kill(-server.pid, name)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
