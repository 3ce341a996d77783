import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expectEqual } from '../suite/expect.ts'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Fails unless axe finds nothing against WCAG 2.2 AA and its own best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const violations: readonly Violation[] = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { axe: checker } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> }
    }
    return (await checker.run(document, { runOnly: tags })).violations
  })
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
  expectEqual(found, [])
}

/** Fails if something makes the page wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const all = [...document.querySelectorAll('body *')]
    return all
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map(element => element.outerHTML.slice(0, 120))
  })
  expectEqual(wide, [])
}
