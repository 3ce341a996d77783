// Emacs in batch mode: `emacs.el` does what a person would do and prints what comes of it.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

export const command = 'emacs'
export const setup = () => 'emacs'

/** What happens, in lines. Packages that the machine has for everybody are known as in any Emacs. */
export async function record({ scratch, folder, file, setup: lines, env }) {
  const init = path.join(scratch, 'init.el')
  writeFileSync(init, lines)
  const script = path.join(import.meta.dirname, 'emacs.el')
  const flags = ['--batch', '--no-init-file', '--load', init, '--load', script]
  const { stdout } = await promisify(execFile)('emacs', [...flags, '--funcall', 'sla-record', file], {
    cwd: folder,
    env,
    timeout: 60_000,
  })
  return stdout.trimEnd().split('\n')
}
