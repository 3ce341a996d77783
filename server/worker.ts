import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { rendererInWorker } from './renderer-in-worker.ts'
import { serve } from './server.ts'
import { sharedThroughClient } from './shared-through-client.ts'
import { localDay } from './today.ts'
import { localZone } from './zone.ts'

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
serve(connection, {
  today: localDay,
  zone: localZone,
  now: () => performance.now(),
  files: sharedThroughClient,
  renderer: rendererInWorker,
})
