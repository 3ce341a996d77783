import type { BundleOptions } from './protocol.ts'
import type { Renderer } from './renderer.ts'

/** What scripts see of the modules that they are: enough of CommonJS for the bundles that are made here. */
interface ModuleScope {
  module?: { exports: object }
  require?: (name: string) => object
}

/** Loads the bundle of documents into a web worker, from where the client says bundles are. */
export async function rendererInWorker(options: unknown): Promise<Renderer> {
  const scope: ModuleScope & Pick<WorkerGlobalScope, 'importScripts'> = self
  const loaded = new Map<string, object>()
  const required = (name: string): object => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const outer = scope.module
    const own = { exports: {} }
    scope.module = own
    scope.importScripts(new URL(name, folderIn(options)).href)
    if (outer !== undefined) scope.module = outer
    loaded.set(name, own.exports)
    return own.exports
  }
  scope.require = required
  const { render } = required('./documents.js') as { readonly render: Renderer }
  return render
}

function folderIn(options: unknown): string {
  const { bundles } = (options ?? {}) as Partial<BundleOptions>
  if (typeof bundles !== 'string') throw new Error('The client does not say where the bundles are.')
  return bundles
}
