import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { loadTranslationsWith } from '../core/language/wordings/elsewhere.ts'
import { BundlesInWorker } from './bundles-in-worker.ts'
import type { Renderer } from './renderer.ts'
import { serve } from './server.ts'
import { sharedThroughClient } from './shared-through-client.ts'
import { localDay } from './today.ts'
import { localZone } from './zone.ts'

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
const bundles = new BundlesInWorker()
loadTranslationsWith(name => bundles.load(name))
serve(connection, {
  today: localDay,
  zone: localZone,
  now: () => performance.now(),
  files: sharedThroughClient,
  begin: options => bundles.begin(options),
  renderer: async () => (bundles.load('./documents.js') as { readonly render: Renderer }).render,
})
