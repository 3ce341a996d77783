import type { Page } from 'playwright-core'
import { story } from './story.ts'
import { Workbench } from './workbench.ts'

interface Window {
  readonly page: Page
  readonly host: string
  /** The folder in which pictures are kept. */
  readonly pictures: string
  /** Ends the language server as a crash would; absent where it is no process of its own. */
  readonly crash?: () => number
}

/** Runs the story in a window; throws when a test has failed. */
export async function run({ page, host, pictures, crash }: Window): Promise<void> {
  const workbench = new Workbench(page, pictures, host, crash)
  await story.run(`UI, ${host}`, workbench, name => workbench.picture(`failed ${name}`))
}
