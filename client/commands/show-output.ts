import { commands, type Disposable } from 'vscode'
import type { LanguageServer } from '../language-server.ts'

/** “SLA: Show Output” */
export const showOutput = (server: LanguageServer): Disposable =>
  commands.registerCommand('sla.showOutput', () => server.output.show())
