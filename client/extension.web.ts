import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import type { BundleOptions } from '../server/protocol.ts'
import { activateWith, serverName } from './activate.ts'
import type { LanguageServer } from './language-server.ts'

let server: LanguageServer | undefined
let worker: Worker | undefined

/** In the browser the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true)
  // A fresh one with every start. The transports are made here because the host's workers are no `Worker` of the
  // browser's own, for which the client looks.
  const start = async () => {
    worker?.terminate()
    worker = new Worker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  const bundles: BundleOptions = { bundles: `${Uri.joinPath(context.extensionUri, 'dist').toString(true)}/` }
  server = activateWith(
    context,
    options => new LanguageClient('sla', serverName, start, { ...options, initializationOptions: bundles }),
  )
}

export async function deactivate(): Promise<void> {
  await server?.stop()
  worker?.terminate()
}
