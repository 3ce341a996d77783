import type { Page } from 'playwright-core'
import { mixed } from '../../documents/formats/harm.ts'
import { expectEqual } from '../suite/expect.ts'
import { tabs } from './stage.ts'
import { pages } from './story.ts'
import { themes } from './themes.ts'

const { test: holds } = pages

/** Texts that would do harm as markup, in all fields of one's own words, each text in several of them. */
for (const turn of [0, 5, 10, 15, 20]) {
  const text = mixed(turn)

  holds(`what would do harm as markup does nothing in an exported page, turned ${turn} times`, async stage => {
    const page = await stage.document(text)
    expectEqual(await foreignTo(page), [])
    await page.context().close()
  })

  holds(`what would do harm as markup does nothing in the preview, turned ${turn} times`, async stage => {
    const preview = await stage.preview(text, themes.light)
    for (const tab of tabs) {
      await preview.turnTo(tab)
      expectEqual(await foreignTo(preview.page), [])
    }
    await preview.close()
  })
}

/** What runs, loads or leads anywhere on a page that isn't its own: what came from the text. */
const foreignTo = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = (address: string) => /\/(?:preview\.(?:js|css)|prose\.js|wordings-(?:es|pt)\.js)$/.test(address)
    const active = 'script, iframe, frame, object, embed, img, video, audio, link, base, form, meta[http-equiv=refresh]'
    const elements = [...document.querySelectorAll<HTMLElement>('*')]
    return [
      ...[...document.querySelectorAll(active)].filter(
        element => !own(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
      ),
      ...elements.filter(element => [...element.attributes].some(({ name }) => name.startsWith('on'))),
      ...elements.filter(element => /url\(/i.test(element.getAttribute('style') ?? '')),
      ...[...document.querySelectorAll('a[href]')].filter(
        link => !/^(?:#|https?:|mailto:)/.test(link.getAttribute('href') ?? ''),
      ),
    ]
      .map(element => element.outerHTML.slice(0, 200))
      .concat(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter(name => !own(name)),
      )
  })
