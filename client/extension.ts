import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith, serverName } from './activate.ts'
import type { LanguageServer } from './language-server.ts'

let server: LanguageServer | undefined

/** On the desktop and on remote machines the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
  server = activateWith(
    context,
    options => new LanguageClient('sla', serverName, { module, transport: TransportKind.ipc }, options),
  )
}

export const deactivate = (): Promise<void> | undefined => server?.stop()
