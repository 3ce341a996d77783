// Runs a suite inside the extension host of a workbench: VS Code reports through two functions that the page offers.
import { format } from 'node:util'
import { openBrowser } from './browser.mjs'

/** Opens `address`, prints what the suite prints, resolves to its exit status (0 is success). */
export async function runSuiteAt(address, timeLimit) {
  const { page, close } = await openBrowser()
  const rest = []
  let timer
  try {
    await page.exposeFunction('codeAutomationLog', (_, words) => {
      const line = format(...words)
      if (isOfSuite(line)) console.log(line)
      else rest.push(line)
    })
    const status = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve)
      page.on('crash', () => reject(new Error('the page of VS Code crashed')))
      timer = setTimeout(() => reject(new Error(`the suite did not end within ${timeLimit / 1000} s`)), timeLimit)
    })
    await page.goto(address)
    return await status
  } catch (error) {
    throw new Error(`${error.message}; VS Code has said last:\n${rest.slice(-30).join('\n')}`)
  } finally {
    clearTimeout(timer)
    await close()
  }
}

/** Whether a line is the suite's own (see `suite/harness.ts`): VS Code logs a great deal beside it. */
function isOfSuite(line) {
  return /^[✓✗] /.test(line)
}
