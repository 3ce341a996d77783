import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { configurationName } from '../core/config/configuration.ts'
import type { Followed } from '../core/language/extends.ts'
import { Snapshot, type SnapshotOptions } from '../core/snapshot.ts'
import { standingBelow } from './below.ts'

/** So many entries of folders are looked at for a file that was most likely meant. */
const mostEntries = 2000

/** Agreements on disk among each other: whatever one of them extends is read, once, as far as it may be. */
export class Neighbours {
  private readonly read = new Map<string, Named | 'nothing' | 'unreadable'>()

  constructor(private readonly cwd: string) {}

  /** The agreement with this text at a path, or of standard input (`-`), which stands in the working directory. */
  snapshot(file: string, text: string, options: SnapshotOptions): Snapshot {
    const absolute = path.resolve(this.cwd, file)
    const workspace = workspaceOf(absolute, this.cwd)
    return this.placed(absolute, text, options, workspace)
  }

  /** Whether a path stays in the working directory, with all symbolic links resolved. */
  mayRead(file: string): boolean {
    return staysIn(path.resolve(this.cwd, file), this.cwd)
  }

  /** How messages call a file that was extended: relative to the working directory, with `/`. */
  shown(file: string): string {
    return path.relative(real(this.cwd) ?? this.cwd, file).replaceAll(path.sep, '/')
  }

  private placed(absolute: string, text: string, options: SnapshotOptions, workspace: string): Named {
    const file = real(absolute) ?? absolute
    const follow = (written: string) => this.follow(absolute, written, options, workspace)
    // It has the name that it is given here.
    return new Snapshot(text, options, { file, follow }) as Named
  }

  private follow(from: string, written: string, options: SnapshotOptions, workspace: string): Followed {
    const target = path.resolve(path.dirname(from), written)
    if (!staysIn(target, workspace)) return { to: 'outside' }
    if (path.isAbsolute(written)) return { to: 'nothing', others: [relative(from, target)] }
    const key = `${workspace}\n${target}`
    const known = this.read.get(key) ?? this.readFrom(target, options, workspace)
    this.read.set(key, known)
    if (known === 'unreadable') return { to: 'unreadable' }
    if (known === 'nothing') return { to: 'nothing', others: agreementsIn(workspace).map(file => relative(from, file)) }
    return { to: 'file', source: known }
  }

  private readFrom(target: string, options: SnapshotOptions, workspace: string): Named | 'nothing' | 'unreadable' {
    const stats = statSync(target, { throwIfNoEntry: false })
    if (stats === undefined || stats.isDirectory()) return 'nothing'
    try {
      // A pipe or a device would never come to its end.
      if (!stats.isFile()) return 'unreadable'
      return this.placed(target, readFileSync(target, 'utf8').replace(/^\ufeff/, ''), options, workspace)
    } catch {
      return 'unreadable'
    }
  }
}

/** A snapshot that knows the name of its file. */
type Named = Snapshot & { readonly file: string }

/** The folder that a file may not reach out of. */
function workspaceOf(file: string, cwd: string): string {
  const folders = foldersAbove(file)
  const marked = folders.find(folder => existsSync(path.join(folder, configurationName)))
  return marked ?? (folders.includes(cwd) ? cwd : path.dirname(file))
}

function foldersAbove(file: string): string[] {
  const folder = path.dirname(file)
  return folder === file ? [] : [folder, ...foldersAbove(folder)]
}

/** Whether a path stays in a folder, as it is written and with all symbolic links resolved. */
function staysIn(target: string, folder: string): boolean {
  if (!isBelow(target, folder)) return false
  // Of what isn't there the nearest folder that is counts.
  const there = [target, ...foldersAbove(target)].map(real).find(found => found !== undefined)
  return there === undefined || isBelow(there, real(folder) ?? folder)
}

function isBelow(target: string, folder: string): boolean {
  const way = path.relative(folder, target)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/** The path with all symbolic links resolved; `undefined` if nothing is there. */
function real(file: string): string | undefined {
  try {
    return realpathSync.native(file)
  } catch {
    return undefined
  }
}

/** The way from a file to another as it is written in `extends`. */
const relative = (from: string, to: string) => path.relative(path.dirname(from), to).replaceAll(path.sep, '/')

/** Every agreement in a workspace, as far as it is small enough to look. */
function agreementsIn(workspace: string): string[] {
  const found: string[] = []
  let looked = 0
  for (const { path: file, entry } of standingBelow(workspace)) {
    if (++looked > mostEntries) return found
    if (entry.isFile() && entry.name.endsWith('.sla.yaml')) found.push(file)
  }
  return found
}
