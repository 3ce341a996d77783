import { type Message, say } from '../../core/language/message.ts'
import type { Terminal } from '../usage.ts'
import { Following } from './following.ts'
import { PageServer } from './page-server.ts'

/** What the page runs: Markdown and other languages, then itself. */
const scriptNames = ['prose.js', 'wordings-es.js', 'wordings-pt.js', 'preview.js']

/** A preview that is under way. */
export interface Running {
  /** Where it can be seen, with its secret. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/**
 * Shows a file at an address of this machine, and every later version of it, until it is stopped. A message says why
 * it can't. (This is a bundle of its own, whose errors are of other classes than those of whoever loads it.)
 */
export async function serve(file: string, port: number, terminal: Terminal): Promise<Running | Message> {
  const [style, ...texts] = await Promise.all(['preview.css', ...scriptNames].map(name => terminal.installed(name)))
  const scripts = new Map(
    scriptNames.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]]])),
  )
  if (style === undefined || scripts.size < scriptNames.length)
    return say`The page’s own files are missing. Install sla again.`
  const following = new Following(file, terminal)
  const server = new PageServer({ scripts, style, uri: file, language: terminal.wording.locale })
  const show = (message: string) => server.show(message)
  try {
    show(await following.start(show))
    const address = await server.listen(port)
    return {
      address,
      stop: async () => {
        following.stop()
        await server.stop()
      },
    }
  } catch (error) {
    following.stop()
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
      return say`Port ${String(port)} can’t be used. Leave out --port to take one that is free.`
    throw error
  }
}
