import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import type { RulePageOptions } from '../server/protocol.ts'
import { openRuleCommand } from './commands/open-rule.ts'
import type { Conversation } from './language-server.ts'
import { suggestValues } from './suggestions.ts'

const rulePages: RulePageOptions = { rulePageCommand: openRuleCommand }

/** What the clients of both hosts are made with. */
export const clientOptions = ({ output, trace, afterCrash }: Conversation): LanguageClientOptions => ({
  documentSelector: [{ language: 'sla' }, { language: 'sla-config' }],
  outputChannel: output,
  traceOutputChannel: trace,
  initializationOptions: rulePages,
  // Links in what the server explains may do this, and nothing else.
  markdown: { isTrusted: { enabledCommands: [openRuleCommand] } },
  middleware: { provideCompletionItem: suggestValues },
  errorHandler: errorHandler(afterCrash),
})

const errorHandler = (afterCrash: Conversation['afterCrash']): ErrorHandler => ({
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: () => (afterCrash() === 'restart' ? again : noMore),
})

const again: CloseHandlerResult = {
  action: CloseAction.Restart,
  handled: true,
  message: 'The server stopped and is started again.',
}
const noMore: CloseHandlerResult = {
  action: CloseAction.DoNotRestart,
  handled: true,
  message: 'The server stopped too often.',
}
