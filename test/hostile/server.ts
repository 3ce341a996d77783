/** The language server as a process, on a day that stays. */
import { createConnection } from 'vscode-languageserver/node'
import { render } from '../../core/documents/render.ts'
import { serve } from '../../server/server.ts'

serve(createConnection(process.stdin, process.stdout), {
  today: () => '2026-11-21',
  now: () => performance.now(),
  renderer: async () => render,
})
