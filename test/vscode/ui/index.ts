import type { Page } from 'playwright-core'
import { story } from './story.ts'
import './agreements.ts'
import { restricted } from './restricted.ts'
import { Workbench } from './workbench.ts'

interface Window {
  readonly page: Page
  readonly host: string
  /** The folder in which pictures are kept. */
  readonly pictures: string
  /** Ends the language server as a crash would; absent where it is no process of its own. */
  readonly crash?: () => number
  /** The window trusts nothing. */
  readonly restricted?: boolean
}

/** Runs the story in a window; throws when a test has failed. */
export async function run(window: Window): Promise<void> {
  const { page, host, pictures, crash } = window
  const workbench = new Workbench(page, pictures, host, crash)
  const suite = window.restricted === true ? restricted : story
  // A busy machine takes its time until the window has started its extensions; only then is it looked at closely.
  await workbench.squiggles.first().waitFor({ timeout: 60_000 })
  if (suite === restricted) await workbench.restricted.waitFor()
  await suite.run(`UI, ${host}`, workbench, name => workbench.picture(`failed ${name}`))
}
