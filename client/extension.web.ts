import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith, serverName } from './activate.ts'
import type { LanguageServer } from './language-server.ts'

let server: LanguageServer | undefined

/** In the browser the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true)
  const worker = async () => new Worker(script)
  server = activateWith(context, options => new LanguageClient('sla', serverName, worker, options))
}

export const deactivate = (): Promise<void> | undefined => server?.stop()
