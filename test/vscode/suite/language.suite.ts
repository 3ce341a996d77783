import { open, test } from './editor.ts'
import { expectEqual } from './expect.ts'

test('takes files that end in .sla.yaml', async () => {
  const { document } = await open('agreement.sla.yaml')
  expectEqual(document.languageId, 'sla')
})

test('takes files that end in .sla.yml', async () => {
  const { document } = await open('people.sla.yml')
  expectEqual(document.languageId, 'sla')
})
