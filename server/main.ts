import './thrift.ts'
import { createConnection } from 'vscode-languageserver/node'
import { print } from './printing/print.ts'
import { serve } from './server.ts'
import { sharedOnDiskOr } from './shared-on-disk.ts'
import { sharedThroughClient } from './shared-through-client.ts'
import { localDay } from './today.ts'
import { localZone } from './zone.ts'

// Speaks over standard input and output (`--stdio`), or with the process that started it (`--node-ipc`).
serve(createConnection(), {
  today: localDay,
  zone: localZone,
  now: () => performance.now(),
  print,
  // A bundle of its own beside this one.
  renderer: async () => (await import('../core/documents/render.ts')).render,
  files: connection => sharedOnDiskOr(sharedThroughClient(connection)),
})
