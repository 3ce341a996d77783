import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser'
import type { BundleOptions } from '../server/protocol.ts'
import { clientOptions } from './client-options.ts'
import type { Conversation } from './language-server.ts'

/** Speaks with a server that is a worker; `start` makes a fresh one, and `bundles` says where its bundles are. */
export function webClient(start: () => Worker, bundles: BundleOptions, conversation: Conversation): BaseLanguageClient {
  // The transports are made here because the host's workers are no `Worker` of the browser's own, for which the client
  // looks.
  const transports = async () => {
    const worker = start()
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  const options = clientOptions(conversation)
  const initializationOptions = { ...options.initializationOptions, ...bundles }
  return new LanguageClient('sla', conversation.name, transports, { ...options, initializationOptions })
}
