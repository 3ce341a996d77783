import type { Browser } from 'playwright-core'
import { Stage } from './stage.ts'
import { pages } from './story.ts'
import './injections.ts'
import './what-if.ts'

/** Runs the tests of pages in `browser`, with the extension unpacked in `extension`, of the repository in `root`; throws when one has failed. */
export async function run(browser: Browser, extension: string, root: string): Promise<void> {
  await pages.run('pages', new Stage(browser, extension, root))
}
