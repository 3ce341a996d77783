// Runs the packaged extension in a real VS Code: `node test/vscode/run.mjs [pages] [node] [web] [ui-node] [restricted]
// [ui-web] [oldest] [--vsix FILE]`.
//   pages             the preview and exported documents alone, in a browser: accessible, narrow, by keyboard
//   node, web         the suite in `suite/`, inside the Node and inside the web extension host
//   oldest            the suite in the oldest VS Code there is for us; only when it is named, as it is one more to install
//   restricted        what a window that trusts no folder still tells
//   ui-node, ui-web   the story in `ui/`, with mouse and keyboard, in each; pictures go to `test-artifacts/`
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { isLinuxX64 } from '../../scripts/hosts.mjs'
import { stylesAsText } from '../../scripts/styles.mjs'
import { launchBrowser } from './drivers/browser.mjs'
import { installPackage } from './drivers/code-server.mjs'
import { runInNodeHost } from './drivers/node-host.mjs'
import { quietSettings } from './drivers/settings.mjs'
import { runInWebHost } from './drivers/web-host.mjs'
import { openNodeWorkbench, openWebWorkbench } from './drivers/workbenches.mjs'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { vsix: { type: 'string' } } })
const timeLimit = 300_000
const scratch = mkdtempSync(path.join(tmpdir(), 'sla-vscode-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
try {
  process.exit((await runAll()) ? 0 : 1)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

async function runAll() {
  const extensions = path.join(scratch, 'extensions')
  const extension = await unpackedExtension(extensions)
  const suite = path.join(extension, 'suite.js')
  await bundle('suite/index.ts', suite, { format: 'cjs', platform: 'browser', external: ['vscode'] })
  const file = 'misspelled-owner.sla.yaml'
  const inHost = { extension, suite, scratch }
  const runs = {
    pages: () => runPages(extension),
    node: () => runInNodeHost({ ...inHost, folder: freshFixtures('node') }),
    oldest: () => runInNodeHost({ ...inHost, folder: freshFixtures('oldest'), oldest: true }),
    web: () => runInWebHost({ ...inHost, folder: freshFixtures('web') }),
    'ui-node': () =>
      runUi('Node host', () => openNodeWorkbench({ extensions, folder: freshFixtures('ui-node'), file })),
    restricted: () =>
      runUi('restricted window', () =>
        openNodeWorkbench({ extensions, folder: freshFixtures('restricted'), file, restricted: true }),
      ),
    'ui-web': () => runUi('web host', () => openWebWorkbench({ extension, folder: freshFixtures('ui-web'), file })),
  }
  let passed = true
  const usual = Object.keys(runs).filter(name => name !== 'oldest')
  for (const name of positionals.length > 0 ? positionals : usual) {
    if (!Object.hasOwn(runs, name)) throw new Error(`There is no run "${name}", only ${Object.keys(runs).join(', ')}.`)
    passed = (await succeeds(name, runs[name])) && passed
  }
  return passed
}

async function succeeds(name, run) {
  const started = Date.now()
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('it took too long')), timeLimit).unref())
  try {
    await Promise.race([run(), late])
    console.log(`vscode ${name}: passed in ${seconds(started)}\n`)
    return true
  } catch (error) {
    console.log(`vscode ${name}: FAILED after ${seconds(started)}: ${error.message}\n`)
    return false
  }
}

/** The story with mouse and keyboard in the window that `open` opens. */
async function runUi(host, open) {
  const bundled = path.join(root, '.vscode-test/ui-suite.mjs')
  await bundle('ui/index.ts', bundled, { format: 'esm', platform: 'node', external: ['playwright-core'] })
  const { run } = await import(pathToFileURL(bundled).href)
  const pictures = path.join(root, 'test-artifacts')
  mkdirSync(pictures, { recursive: true })
  const window = await open()
  try {
    await run({ ...window, host, pictures })
  } finally {
    await window.close()
  }
}

/** The tests of pages, with the packaged preview in a browser of their own. */
async function runPages(extension) {
  const bundled = path.join(root, '.vscode-test/pages.cjs')
  await bundle('pages/index.ts', bundled, {
    format: 'cjs',
    platform: 'node',
    external: ['playwright-core', 'axe-core'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [stylesAsText],
  })
  const { run } = (await import(pathToFileURL(bundled).href)).default
  const browser = await launchBrowser()
  try {
    await run(browser, extension, root)
  } finally {
    await browser.close()
  }
}

/** Where the package's files are, as an installed extension has them. */
async function unpackedExtension(extensions) {
  if (!isLinuxX64) return root
  const vsix = values.vsix ?? readdirSync(root).find(name => name.endsWith('.vsix'))
  if (vsix === undefined) throw new Error('There is no package to test: "npm run package" makes one.')
  return installPackage(path.resolve(root, vsix), extensions)
}

/** A copy of the fixtures that a run may change, with settings that keep the editor quiet. */
function freshFixtures(name) {
  const folder = path.join(scratch, `fixtures-${name}`)
  cpSync(path.join(here, 'fixtures'), folder, { recursive: true })
  mkdirSync(path.join(folder, '.vscode'))
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(quietSettings))
  return folder
}

function bundle(entry, outfile, options) {
  return build({ entryPoints: [path.join(here, entry)], outfile, bundle: true, logLevel: 'warning', ...options })
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`
}
