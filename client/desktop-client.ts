import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions } from './client-options.ts'
import type { Conversation } from './language-server.ts'

/** Speaks with a server that is a process of its own, of this script. */
export const desktopClient = (module: string, conversation: Conversation): BaseLanguageClient =>
  new LanguageClient('sla', conversation.name, { module, transport: TransportKind.ipc }, clientOptions(conversation))
