import { type Dirent, promises } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileRead, type Files, mostFiles } from './shared-files.ts'

/** Files on disk. */
export const sharedOnDisk: Files = { read, list, text }

/** Files on disk; those of workspaces that are on none are left to the client. */
export const sharedOnDiskOr = (client: Files): Files => ({
  read: (uri, folder) => (uri.startsWith('file:') ? sharedOnDisk : client).read(uri, folder),
  list: folder => (folder.startsWith('file:') ? sharedOnDisk : client).list(folder),
  text: uri => (uri.startsWith('file:') ? sharedOnDisk : client).text(uri),
})

async function read(uri: string, folder: string): Promise<FileRead> {
  const [file, root] = [pathOf(uri), pathOf(folder)]
  if (file === undefined || root === undefined) return { to: 'unknown' }
  const realRoot = (await real(root)) ?? root
  const found = await real(file)
  const there = found ?? (await nearest(path.dirname(file)))
  if (there !== undefined && !isWithin(there, realRoot)) return { to: 'outside' }
  if (found === undefined) return { to: 'nothing' }
  try {
    const stats = await promises.stat(found)
    if (stats.isDirectory()) return { to: 'nothing' }
    // A pipe or a device would never come to its end.
    if (!stats.isFile()) return { to: 'unreadable' }
    const text = (await promises.readFile(found, 'utf8')).replace(/^\ufeff/, '')
    const [way, written] = [path.relative(realRoot, found), path.relative(root, file)]
    return way === written ? { to: 'text', text } : { to: 'text', text, way: way.replaceAll(path.sep, '/') }
  } catch {
    return { to: 'unreadable' }
  }
}

async function text(uri: string): Promise<string | undefined> {
  const file = pathOf(uri)
  return file === undefined ? undefined : promises.readFile(file, 'utf8').catch(() => undefined)
}

async function list(folder: string): Promise<string[]> {
  const root = pathOf(folder)
  const found: string[] = []
  const folders = root === undefined ? [] : [root]
  for (const at of folders) {
    for (const entry of await entriesOf(at)) {
      if (found.length >= mostFiles) return found
      const full = path.join(at, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') folders.push(full)
      else if (entry.isFile() && entry.name.endsWith('.sla.yaml'))
        found.push(path.relative(root ?? at, full).replaceAll(path.sep, '/'))
    }
  }
  return found.sort()
}

const entriesOf = (folder: string): Promise<Dirent[]> =>
  promises.readdir(folder, { withFileTypes: true }).catch(() => [])

function isWithin(target: string, folder: string): boolean {
  const way = path.relative(folder, target)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/** The path with all symbolic links resolved; `undefined` if nothing is there. */
const real = (file: string): Promise<string | undefined> => promises.realpath(file).catch(() => undefined)

/** The nearest folder above that is there. */
async function nearest(folder: string): Promise<string | undefined> {
  return (await real(folder)) ?? (path.dirname(folder) === folder ? undefined : nearest(path.dirname(folder)))
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
