import type { CancellationToken } from 'vscode-languageserver'
import type { Followed, Source } from '../core/language/extends.ts'
import { addressIn, addressOf, folderOf, isBelow, nameOf, wayTo } from './addresses.ts'
import type { AgreementDocument, DocumentSurroundings } from './document.ts'
import type { Progress } from './progress.ts'
import type { FileRead, Files } from './shared-files.ts'

/** What is known of a file that some agreement extends. */
type Shelved =
  | { readonly to: 'file'; readonly document: AgreementDocument }
  | { readonly to: 'nothing'; readonly others: readonly string[] }
  | { readonly to: 'unreadable' | 'outside' | 'unknown' }

/** What the neighbourhood needs of the open documents. */
interface OpenDocuments {
  /** An open agreement, by any way to write its address. */
  readonly find: (uri: string) => AgreementDocument | undefined
  readonly all: () => readonly AgreementDocument[]
  /** Makes a document of a file that isn't open. */
  readonly make: (uri: string, text: string) => AgreementDocument
}

/** The agreements among each other: what is open counts as it is on the screen, everything else as it is in its file. */
export class Neighbourhood {
  /** The workspace folders. */
  folders: readonly string[] = []
  /** How often a file has become another. */
  generation = 0
  /** The same for files on disk alone. */
  onDisk = 0
  private readonly shelf = new Map<string, Shelved>()
  private readonly loading = new Map<string, Promise<void>>()
  /** Which files each file asked for, by name. */
  private readonly uses = new Map<string, Set<string>>()

  constructor(
    private readonly files: Files | undefined,
    private readonly open: OpenDocuments,
    /** Tells of work on so many files that are not open. */
    private readonly progress: (files: number) => Progress,
  ) {}

  surroundings(uri: string): DocumentSurroundings {
    return { file: nameOf(uri), follow: path => this.follow(uri, path), named: file => this.named(file) }
  }

  /** The document of a file that some agreement extends, by its name in an inheritance. */
  named(file: string): AgreementDocument | undefined {
    const shelved = [...this.shelf.values()].flatMap(one => (one.to === 'file' ? one.document : []))
    return this.open.find(file) ?? shelved.find(({ uri }) => nameOf(uri) === file)
  }

  /** Comes when every file is read that a document depends on. */
  async ready(document: AgreementDocument): Promise<void> {
    for (let pending = this.pending(document); pending.length > 0; pending = this.pending(document)) {
      await Promise.all(pending)
      document.forget()
    }
  }

  isReady(document: AgreementDocument): boolean {
    return this.pending(document).length === 0
  }

  private pending({ uri, snapshot }: AgreementDocument): Promise<void>[] {
    // Following the paths is what starts the reading.
    if (snapshot.inheritance.extensions.length === 0) return []
    return [...this.reached(nameOf(uri))].flatMap(name => this.loading.get(name) ?? [])
  }

  /** A file is another now, on the screen (`kept`) or on disk. Returns the open agreements that depend on it. */
  changed(uri: string, kept = true): readonly AgreementDocument[] {
    const name = nameOf(uri)
    this.generation++
    if (!kept) {
      this.onDisk++
      this.shelf.delete(name)
      // What was missing may be there now, and be the file that was meant.
      for (const [key, { to }] of this.shelf) if (to !== 'file') this.shelf.delete(key)
    }
    for (const [key, shelved] of this.shelf)
      if (shelved.to === 'file' && this.reached(key).has(name)) shelved.document.forget()
    const lost = (one: string) => !this.shelf.has(one) && this.open.find(one) === undefined
    const affected = this.open.all().filter(document => {
      const reached = this.reached(nameOf(document.uri))
      return nameOf(document.uri) !== name && (reached.has(name) || (!kept && [...reached].some(lost)))
    })
    for (const document of affected) document.forget()
    return affected
  }

  /** The open agreements that depend on a file. */
  dependents(uri: string): readonly AgreementDocument[] {
    const name = nameOf(uri)
    return this.open.all().filter(({ uri: other }) => nameOf(other) !== name && this.reached(nameOf(other)).has(name))
  }

  /** Lets go of every file that no open agreement needs any more. */
  prune(): void {
    const needed = new Set(this.open.all().flatMap(({ uri }) => [nameOf(uri), ...this.reached(nameOf(uri))]))
    for (const name of this.shelf.keys()) if (!needed.has(name)) this.shelf.delete(name)
    for (const name of this.uses.keys()) if (!needed.has(name)) this.uses.delete(name)
  }

  /** Lets go of every file: each is read again when it is needed. */
  forgetAll(): readonly AgreementDocument[] {
    this.generation++
    this.onDisk++
    this.shelf.clear()
    const affected = this.open.all().filter(({ uri }) => (this.uses.get(nameOf(uri))?.size ?? 0) > 0)
    for (const document of affected) document.forget()
    return affected
  }

