// Workbenches for the UI tests: `{ page, close }` with the packaged extension and one file open.
import path from 'node:path'
import { serveWorkbench } from '../../../scripts/hosts/workbench.mjs'
import { openBrowser } from './browser.mjs'
import { languageServersIn, startCodeServer } from './code-server.mjs'

/**
 * The Node host, with the extension installed from its package into `extensions`. `crash` ends the language server as a
 * crash would; it returns how many there were. `restricted` trusts no folder.
 */
export async function openNodeWorkbench({ extensions, folder, file, restricted = false }) {
  const server = await startCodeServer(extensions, { restricted })
  const workbench = await openAt(
    server.address(folder, [['openFile', server.remote(path.join(folder, file))]]),
    server.stop,
  )
  const crash = () => {
    const running = languageServersIn(extensions)
    for (const pid of running) process.kill(pid, 'SIGKILL')
    return running.length
  }
  return { ...workbench, crash, restricted }
}

/** The web host, with the files of the package served to it. */
export async function openWebWorkbench({ extension, folder, file }) {
  const workbench = await serveWorkbench({ extension, folder })
  const payload = [['openFile', `vscode-test-web://mount/${file}`]]
  return openAt(`${workbench.url}?payload=${encodeURIComponent(JSON.stringify(payload))}`, workbench.stop)
}

async function openAt(address, stop) {
  const { page, close } = await openBrowser()
  const closeAll = async () => {
    await close()
    await stop()
  }
  try {
    await page.goto(address)
  } catch (error) {
    await closeAll()
    throw error
  }
  return { page, close: closeAll }
}
