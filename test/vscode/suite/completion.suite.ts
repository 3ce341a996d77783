import { offeredAfter, open, replace, test } from './editor.ts'
import { eventually, expectIncludes } from './expect.ts'

test('offers the keys that a commitment still lacks', async () => {
  const editor = await open('agreement.sla.yaml')
  await replace(editor, '    within: 4 hours\n', '    within: 4 hours\n  persistence:\n    by: sales\n    ')
  const offered = await eventually('completion of keys', async () => {
    const labels = await offeredAfter(editor.document, 'persistence:\n    by: sales\n    ')
    return labels.includes('owner') && labels
  })
  expectIncludes(offered, ['owner', 'kind'])
})

test('offers the people of the agreement where an owner belongs', async () => {
  const editor = await open('agreement.sla.yaml')
  await replace(editor, 'owner: cleo', 'owner: ')
  const offered = await eventually('completion of people', async () => {
    const labels = await offeredAfter(editor.document, 'by: sales\n    owner: ')
    return labels.includes('ben') && labels
  })
  expectIncludes(offered, ['ana', 'ben', 'cleo'])
})
