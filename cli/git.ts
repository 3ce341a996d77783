import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { configurationName } from '../core/config/configuration.ts'
import type { Followed } from '../core/language/extends.ts'
import { say } from '../core/language/message.ts'
import { Snapshot, type SnapshotOptions } from '../core/snapshot.ts'
import { UsageError } from './usage.ts'

/** A file as it was in some revision: `HEAD~1:agreement.sla.yaml`. */
export interface AtRevision {
  readonly revision: string
  /** Relative to the working directory or, as git has it, to the repository's root. */
  readonly path: string
}

/** What an argument names in git; `undefined` for a plain path. A drive (`C:\…`) is no revision. */
export function revisionIn(argument: string): AtRevision | undefined {
  const [, revision, file] = /^([^:]+):(.+)$/s.exec(argument) ?? []
  if (revision === undefined || file === undefined || /^[A-Za-z]:[\\/]/.test(argument)) return undefined
  return { revision, path: file.replaceAll('\\', '/') }
}

/** The agreement at a revision, with what it takes from other files as they were there. Throws where there is none. */
export function snapshotAt({ revision, path: file }: AtRevision, cwd: string, options: SnapshotOptions): Snapshot {
  const commit = commitOf(revision, cwd)
  const repository = new Revision(commit, cwd)
  const here = path.posix.normalize(path.posix.join(repository.prefix, file))
  const found = [here, path.posix.normalize(file)].find(candidate => repository.has(candidate))
  if (found === undefined) throw new UsageError(say`There is no file “${file}” in ${revision}.`)
  return repository.snapshot(found, options, repository.workspaceOf(found))
}

function commitOf(revision: string, cwd: string): string {
  try {
    if (revision.startsWith('-')) throw new Error('an option, no revision')
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd).trim()
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (!isRepository(cwd))
      throw new UsageError(say`“${revision}” is looked for in git, and there is no git repository here.`)
    throw new UsageError(say`git knows no revision “${revision}”. It may be misspelt, or not fetched yet.`)
  }
}

function isRepository(cwd: string): boolean {
  try {
    return git(['rev-parse', '--is-inside-work-tree'], cwd).trim() === 'true'
  } catch {
    return false
  }
}

/** More than any agreement; a list of all files of a large repository fits too. */
const mostBytes = 256 * 1024 * 1024

/** No shell, and only commands that run neither hooks nor filters. */
function git(args: readonly string[], cwd: string): string {
  try {
    return execFileSync('git', [...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(say`git isn’t installed, or can’t be found. Without it, compare two files.`)
    throw error
  }
}

/** All files of one commit. Paths start at the repository's root. */
class Revision {
  /** The way from the root to the working directory, `''` or with `/` at its end. */
  readonly prefix: string
  private readonly files: ReadonlySet<string>
  private readonly read = new Map<string, Snapshot & { readonly file: string }>()

  constructor(
    private readonly commit: string,
    private readonly cwd: string,
  ) {
    this.prefix = git(['rev-parse', '--show-prefix'], cwd).replace(/\n$/, '')
    const entries = git(['ls-tree', '-r', '-z', '--full-tree', commit], cwd).split('\0')
    // `mode type hash TAB path`; links are left out: what they lead to may lie outside the repository.
    this.files = new Set(
      entries.filter(entry => entry.startsWith('100')).map(entry => entry.slice(entry.indexOf('\t') + 1)),
    )
  }

  has(file: string): boolean {
    return this.files.has(file)
  }

  /** As on disk: the nearest folder with a configuration, else the working directory if the file is in it, else its folder. */
  workspaceOf(file: string): string {
    const folders = foldersAbove(file)
    const marked = folders.find(folder => this.has(inFolder(folder, configurationName)))
    const working = this.prefix.replace(/\/$/, '')
    return marked ?? (folders.includes(working) ? working : (folders[0] ?? ''))
  }

  snapshot(file: string, options: SnapshotOptions, workspace: string): Snapshot & { readonly file: string } {
    const known = this.read.get(file)
    if (known !== undefined) return known
    const text = git(['cat-file', 'blob', `${this.commit}:${file}`], this.cwd).replace(/^\ufeff/, '')
    const follow = (written: string) => this.follow(file, written, options, workspace)
    // It has the name that it is given here.
    const snapshot = new Snapshot(text, options, { file, follow }) as Snapshot & { readonly file: string }
    this.read.set(file, snapshot)
    return snapshot
  }

  private follow(from: string, written: string, options: SnapshotOptions, workspace: string): Followed {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), written))
    if (target.startsWith('../') || (workspace !== '' && !target.startsWith(`${workspace}/`))) return { to: 'outside' }
    if (written.startsWith('/') || !this.has(target)) return { to: 'nothing', others: [] }
    return { to: 'file', source: this.snapshot(target, options, workspace) }
  }
}

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** The folders around a file, the nearest first; the root is `''`. */
function foldersAbove(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1)
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/')).concat('')
}
