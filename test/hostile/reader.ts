/** A process that makes everything of each text that it is sent, and answers what went wrong. */
import { everythingOf } from './everything.ts'

process.on('message', (text: string) => {
  everythingOf(text).then(
    () => process.send?.(''),
    (error: unknown) => process.send?.(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  )
})
