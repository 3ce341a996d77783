import type { Page } from 'playwright-core'
import { story } from './story.ts'
import { Workbench } from './workbench.ts'

/** Runs the story in a window of `host`; keeps pictures in the folder `pictures`; throws when a test has failed. */
export async function run(page: Page, host: string, pictures: string): Promise<void> {
  const workbench = new Workbench(page, pictures, host)
  await story.run(`UI, ${host}`, workbench, name => workbench.picture(`failed ${name}`))
}
