// Runs the suite in the web extension host, where an extension is a worker in the browser, as on vscode.dev.
import { serveWorkbench } from '../../../scripts/hosts/workbench.mjs'
import { runSuiteAt } from './suite-page.mjs'

/** Rejects when a test has failed. `suite` is a file inside the folder `extension`: only that one is served. */
export async function runInWebHost({ extension, suite, folder }) {
  const workbench = await serveWorkbench({ extension, folder, tests: suite })
  try {
    const status = await runSuiteAt(workbench.url, 120_000)
    if (status !== 0) throw new Error('tests failed in the web host')
  } finally {
    await workbench.stop()
  }
}
