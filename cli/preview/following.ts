import { existsSync, type FSWatcher, watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { configurationName } from '../../core/config/configuration.ts'
import type { Showing } from '../../core/documents/showing.ts'
import { viewOf } from '../../core/documents/view.ts'
import { materialOf } from '../../core/documents/what-if/material.ts'
import { say, worded } from '../../core/language/message.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { Configurations } from '../configurations.ts'
import { Neighbours } from '../neighbours.ts'
import type { Terminal } from '../usage.ts'

/** Editors save in several steps; only then it is worth looking. */
const pauseInMilliseconds = 40

/** Where nobody tells of changes, somebody looks so often. */
const lookInMilliseconds = 1000

/** Follows a file and the files it takes from, through every way of saving them. */
export class Following {
  private readonly watchers = new Map<string, FSWatcher>()
  private looking: ReturnType<typeof setInterval> | undefined
  private pausing: ReturnType<typeof setTimeout> | undefined
  private version = 0
  private last = ''
  private tell: (message: string) => void = () => undefined
  private stopped = false

  constructor(
    private readonly file: string,
    private readonly terminal: Terminal,
  ) {}

  /** What there is to show now; `tell` gets what comes after. As JSON. */
  async start(tell: (message: string) => void): Promise<string> {
    const first = await this.look()
    this.tell = tell
    return first ?? ''
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.pausing)
    clearInterval(this.looking)
    for (const watcher of this.watchers.values()) watcher.close()
    this.watchers.clear()
  }

  private changed(): void {
    clearTimeout(this.pausing)
    this.pausing = setTimeout(() => {
      void this.look().then(message => {
        if (message !== undefined && !this.stopped) this.tell(message)
      })
    }, pauseInMilliseconds)
  }

  /** What there is to show, if it is something else than before. */
  private async look(): Promise<string | undefined> {
    const showing = await this.read()
    if (this.stopped) return undefined
    const known = JSON.stringify(showing.type === 'view' ? showing.material : showing)
    if (known === this.last) return undefined
    this.last = known
    this.version++
    return JSON.stringify(showing.type === 'view' ? { ...showing, version: this.version } : showing)
  }

  private async read(): Promise<Showing> {
    const { cwd, today, wording } = this.terminal
    const text = await readFile(this.file, 'utf8').catch(() => undefined)
    if (text === undefined) {
      this.watch(new Set([path.dirname(this.file)]))
      return { type: 'unavailable', why: worded(say`${path.basename(this.file)} can’t be read any more.`, wording) }
    }
    const severities = await new Configurations(cwd).severities(this.file).catch(() => new Map())
    const snapshot = new Neighbours(cwd).snapshot(this.file, text.replace(/^\ufeff/, ''), { today, severities })
    this.watch(foldersOf(this.file, snapshot))
    return { type: 'view', uri: this.file, version: 0, view: viewOf(snapshot), material: materialOf(snapshot) }
  }

  /** Folders, not files: a file that is replaced by another of its name would be lost from sight. */
  private watch(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      this.watchers.delete(folder)
    }
    for (const folder of folders) if (!this.watchers.has(folder)) this.begin(folder)
    const all = [...folders].every(folder => this.watchers.has(folder))
    if (all) {
      clearInterval(this.looking)
      this.looking = undefined
    } else this.looking ??= setInterval(() => this.changed(), lookInMilliseconds)
  }

  private begin(folder: string): void {
    try {
      const watcher = watch(folder, () => this.changed())
      watcher.on('error', () => {
        watcher.close()
        this.watchers.delete(folder)
        this.changed()
      })
      this.watchers.set(folder, watcher)
    } catch {
      // It isn't there, or can't be watched: somebody looks now and then.
    }
  }
}

/** The folders in which something can change what is shown. */
function foldersOf(file: string, { inheritance }: Snapshot): ReadonlySet<string> {
  const folder = path.dirname(file)
  const extended = inheritance.extensions.map(({ node }) => path.resolve(folder, path.dirname(node.text)))
  return new Set([folder, ...extended, ...[...inheritance.sources.keys()].map(path.dirname), ...configuredIn(folder)])
}

/** The folder of the configuration that decides about what is in a folder. */
function configuredIn(folder: string): readonly string[] {
  if (existsSync(path.join(folder, configurationName))) return [folder]
  const above = path.dirname(folder)
  return above === folder ? [] : configuredIn(above)
}
