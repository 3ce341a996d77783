// Runs the suite in a Node extension host: the desktop's where there is one, code-server's on a bare machine.
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { isLinuxX64 } from '../../../scripts/hosts.mjs'

/** Of the desktop's VS Code, as `engines` in package.json has it. */
const oldestVersion = '1.91.1'

/**
 * Rejects when a test has failed. `VSCODE_EXECUTABLE` in the environment names a desktop VS Code to use; without it
 * Linux x64 takes code-server, and other machines download a VS Code the way @vscode/test-electron does.
 * `oldest` takes the oldest that there is of those that the extension says it works in.
 */
export async function runInNodeHost({ extension, suite, folder, scratch, oldest = false }) {
  const standIn = isLinuxX64 ? path.join(import.meta.dirname, 'code.mjs') : undefined
  const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE ?? standIn
  await runTests({
    ...(vscodeExecutablePath === undefined ? { version: oldest ? oldestVersion : 'stable' } : { vscodeExecutablePath }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      folder,
      `--user-data-dir=${path.join(scratch, 'node-host-data')}`,
      `--extensions-dir=${path.join(scratch, 'node-host-extensions')}`,
      ...(oldest && vscodeExecutablePath === standIn ? ['--oldest'] : []),
    ],
  })
}
