import { type ExtensionContext, Uri } from 'vscode'
import type { BundleOptions } from '../server/protocol.ts'
import { activateWith } from './activate.ts'
import type { LanguageServer } from './language-server.ts'

let server: LanguageServer | undefined
let worker: Worker | undefined

/** In the browser the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true)
  // A fresh one with every start.
  const start = () => {
    worker?.terminate()
    worker = new Worker(script)
    return worker
  }
  const bundles: BundleOptions = { bundles: `${Uri.joinPath(context.extensionUri, 'dist').toString(true)}/` }
  // Part of this bundle, for the host loads no other, but evaluated only when it is asked for.
  server = activateWith(context, async conversation =>
    (await import('./web-client.ts')).webClient(start, bundles, conversation),
  )
}

export async function deactivate(): Promise<void> {
  await server?.stop()
  worker?.terminate()
}
