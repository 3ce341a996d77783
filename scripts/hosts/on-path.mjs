import { existsSync } from 'node:fs'
import path from 'node:path'

/** The file that `command` runs, as the terminal would find it; `undefined` where there is none. */
export function onPath(command) {
  const extensions = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '')
  return folders.flatMap(folder => extensions.map(extension => path.join(folder, command + extension))).find(existsSync)
}
