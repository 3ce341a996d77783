import { afterEach, expect, test, vi } from 'vitest'
import type { LogOutputChannel, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageServer, type MakeClient } from '../../client/language-server.ts'

const asked = vi.hoisted(() => vi.fn(async (): Promise<string | undefined> => undefined))

// As much of the editor as the conversation takes.
vi.mock('vscode', () => {
  class Disposable {
    static from = () => new Disposable()
    dispose = () => undefined
  }
  class EventEmitter {
    event = () => new Disposable()
    fire = () => undefined
  }
  return {
    Disposable,
    EventEmitter,
    LogLevel: { Trace: 1 },
    l10n: { t: (text: string) => text },
    window: { showErrorMessage: asked },
    workspace: { onDidChangeConfiguration: () => new Disposable() },
  }
})

const output = { error: () => undefined } as unknown as LogOutputChannel
const uri = {} as Uri

/** A client whose start ends when it is told to. */
function startingClient() {
  let end: () => void = () => undefined
  const promise = new Promise<void>(resolve => {
    end = resolve
  })
  let runs = false
  const client = {
    start: () => promise,
    isRunning: () => runs,
    onNotification: () => undefined,
    onRequest: () => undefined,
    onDidChangeState: () => undefined,
    code2ProtocolConverter: { asUri: () => 'file:///agreement.sla.yaml' },
    sendRequest: async () => ({ version: 1, view: 'what it shows' }),
  }
  const started = () => {
    runs = true
    end()
  }
  return { client: client as unknown as BaseLanguageClient, started }
}

afterEach(() => void asked.mockClear())

test('what is asked while the server starts is answered once it has started', async () => {
  const { client, started } = startingClient()
  const server = new LanguageServer(async () => client, 'SLA', output)
  void server.start()
  const answer = server.view(uri)
  started()
  expect(await answer).toBe('what it shows')
})

test('the window is told that all is registered before the client is loaded', async () => {
  const { client, started } = startingClient()
  const make = vi.fn<MakeClient>(async () => client)
  const starting = new LanguageServer(make, 'SLA', output).start()
  await Promise.resolve()
  expect(make).not.toHaveBeenCalled()
  started()
  await starting
  expect(make).toHaveBeenCalledOnce()
})

test('a client that can’t be loaded is told, and nothing is waited for', async () => {
  const server = new LanguageServer(() => Promise.reject(new Error('gone')), 'SLA', output)
  await server.start()
  expect(asked).toHaveBeenCalledWith(
    'The SLA language server could not be started, so nothing is checked.',
    'Restart',
    'Show Output',
  )
  expect(await server.view(uri)).toBeUndefined()
})
