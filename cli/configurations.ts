import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Configuration, configurationName } from '../core/config/configuration.ts'
import { say } from '../core/language/message.ts'
import type { Severities } from '../core/rules/registry.ts'
import type { FileReport } from './formats/report.ts'
import { type Terminal, UsageError } from './usage.ts'

/** A configuration with the folder from which its patterns start. */
interface Found {
  readonly file: string
  readonly folder: string
  readonly configuration: Configuration
}

/** What teams have decided about the files of one run: for each file the configuration nearest above it. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Found | undefined>>()
  private readonly used = new Set<Found>()
  /** Those that were asked for by their own names. */
  private readonly named = new Set<Found>()

  /** `only` is the file that is meant for everything (`--config`). */
  constructor(
    private readonly cwd: string,
    private readonly only?: string,
  ) {}

  /** The severities for a file: an absolute path, or `-`, which counts as standing in the working directory. */
  async severities(file: string): Promise<Severities> {
    return (await this.of(file))?.configuration.severities ?? new Map()
  }

  async ignores(file: string): Promise<boolean> {
    const found = await this.of(file)
    if (found === undefined) return false
    const way = path.relative(found.folder, file).replaceAll(path.sep, '/')
    return !way.startsWith('../') && !path.isAbsolute(way) && found.configuration.ignores(way)
  }

  /** Checks a configuration that is named like an agreement. */
  async look(file: string): Promise<void> {
    const found = await this.above(path.dirname(file))
    if (found === undefined) return
    this.used.add(found)
    this.named.add(found)
  }

  /** What is wrong with the configurations that were looked at so far. Sound ones are mentioned only if they were named. */
  reports(): FileReport[] {
    return [...this.used]
      .filter(found => this.named.has(found) || found.configuration.findings.length > 0)
      .map(({ file, configuration: { findings, tree } }) => ({
        path: path.relative(this.cwd, file).replaceAll(path.sep, '/'),
        lines: tree.lines,
        findings,
      }))
  }

  private async of(file: string): Promise<Found | undefined> {
    const found = await (this.only === undefined
      ? this.above(file === '-' ? this.cwd : path.dirname(file))
      : this.at(path.resolve(this.cwd, this.only)))
    if (found !== undefined) this.used.add(found)
    return found
  }

  private above(folder: string): Promise<Found | undefined> {
    const known = this.byFolder.get(folder)
    if (known !== undefined) return known
    const found = this.in(folder)
    this.byFolder.set(folder, found)
    return found
  }

  private async in(folder: string): Promise<Found | undefined> {
    const found = await this.read(path.join(folder, configurationName))
    const parent = path.dirname(folder)
    return found ?? (parent === folder ? undefined : this.above(parent))
  }

  private at(file: string): Promise<Found | undefined> {
    const known = this.byFolder.get(file)
    if (known !== undefined) return known
    const found = this.read(file).then(one => {
      if (one === undefined) throw new UsageError(say`--config ${this.only ?? ''}: there is no such file.`)
      return one
    })
    this.byFolder.set(file, found)
    return found
  }

  private async read(file: string): Promise<Found | undefined> {
    try {
      // Not asynchronously: to hand a small file over between threads takes longer than to read it.
      const text = readFileSync(file, 'utf8')
      return { file, folder: path.dirname(file), configuration: new Configuration(text.replace(/^\ufeff/, '')) }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw new UsageError(say`${path.relative(this.cwd, file).replaceAll(path.sep, '/')}: ${say`it cannot be read`}.`)
    }
  }
}

/** The configurations that `--config` asks for; throws where there is no such file. */
export async function configurations(only: string | undefined, { cwd }: Terminal): Promise<Configurations> {
  const all = new Configurations(cwd, only)
  if (only !== undefined) await all.severities('-')
  return all
}
