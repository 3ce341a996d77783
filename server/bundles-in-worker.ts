import type { BundleOptions } from './protocol.ts'

/** What scripts see of the modules that they are: enough of CommonJS for the bundles that are made here. */
interface ModuleScope {
  module?: { exports: object }
  require?: (name: string) => object
}

/** The bundles beside that of a web worker, each loaded once, when it is first needed. */
export class BundlesInWorker {
  private readonly loaded = new Map<string, object>()
  private readonly scope: ModuleScope & Pick<WorkerGlobalScope, 'importScripts'> = self
  private folder: string | undefined

  constructor() {
    // Bundles ask for each other by this.
    this.scope.require = name => this.load(name)
  }

  /** The client knows where the bundles are: the address of a worker needn't be that of its script. */
  begin(initializationOptions: unknown): void {
    const { bundles } = (initializationOptions ?? {}) as Partial<BundleOptions>
    this.folder = bundles
  }

  /** What a bundle exports, `./documents.js`; throws where it can't be had. */
  load(name: string): object {
    const known = this.loaded.get(name)
    if (known !== undefined) return known
    if (this.folder === undefined) throw new Error('The client does not say where the bundles are.')
    const outer = this.scope.module
    const own = { exports: {} }
    this.scope.module = own
    this.scope.importScripts(new URL(name, this.folder).href)
    if (outer === undefined) delete this.scope.module
    else this.scope.module = outer
    this.loaded.set(name, own.exports)
    return own.exports
  }
}
