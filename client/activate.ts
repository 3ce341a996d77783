import { type ExtensionContext, window } from 'vscode'
import { Agreements } from './agreements/agreements.ts'
import { compareWith } from './commands/compare-with.ts'
import { exportAgreement } from './commands/export.ts'
import { fixAll } from './commands/fix-all.ts'
import { lockPreview } from './commands/lock-preview.ts'
import { newAgreement } from './commands/new-agreement.ts'
import { openPreview } from './commands/open-preview.ts'
import { openPreviewToSide } from './commands/open-preview-to-side.ts'
import { openRule } from './commands/open-rule.ts'
import { restartServer } from './commands/restart-server.ts'
import { showOutput } from './commands/show-output.ts'
import { showReferences } from './commands/show-references.ts'
import { showText } from './commands/show-text.ts'
import { languageModelTools } from './language-model-tools.ts'
import { LanguageServer, type MakeClient } from './language-server.ts'
import { Previews } from './panel/previews.ts'
import { Status } from './status.ts'

/** As the output, the server's messages and the settings call it. */
const serverName = 'SLA as Code'

/** What both hosts have in common. The window waits neither for the server nor for what speaks with it. */
export function activateWith(context: ExtensionContext, make: MakeClient): LanguageServer {
  const output = window.createOutputChannel(serverName, { log: true })
  const server = new LanguageServer(make, serverName, output)
  const previews = new Previews(server, context)
  context.subscriptions.push(
    output,
    server,
    previews,
    newAgreement(server),
    openPreview(previews),
    openPreviewToSide(previews),
    openRule(context.extensionUri),
    compareWith(server),
    exportAgreement(server, previews),
    fixAll(),
    lockPreview(previews),
    showText(previews),
    restartServer(server),
    showOutput(server),
    showReferences(),
    languageModelTools(server),
    new Agreements(server),
    new Status(server),
  )
  void server.start()
  return server
}