  /** Every agreement of the workspace, open or not, one after the other and ready, as long as somebody waits for them. */
  async *everything(token?: CancellationToken): AsyncGenerator<AgreementDocument> {
    const seen = new Set<string>()
    for (const document of this.open.all()) {
      seen.add(nameOf(document.uri))
      await this.ready(document)
      yield document
    }
    const closed = await this.closedFiles(seen)
    const progress = this.progress(closed.length)
    try {
      for (const { uri, folder } of closed) {
        if (token?.isCancellationRequested === true) return
        const document = await this.unopened(uri, folder)
        progress.step()
        if (document === undefined) continue
        await this.ready(document)
        yield document
      }
    } finally {
      progress.end()
      this.prune()
    }
  }

  /** The agreements of all folders but those that were seen already, each once. */
  private async closedFiles(seen: Set<string>): Promise<{ readonly uri: string; readonly folder: string }[]> {
    const found: { readonly uri: string; readonly folder: string }[] = []
    for (const folder of this.folders) {
      for (const way of (await this.files?.list(folder)) ?? []) {
        const uri = addressIn(folder, way)
        if (!seen.has(nameOf(uri))) found.push({ uri, folder })
        seen.add(nameOf(uri))
      }
    }
    return found
  }

  /** The other agreements of a document's folder, as ways from it: what it can extend. */
  async others(uri: string): Promise<readonly string[]> {
    const folder = this.folderOf(uri)
    const ways = (await this.files?.list(folder).catch(() => [])) ?? []
    const open = this.open.all().flatMap(document => (isBelow(document.uri, folder) ? document.uri : []))
    const found = new Map([...ways.map(way => addressIn(folder, way)), ...open].map(other => [nameOf(other), other]))
    found.delete(nameOf(uri))
    return [...found.values()].map(other => wayTo(other, uri)).sort()
  }

  private async unopened(uri: string, folder: string): Promise<AgreementDocument | undefined> {
    const shelved = this.shelf.get(nameOf(uri))
    if (shelved?.to === 'file') return shelved.document
    const read = await this.files?.read(uri, folder)
    return read?.to === 'text' ? this.open.make(uri, read.text) : undefined
  }

  private folderOf(uri: string): string {
    const around = this.folders.filter(folder => isBelow(uri, folder))
    return around.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri)
  }

  private follow(from: string, path: string): Followed {
    const target = addressOf(path, from)
    const folder = this.folderOf(from)
    if (target === undefined) return { to: 'unknown' }
    if (!isBelow(target, folder)) return { to: 'outside' }
    if (path.startsWith('/')) return { to: 'nothing', others: [wayTo(target, from)] }
    const name = nameOf(target)
    this.uses.set(nameOf(from), (this.uses.get(nameOf(from)) ?? new Set()).add(name))
    const shelved = this.shelf.get(name)
    if (shelved === undefined) return this.begin(target, folder)
    if (shelved.to === 'file') return this.found(shelved.document)
    // What isn't saved yet has no file.
    const open = shelved.to === 'nothing' ? this.open.find(target) : undefined
    if (open !== undefined) return this.found(open)
    return shelved.to === 'nothing'
      ? { to: 'nothing', others: shelved.others.map(other => wayTo(other, from)) }
      : { to: shelved.to }
  }

  private found(document: AgreementDocument): Followed {
    const { snapshot } = this.open.find(document.uri) ?? document
    // Every document of ours has its name from `surroundings`.
    return { to: 'file', source: snapshot as Source & { readonly file: string } }
  }

  private begin(target: string, folder: string): Followed {
    const { files } = this
    const name = nameOf(target)
    if (files === undefined) {
      const open = this.open.find(target)
      return open === undefined ? { to: 'unknown' } : this.found(open)
    }
    if (!this.loading.has(name)) {
      const load = this.load(files, target, folder).finally(() => this.loading.delete(name))
      this.loading.set(name, load)
    }
    return { to: 'unknown' }
  }

  private async load(files: Files, target: string, folder: string): Promise<void> {
    const name = nameOf(target)
    const read = await files.read(target, folder).catch((): FileRead => ({ to: 'unknown' }))
    if (read.to === 'text') {
      const uri = read.way === undefined ? target : addressIn(folder, read.way)
      this.shelf.set(name, { to: 'file', document: this.open.make(uri, read.text) })
    } else if (read.to === 'nothing') {
      const others = await files.list(folder).catch(() => [])
      this.shelf.set(name, { to: 'nothing', others: others.map(way => addressIn(folder, way)) })
    } else this.shelf.set(name, { to: read.to })
    for (const document of this.open.all()) if (this.reached(nameOf(document.uri)).has(name)) document.forget()
    for (const shelved of this.shelf.values())
      if (shelved.to === 'file' && this.reached(nameOf(shelved.document.uri)).has(name)) shelved.document.forget()
  }

  /** Every file that a file asked for, directly or through others, by name. */
  private reached(name: string): ReadonlySet<string> {
    const found = new Set<string>(this.uses.get(name))
    for (const next of found) {
      // A symbolic link leads to a file of another name.
      const shelved = this.shelf.get(next)
      if (shelved?.to === 'file') found.add(nameOf(shelved.document.uri))
      for (const further of this.uses.get(next) ?? []) found.add(further)
    }
    return found
  }
}
