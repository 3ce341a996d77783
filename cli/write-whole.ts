import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { say } from '../core/language/message.ts'
import { UsageError } from './usage.ts'

/** Replaces a file whole or not at all, with its permissions. */
export async function replaceWhole(file: string, content: string | Uint8Array): Promise<void> {
  const mode = (await stat(file).catch(() => undefined))?.mode
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    const handle = await open(beside, 'wx', mode)
    try {
      await handle.writeFile(content)
      // The mask of the process may have taken some permissions away.
      if (mode !== undefined) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Writes the file that a person names as `shown`, over what may be there. Says why where that can't be. */
export async function writeNamed(file: string, content: string | Uint8Array, shown: string): Promise<void> {
  // Not a link but what it leads to is written.
  const target = await realpath(file).catch(() => file)
  const found = await stat(target).catch(() => undefined)
  if (found?.isDirectory()) throw new UsageError(say`“${shown}” is a folder. Name a file to write.`)
  const folder = path.dirname(target)
  if ((await stat(folder).catch(() => undefined)) === undefined)
    throw new UsageError(say`There is no folder for “${shown}” to stand in.`)
  try {
    // A pipe or a device can't be replaced.
    if (found === undefined || found.isFile()) await replaceWhole(target, content)
    else await writeFile(target, content)
  } catch {
    throw new UsageError(say`“${shown}” cannot be written.`)
  }
}
