import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../ci/built.ts'

const windows = process.platform === 'win32'
const folder = mkdtempSync(path.join(tmpdir(), 'sla-install-'))
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    // Nothing is to be fetched: the package brings all it needs.
    env: { ...process.env, npm_config_offline: 'true', npm_config_cache: path.join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const sla = (...args: readonly string[]) =>
  spawnSync(path.join(folder, 'node_modules/.bin/sla'), args, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, LC_ALL: 'C' },
  })

/** The package as npm makes it, installed into an empty folder. What it is made of is built already. */
beforeAll(() => {
  const [{ filename }] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root))
  npm(['install', '--no-audit', '--no-fund', path.join(folder, filename)], folder)
  mkdirSync(path.join(folder, 'samples'))
  cpSync(path.join(root, 'samples'), path.join(folder, 'samples'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('it brings the command', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  expect(sla('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
})

test('it checks', () => {
  const { status, stdout } = sla('check', 'samples/broken.sla.yaml', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).summary.errors).toBeGreaterThan(5)
  expect(sla('check', 'samples/northwind.sla.yaml', '--today', '2026-11-21')).toMatchObject({ status: 0 })
})

test('it computes and explains, rules included', () => {
  expect(JSON.parse(sla('targets', 'samples/northwind.sla.yaml', '--format', 'json').stdout).goals.customers).toBe(20)
  expect(sla('explain', 'funnel-mismatch').stdout).toContain('Why it matters')
})

test('it brings the schema as a file too', () => {
  const installed = readFileSync(path.join(folder, 'node_modules/sla-as-code/schemas/sla.schema.json'), 'utf8')
  expect(JSON.parse(sla('schema').stdout)).toEqual(JSON.parse(installed))
})

test('it is a language server', async () => {
  const server = spawn(
    path.join(folder, 'node_modules/.bin/sla'),
    ['lsp', '--stdio', `--clientProcessId=${process.pid}`],
    {
      cwd: folder,
      shell: windows,
    },
  )
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  })
  server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`)
  let answer = ''
  for await (const chunk of server.stdout) {
    answer += String(chunk)
    if (answer.includes('"capabilities"') && answer.trimEnd().endsWith('}')) break
  }
  server.kill()
  expect(answer).toContain('"textDocumentSync"')
})

test('it needs no other package', () => {
  const { dependencies = {} } = JSON.parse(
    readFileSync(path.join(folder, 'node_modules/sla-as-code/package.json'), 'utf8'),
  )
  expect(dependencies).toEqual({})
})

/** Where it is installed from a repository, as pre-commit does, npm runs nothing but `prepare` before it packs. */
test('what a clone holds is enough to make it', () => {
  const clone = path.join(folder, 'clone')
  const own = ['.git', '.vscode-test', 'dist', 'node_modules', 'out', 'test', 'test-artifacts']
  cpSync(root, clone, { recursive: true, filter: file => !own.includes(path.relative(root, file)) })
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction')
  npm(['run', 'prepare'], clone)
  const [{ files }] = JSON.parse(npm(['pack', '--ignore-scripts', '--dry-run', '--json'], clone))
  expect(files.map((file: { readonly path: string }) => file.path)).toEqual(
    expect.arrayContaining([
      'dist/cli.js',
      'dist/commands.js',
      'dist/server.js',
      'dist/mcp.js',
      'docs/rules/README.md',
    ]),
  )
}, 60_000)
