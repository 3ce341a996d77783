import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cli, root } from '../ci/built.ts'

const above = mkdtempSync(path.join(tmpdir(), 'sla-mcp-'))
const folder = path.join(above, 'workspace')
const client = new Client({ name: 'a test', version: '1' })

beforeAll(async () => {
  mkdirSync(folder)
  for (const name of ['broken', 'northwind'])
    writeFileSync(path.join(folder, `${name}.sla.yaml`), readFileSync(path.join(root, `samples/${name}.sla.yaml`)))
  writeFileSync(path.join(above, 'secret.sla.yaml'), 'sla: 1\n')
  writeFileSync(path.join(folder, 'notes.txt'), 'Something else')
  mkdirSync(path.join(folder, 'folder.sla.yaml'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(folder, 'pipe.sla.yaml')])
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp'], cwd: folder, env: { LC_ALL: 'C' } }),
  )
})
afterAll(async () => {
  await client.close()
  rmSync(above, { recursive: true, force: true })
})

/** What a tool says; JSON unless it refuses. */
async function call(name: string, input: Readonly<Record<string, unknown>>) {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } })
  const [first] = content as readonly { readonly text: string }[]
  return { refused: isError === true, text: first?.text ?? '' }
}

test('it offers its tools, none of which changes anything', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['sla_check', 'sla_targets', 'sla_explain', 'sla_propose_fix'])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
})

test('it checks an agreement', async () => {
  const { summary } = JSON.parse((await call('sla_check', { file: 'broken.sla.yaml' })).text)
  expect(summary.errors).toBeGreaterThan(5)
})

test('it reads the targets', async () => {
  expect(JSON.parse((await call('sla_targets', { file: 'northwind.sla.yaml' })).text).goals.customers).toBe(20)
})

test('it explains a number', async () => {
  const { text } = await call('sla_explain', { file: 'northwind.sla.yaml', path: 'funnel.stages.contact.required' })
  expect(JSON.parse(text)).toMatchObject({ value: '250', inputs: [{ name: 'customers', value: '20' }, {}] })
})

test('it proposes a fix and leaves the file as it is', async () => {
  const before = readFileSync(path.join(folder, 'broken.sla.yaml'), 'utf8')
  const there = readdirSync(folder)
  const { text } = await call('sla_propose_fix', { file: 'broken.sla.yaml', rule: 'unknown-person' })
  expect(JSON.parse(text).text).not.toBe(before)
  expect(readFileSync(path.join(folder, 'broken.sla.yaml'), 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual(there)
})

test.each([
  ['../secret.sla.yaml', 'lies outside the folder'],
  ['notes.txt', 'is no agreement'],
  ['nothing.sla.yaml', 'can’t be read'],
  ['folder.sla.yaml', 'can’t be read'],
  ['pipe.sla.yaml', 'can’t be read'],
  ['', 'Name the file'],
])('it refuses to read “%s”', async (file, why) => {
  const { refused, text } = await call('sla_check', { file })
  expect(refused).toBe(true)
  expect(text).toContain(why)
})

test('a tool that isn’t there is said not to be', async () => {
  expect(await call('sla_guess', { file: 'broken.sla.yaml' })).toEqual({
    refused: true,
    text: 'There is no tool “sla_guess”.',
  })
})
