// A headless browser as the window of VS Code.
import { chromium } from 'playwright-core'
import { browserHosts } from '../../../scripts/hosts.mjs'

/** Opens one page, large enough for a whole fixture beside its preview; resolves to `{ page, close }`. */
export async function openBrowser() {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 1080 } })
  const page = await context.newPage()
  return { page, close: () => browser.close() }
}

/** A browser without a window, for pages of one's own. */
export const launchBrowser = async () => launch(await browserHosts())

/** Launches the first of `hosts` that is there and runs. */
async function launch(hosts) {
  const reasons = []
  for (const host of hosts) {
    try {
      return await chromium.launch({ ...host, headless: true, args: flags })
    } catch (error) {
      reasons.push(error.message)
    }
  }
  throw new Error(`No browser to test in; Chrome, Edge or Chromium would do.\n${reasons[0]}`)
}

const flags = [
  // A container's root user has no sandbox to offer, and little shared memory.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  // Web views live on subdomains of localhost; nothing else may be reached.
  '--host-resolver-rules=MAP *.localhost 127.0.0.1 , MAP localhost 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]
