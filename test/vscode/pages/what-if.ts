import { eventually, expectEqual } from '../suite/expect.ts'
import { pages } from './story.ts'
import { themes } from './themes.ts'

const { test: holds } = pages

holds('what is tried shows at once, and is sent as edits of the version that is shown', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  await preview.turnTo('What if')
  await preview.page.getByRole('textbox', { name: 'Average deal' }).fill('10000')
  await preview.page.getByText('20 of 24 needed').waitFor()
  await preview.page.getByRole('button', { name: 'Write to file' }).click()
  const [first] = await preview.told('write')
  expectEqual([first?.version, first?.edits.map(edit => [edit.was, edit.text])], [1, [['12500', '10000']]])
  await preview.close()
})

holds('a number can be typed key by key, with decimals and thousands', async stage => {
  const preview = await stage.preview(stage.text('northwind'), themes.light)
  await preview.turnTo('What if')
  for (const [name, typed, comes] of [
    ['From contacts to customers', '12.5', 'Sales turns 8% of contacts into customers'],
    ['New revenue', '1,200,000', 'was $400,000'],
  ] as const) {
    const field = preview.page.getByRole('textbox', { name })
    await field.selectText()
    await field.pressSequentially(typed)
    expectEqual(await field.inputValue(), typed)
    await preview.page.getByText(comes).first().waitFor()
    await field.blur()
  }
  expectEqual(await preview.page.getByRole('textbox', { name: 'From contacts to customers' }).inputValue(), '12.5')
  expectEqual(await preview.page.getByRole('textbox', { name: 'New revenue' }).inputValue(), '1200000')
  await preview.close()
})

holds('what can’t be written, because the text is another by now, is worked out anew for that', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  await preview.turnTo('What if')
  await preview.page.getByRole('textbox', { name: 'Average deal' }).fill('10000')
  await preview.page.getByRole('button', { name: 'Write to file' }).click()
  const now = preview.viewOf(`# One line more.\n${text}`)
  await preview.tell({ type: 'outdated', now })
  const [first, second] = await eventually('another try', async () => {
    const tries = await preview.told('write')
    return tries.length > 1 && tries
  })
  expectEqual(second?.version, 2)
  expectEqual(second?.edits[0]?.start.line, (first?.edits[0]?.start.line ?? 0) + 1)
  for (let tries = 0; tries < 5; tries++) await preview.tell({ type: 'outdated', now })
  await preview.page.getByRole('textbox', { name: 'Average deal' }).fill('11000')
  await preview.page.getByText('was $12,500').waitFor()
  expectEqual((await preview.told('write')).length, 3)
  await preview.close()
})

holds('what was tried, the tab and what is open come back after a reload', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  await preview.turnTo('What if')
  await preview.page.getByRole('textbox', { name: 'Average deal' }).fill('10000')
  await preview.page.getByText('was $12,500').waitFor()
  await eventually('the state', () =>
    preview.page.evaluate(() => sessionStorage.getItem('state')?.includes('"goals.average-deal":"10000"') === true),
  )
  await preview.reload(text)
  expectEqual(await preview.openTab, 'What if')
  expectEqual(await preview.page.getByRole('textbox', { name: 'Average deal' }).inputValue(), '10000')
  await preview.close()
})

holds('the block at the cursor is scrolled to only if it can’t be seen', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  const { page } = preview
  const line = text.split('\n').indexOf('  close-rate:')
  const scrolled = () => page.evaluate(() => window.scrollY)
  await preview.tell({ type: 'cursor', at: { line, character: 2 }, follow: false })
  await page.locator('[data-at-cursor]').first().waitFor()
  expectEqual(await scrolled(), 0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await preview.tell({ type: 'cursor', at: { line, character: 2 }, follow: true })
  const there = await eventually('the block', async () => (await scrolled()) > 0 && scrolled())
  await preview.tell({ type: 'cursor', at: { line, character: 3 }, follow: true })
  await preview.show(`${text}\n`)
  expectEqual(await scrolled(), there)
  expectEqual((await preview.told('select')).length, 0)
  await preview.close()
})
