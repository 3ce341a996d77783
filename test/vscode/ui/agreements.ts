/** What a person does with several agreements, after the first minutes: find, pass on, compare, begin. */
import { expectEqual } from '../suite/expect.ts'
import { story } from './story.ts'

const { test: step } = story

step('lists the agreements of the folder in the explorer', async workbench => {
  await workbench.run('Explorer: Focus on Agreements View')
  await workbench.agreements('Fernhill Bikes').nth(1).waitFor()
  await workbench.picture('9 agreements')
})

step('offers every document that this host can write, and writes a web page', async workbench => {
  await workbench.run('View: Focus First Editor Group')
  await workbench.run('SLA: Export…')
  await workbench.offered('Web page').first().waitFor()
  expectEqual(await workbench.offered('PDF').count(), workbench.host === 'web host' ? 0 : 1)
  await workbench.choose('Web page')
  await workbench.dialogSays('misspelled-owner.html')
  await workbench.takeProposed()
  await workbench.isTold('misspelled-owner.html was written')
})

step('compares the agreement with another file', async workbench => {
  await workbench.run('SLA: Compare with…')
  await workbench.chooseFile('agreement.sla.yaml')
  await workbench.tab('misspelled-owner.sla.yaml since agreement.sla.yaml').waitFor()
  await workbench.picture('10 compared')
})

/** What only a person knows; for all else the questions propose something. */
const answers = new Map([
  ['What is your company called?', 'Harbour Kites'],
  ['Who leads it?', 'Ana Example'],
  ['Who leads that one?', 'Ben Example'],
  ['How much new revenue do you want in that period?', '40000'],
  ['How much is an average sale?', '1000'],
])

step('asks for a new agreement, shows what the goal takes, and writes it without a finding', async workbench => {
  await workbench.closeAll()
  await workbench.run('SLA: New Agreement…')
  await workbench.offered('Small business').waitFor()
  for (let asked = ''; !asked.startsWith('So much the goal takes'); asked = await workbench.asked())
    await workbench.answer(answers.get(await workbench.asked()))
  await workbench.picture('11 what the goal takes')
  await workbench.choose('Open it without saving')
  await workbench.preview.getByRole('heading', { name: 'Harbour Kites' }).first().waitFor()
  expectEqual(await workbench.squiggles.count(), 0)
})
