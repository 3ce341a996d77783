import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sla-server-'))
  const loader = { '.css': 'text' } as const
  const common = { absWorkingDir: root, bundle: true, outdir: folder, logLevel: 'error', loader } as const
  await build({ ...common, entryPoints: ['server/main.ts'], platform: 'node', format: 'cjs', target: 'node20.19' })
  await build({
    ...common,
    entryPoints: ['server/worker.ts'],
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const initialize = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } }
const textDocument = { uri: 'file:///a.sla.yaml', languageId: 'sla', version: 1, text: 'sla: 2\n' }

describe('the server as a process', () => {
  const started = () => {
    const child = spawn(process.execPath, [path.join(folder, 'main.js'), '--stdio'])
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    connection.listen()
    return { child, connection }
  }
  const ended = (child: ChildProcessWithoutNullStreams) => new Promise(resolve => child.on('exit', resolve))
  const findings = async (connection: MessageConnection) => {
    await connection.sendRequest('initialize', initialize)
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('textDocument/didOpen', { textDocument })
    return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: textDocument.uri } })
  }

  it('needs no folder, and not even to be told that there is none', async () => {
    const { child, connection } = started()
    await connection.sendRequest('initialize', { capabilities: {} })
    await connection.sendNotification('initialized', {})
    expect(await connection.sendRequest('workspace/symbol', { query: '' })).toEqual([])
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await ended(child)).toBe(0)
  })

  it.each([[{ codeLens: { enabled: false } }], [{ sla: { codeLens: { enabled: false } } }]])(
    'takes settings at the start: %j',
    async initializationOptions => {
      const { child, connection } = started()
      await connection.sendRequest('initialize', { ...initialize, initializationOptions })
      const text = 'definitions:\n  mql: A lead.\n'
      await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text } })
      expect(
        await connection.sendRequest('textDocument/codeLens', { textDocument: { uri: textDocument.uri } }),
      ).toEqual([])
      connection.dispose()
      child.stdin.end()
      await ended(child)
    },
  )

  it('speaks over standard input and output, and ends well after a shutdown', async () => {
    const { child, connection } = started()
    expect(await findings(connection)).toMatchObject({
      kind: 'full',
      items: expect.arrayContaining([expect.objectContaining({ source: 'SLA' })]),
    })
    await connection.sendRequest('shutdown')
    void connection.sendNotification('exit')
    expect(await ended(child)).toBe(0)
  })

  it('ends when the editor is gone', async () => {
    const { child, connection } = started()
    await connection.sendRequest('initialize', initialize)
    child.stdin.end()
    expect(await ended(child)).toBe(1)
  })
})

describe('the server as a web worker', () => {
  it('speaks by messages', async () => {
    // A worker thread that is dressed as a web worker.
    const dressed = `
      const { parentPort } = require('node:worker_threads')
      globalThis.self = globalThis
      globalThis.postMessage = message => parentPort.postMessage(message)
      globalThis.addEventListener = () => {}
      parentPort.on('message', data => globalThis.onmessage?.({ data }))
      require(${JSON.stringify(path.join(folder, 'worker.js'))})`
    const worker = new Worker(dressed, { eval: true })
    const answer = new Promise(resolve => worker.on('message', resolve))
    worker.postMessage({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize })
    expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'SLA as Code' } } })
    await worker.terminate()
  })
})
