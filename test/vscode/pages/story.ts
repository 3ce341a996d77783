import type { Page } from 'playwright-core'
import { everything } from '../../documents/everything.ts'
import { expectEqual } from '../suite/expect.ts'
import { Suite } from '../suite/harness.ts'
import { expectAccessible, expectNoSideways } from './accessible.ts'
import { type Stage, tabs } from './stage.ts'
import { themes } from './themes.ts'

/** The preview and exported documents, as pages in a browser. */
export const pages = new Suite<Stage>('tests')
const { test: holds } = pages

for (const [name, theme] of Object.entries(themes))
  for (const tab of tabs)
    holds(`axe finds nothing in the tab ${tab}, ${name}`, async stage => {
      const preview = await stage.preview(stage.text('northwind'), theme)
      await preview.turnTo(tab)
      await openAll(preview.page)
      await expectAccessible(preview.page)
      await preview.close()
    })

for (const tab of ['Agreement', 'Targets'] as const)
  holds(`axe finds nothing in the tab ${tab} of an agreement full of mistakes`, async stage => {
    const preview = await stage.preview(stage.text('broken'), themes.dark)
    await preview.turnTo(tab)
    await openAll(preview.page)
    await expectAccessible(preview.page)
    await preview.close()
  })

for (const sample of ['aurora', 'broken', 'northwind', 'veloz'])
  holds(`axe finds nothing in ${sample} exported as HTML`, async stage => {
    const page = await stage.document(stage.text(sample))
    await expectAccessible(page)
    await page.context().close()
  })

for (const tab of tabs)
  holds(`nothing scrolls sideways in the tab ${tab}, 320 pixels wide`, async stage => {
    const preview = await stage.preview(stage.text('aurora'), themes.light, 320)
    await preview.turnTo(tab)
    await openAll(preview.page)
    await expectNoSideways(preview.page)
    await preview.close()
  })

for (const width of [320, 800, 1400])
  holds(`nothing scrolls sideways in an agreement that says everything, ${width} pixels wide`, async stage => {
    const preview = await stage.preview(everything, themes.light, width)
    for (const tab of tabs) {
      await preview.turnTo(tab)
      await expectNoSideways(preview.page)
    }
    await preview.close()
  })

for (const width of [320, 800])
  holds(`a word without an end takes no room from its neighbours, ${width} pixels wide`, async stage => {
    const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)
    const text = stage
      .text('northwind')
      .replace('A first order is signed and paid.', endless)
      .replace('    on-miss:\n      escalate-to: ben\n', `    why: ${endless}\n`)
      .replace('ana: Ana', `ana: { name: Ana, email: ${endless}@northwind.example }`)
      .replace('- no budget', `- ${endless}`)
    const preview = await stage.preview(text, themes.light, width)
    for (const tab of tabs) {
      await preview.turnTo(tab)
      await expectNoSideways(preview.page)
    }
    await preview.close()
  })

holds('nothing scrolls sideways in an exported page', async stage => {
  for (const width of [320, 800, 1400]) {
    const page = await stage.document(stage.text('aurora'), width)
    await expectNoSideways(page)
    await page.context().close()
  }
})

holds('the keyboard reaches everything, and arrow keys turn the tabs', async stage => {
  const preview = await stage.preview(stage.text('northwind'), themes.dark)
  const { page } = preview
  await page.getByRole('tab', { selected: true }).focus()
  for (const tab of [...tabs.slice(1), tabs[0]]) {
    await page.keyboard.press('ArrowRight')
    expectEqual(await preview.openTab, tab)
    expectEqual(await page.evaluate(() => document.activeElement?.textContent), tab)
  }
  await page.keyboard.press('End')
  expectEqual(await preview.openTab, tabs.at(-1))
  await page.keyboard.press('Home')
  // One step of Tab after the other, until nothing is left: each stop can be seen.
  const stops = await page.evaluate(() => document.querySelectorAll('.panel :is(a, button, summary)').length)
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const { activeElement } = document
      const outline = activeElement === null ? '' : getComputedStyle(activeElement).outlineStyle
      return activeElement?.closest('.panel') !== null && outline !== 'none'
    })
    expectEqual([stop, seen], [stop, true])
  }
  await preview.close()
})

holds('a number opens how it came about, and closing leads back to it', async stage => {
  const preview = await stage.preview(stage.text('northwind'), themes.light)
  const { page } = preview
  const customers = page.locator('.figures .customers button.to-how')
  await customers.focus()
  await page.keyboard.press('Enter')
  const how = page.locator('.how').first()
  await how.getByText('Marketing’s revenue ÷ average deal, rounded up').waitFor()
  await how.getByRole('button', { name: '$240,000' }).click()
  await how.getByText('revenue × Marketing’s share').waitFor()
  await how.getByRole('button', { name: 'Close: how it came about' }).last().click()
  expectEqual(await page.evaluate(() => document.activeElement?.textContent), '$240,000')
  await how.getByRole('button', { name: 'Close: how it came about' }).click()
  expectEqual(await page.evaluate(() => document.activeElement?.textContent), '20')
  expectEqual(await page.locator('.how').count(), 0)
  await preview.close()
})

holds('an edit leaves tab, open derivations, focus and scroll position as they are', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  const { page } = preview
  await preview.turnTo('Targets')
  const needed = page.locator('.stage .needed button').nth(1)
  await needed.click()
  await page.evaluate(() => window.scrollTo({ top: 200, behavior: 'instant' }))
  await preview.show(text.replace('revenue: 400000', 'revenue: 410000'))
  expectEqual(await preview.openTab, 'Targets')
  expectEqual(await page.locator('.how').count(), 1)
  expectEqual(await page.evaluate(() => document.activeElement?.className), 'number to-how')
  expectEqual(await page.evaluate(() => window.scrollY), 200)
  await page.locator('.value', { hasText: '$246,000' }).waitFor()
  await preview.close()
})

holds('a reload brings back tab, open derivations and scroll position', async stage => {
  const text = stage.text('northwind')
  const preview = await stage.preview(text, themes.light)
  const { page } = preview
  await preview.turnTo('Targets')
  await page.locator('.stage .needed button').first().click()
  await page.evaluate(() => window.scrollTo({ top: 150, behavior: 'instant' }))
  await page.waitForFunction(() => JSON.parse(sessionStorage.getItem('state') ?? '{}').scrolled?.targets === 150)
  await preview.reload(text)
  expectEqual(await preview.openTab, 'Targets')
  expectEqual(await page.locator('.how').count(), 1)
  await page.waitForFunction(() => window.scrollY === 150)
  await preview.close()
})

holds('nothing moves for those who want less motion', async stage => {
  const preview = await stage.preview(stage.text('northwind'), themes.light)
  const { page } = preview
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const tab of tabs) {
    await preview.turnTo(tab)
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter(element => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
        })
        .map(element => element.outerHTML.slice(0, 100)),
    )
    expectEqual(moving, [])
  }
  await preview.close()
})

/** Whatever can be opened is open. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>('.to-how[aria-expanded="false"]')) closed.click()
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
}
