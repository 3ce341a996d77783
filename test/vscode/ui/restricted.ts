/** A folder that the person doesn't trust: everything is told, nothing in it is run. */
import { expectEqual } from '../suite/expect.ts'
import { Suite } from '../suite/harness.ts'
import type { Workbench } from './workbench.ts'

/** For a window that trusts nothing and has opened `misspelled-owner.sla.yaml`. */
export const restricted = new Suite<Workbench>('story')
const { test: step } = restricted

step('finds what is wrong', async workbench => {
  await workbench.squiggles.first().waitFor()
  await workbench.run('View: Toggle Problems')
  await workbench.problems('anna').first().waitFor()
  expectEqual(await workbench.problems('unknown-person').count(), 1)
  await workbench.press('ControlOrMeta+j')
})

step('takes letters beyond English as part of the language', async workbench => {
  // The window draws them before it has asked what the language wants.
  await workbench.suspiciousLetters.first().waitFor({ state: 'detached' })
})

step('tells what is at the cursor', async workbench => {
  await workbench.cursorAtEndOf('of: contact')
  await workbench.press('ArrowLeft')
  await workbench.run('Show or Focus Hover')
  await workbench.hover.filter({ hasText: 'left a name and an e-mail address' }).first().waitFor()
  await workbench.press('Escape')
})

step('shows the preview', async workbench => {
  await workbench.run('SLA: Open Preview to the Side')
  await workbench.preview.getByRole('heading', { name: 'Fernhill Bikes' }).first().waitFor()
  await workbench.picture('preview')
})
