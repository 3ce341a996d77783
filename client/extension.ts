import { type ExtensionContext, Uri } from 'vscode'
import { activateWith } from './activate.ts'
import type { LanguageServer } from './language-server.ts'

let server: LanguageServer | undefined

/** On the desktop and on remote machines the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
  // A bundle of its own beside this one.
  server = activateWith(context, async conversation =>
    (await import('./desktop-client.ts')).desktopClient(module, conversation),
  )
}

export const deactivate = (): Promise<void> | undefined => server?.stop()
