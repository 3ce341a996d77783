import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'

/** Something that stands in a folder. */
export interface Standing {
  readonly path: string
  readonly entry: Dirent
}

/**
 * What stands in a folder and in the folders in it, nearest first; links are not followed. What is hidden, what belongs
 * to packages, and what can't be read is left out.
 */
export function* standingBelow(folder: string): Generator<Standing> {
  const folders = [folder]
  for (const at of folders)
    for (const entry of entriesOf(at)) {
      const standing = { path: path.join(at, entry.name), entry }
      yield standing
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
        folders.push(standing.path)
    }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
