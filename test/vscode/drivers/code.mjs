#!/usr/bin/env node
// Stands in for the desktop's `code`: understands what @vscode/test-electron passes and runs the same suite in
// code-server's Node extension host, with a headless browser as the window.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startCodeServer } from './code-server.mjs'
import { runSuiteAt } from './suite-page.mjs'

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    oldest: { type: 'boolean' },
  },
})
const server = await startCodeServer(values['extensions-dir'], { oldest: values.oldest })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
try {
  const payload = [
    ['extensionDevelopmentPath', server.remote(values.extensionDevelopmentPath)],
    ['extensionTestsPath', server.remote(values.extensionTestsPath)],
  ]
  process.exitCode = await runSuiteAt(server.address(path.resolve(positionals[0]), payload), 120_000)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await server.stop()
}
