// VS Code for the Web on this machine, with the extension under development in it.
import { fork } from 'node:child_process'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { webHost } from '../hosts.mjs'
import { hostsFolder } from './install.mjs'

/**
 * Serves the workbench on a free port of this machine only; resolves to `{ url, stop }`.
 * `extension` is the extension's folder, `folder` what is opened (read from disk, edits stay in the browser),
 * `tests` a bundled suite inside `extension` that the workbench runs at once, `port` a wished port.
 */
export async function serveWorkbench({ extension, folder, tests, port = 0 }) {
  const { build, server } = await webHost()
  mkdirSync(hostsFolder, { recursive: true })
  const logFile = path.join(hostsFolder, 'workbench.log')
  const log = openSync(logFile, 'w')
  const child = fork(path.join(import.meta.dirname, 'workbench-server.mjs'), [], { stdio: ['ignore', log, log, 'ipc'] })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.disconnect()
    await ended
  }
  const ready = new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () =>
      reject(new Error(`The web workbench could not be served:\n${readFileSync(logFile, 'utf8')}`)),
    )
  })
  child.send({ server, build, extension, folder, tests, port })
  return { url: await ready, stop }
}
