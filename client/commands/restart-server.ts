import { commands, type Disposable } from 'vscode'
import type { LanguageServer } from '../language-server.ts'

/** “SLA: Restart Server” */
export const restartServer = (server: LanguageServer): Disposable =>
  commands.registerCommand('sla.restartServer', () => server.restart())
