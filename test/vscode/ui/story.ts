/** The first minutes with the extension, with mouse and keyboard: each step goes on where the one before stopped. */
import { expectEqual } from '../suite/expect.ts'
import { Suite } from '../suite/harness.ts'
import type { Workbench } from './workbench.ts'

/** For a window that has opened `misspelled-owner.sla.yaml`. */
export const story = new Suite<Workbench>('story')
const { test: step } = story

step('underlines the name that is wrong', async workbench => {
  await workbench.squiggles.first().waitFor()
  expectEqual(await workbench.squiggles.count(), 1)
})

step('lists the finding in the panel "Problems"', async workbench => {
  await workbench.run('View: Toggle Problems')
  await workbench.problems('anna').first().waitFor()
  expectEqual(await workbench.problems('unknown-person').count(), 1)
  await workbench.picture('1 finding')
})

step('puts the name right with a quick fix', async workbench => {
  await workbench.goToProblem('anna')
  await workbench.openQuickFixes(/\bana\b/)
  await workbench.picture('2 quick fix')
  await workbench.press('Enter')
  await workbench.reads('owner: ana')
  await workbench.squiggles.first().waitFor({ state: 'detached' })
  await workbench.problems('anna').first().waitFor({ state: 'detached' })
  await workbench.press('ControlOrMeta+j')
})

step('completes a key while it is typed', async workbench => {
  await workbench.cursorAtEndOf('within: 4 hours')
  await workbench.press('Enter')
  await workbench.type('wh')
  await workbench.accept('why')
  await workbench.reads('why:')
  await workbench.type('Speed wins')
})

step('completes a name on demand', async workbench => {
  await workbench.cursorAtEndOf('owner: cleo')
  await workbench.press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Control+Space')
  await workbench.accept('ben')
  await workbench.reads('owner: ben')
})

step('shows the agreement and its funnel beside the text', async workbench => {
  await workbench.run('SLA: Open Preview to the Side')
  await workbench.preview.getByRole('heading', { name: 'Fernhill Bikes' }).first().waitFor()
  await workbench.picture('3 preview')
  await workbench.preview.getByRole('tab', { name: 'Targets' }).click()
  await workbench.preview.getByRole('cell', { name: '2,500' }).first().waitFor()
  await workbench.picture('3 preview, targets')
  await workbench.run('View: Focus First Editor Group')
})

step('follows the text as it is typed', async workbench => {
  await workbench.press('ControlOrMeta+Home')
  await workbench.cursorAtEndOf('title: Fernhill Bikes – Marketing and Sales')
  await workbench.type(' in autumn')
  await workbench.preview.getByRole('heading', { name: 'in autumn' }).first().waitFor()
})

step('goes on after a crash of its server, and the preview never loses what it shows', async workbench => {
  if (workbench.crash === undefined) return
  expectEqual(workbench.crash(), 1)
  await workbench.type(' and winter')
  await workbench.preview.getByRole('heading', { name: 'in autumn' }).first().waitFor()
  await workbench.preview.getByRole('heading', { name: 'in autumn and winter' }).first().waitFor()
  await workbench.picture('4 after a crash')
})

step('keeps the last good preview while the text is broken, and says so', async workbench => {
  await workbench.cursorAtEndOf('currency: EUR')
  await workbench.press('Enter')
  await workbench.type('summary What we promise')
  await workbench.reads('summary What we promise')
  await workbench.preview
    .getByText(/out of date/i)
    .first()
    .waitFor()
  await workbench.preview.getByRole('heading', { name: 'in autumn' }).first().waitFor()
  await workbench.picture('5 preview of a broken text')
})

step('tries another number out, writes it into the file, and takes it back in one step', async workbench => {
  await workbench.press('Shift+Home', 'Backspace', 'Backspace')
  await workbench.preview
    .getByText(/out of date/i)
    .first()
    .waitFor({ state: 'detached' })
  await workbench.preview.getByRole('tab', { name: 'What if' }).click()
  await workbench.preview.getByRole('textbox', { name: 'Average deal' }).fill('500')
  await workbench.preview.getByText('The plan misses the goal').waitFor()
  await workbench.preview.getByText('20 of 40 needed').waitFor()
  await workbench.reads('average-deal: 1000')
  await workbench.picture('6 what if')
  await workbench.preview.getByRole('button', { name: 'Write to file' }).click()
  await workbench.reads('average-deal: 500')
  await workbench.preview.getByRole('button', { name: 'Write to file', disabled: true }).waitFor()
  await workbench.cursorAtEndOf('average-deal: 500')
  await workbench.press('ControlOrMeta+z')
  await workbench.reads('average-deal: 1000')
})

step('marks in the preview what the cursor is at, and selects what is clicked there', async workbench => {
  await workbench.preview.getByRole('tab', { name: 'Agreement' }).click()
  await workbench.cursorAtEndOf('customer: Someone who ordered a bike.')
  const marked = workbench.preview.locator('[data-at-cursor]')
  await marked.filter({ hasText: 'Someone who ordered a bike.' }).waitFor()
  await workbench.preview.getByText('Someone who left a name').first().click()
  await workbench.hasSelected('contact: Someone who left a name and an e-mail address.')
  await marked.filter({ hasText: 'Someone who left a name' }).waitFor()
  await workbench.picture('7 both ways')
})

step('exports the agreement as a file, beside the text unless told otherwise', async workbench => {
  await workbench.run('SLA: Export…')
  await workbench.choose('Word document')
  await workbench.dialogSays('misspelled-owner.docx')
  await workbench.takeProposed()
  await workbench.isTold('misspelled-owner.docx was written')
  await workbench.picture('8 exported')
})
