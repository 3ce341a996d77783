import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ReadFile } from './configurations.ts'

/** The files of this machine. What is no file of its own is left to the client. */
export const fromDisk: ReadFile = async uri => {
  try {
    return await readFile(fileURLToPath(uri), 'utf8')
  } catch {
    return undefined
  }
}
