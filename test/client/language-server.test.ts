import { afterEach, expect, test, vi } from 'vitest'
import { Disposable, LogLevel, type LogOutputChannel, type Uri } from 'vscode'
import { type Client, LanguageServer, type MakeClient } from '../../client/language-server.ts'

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

const nothing = () => undefined
const listening = () => new Disposable(nothing)
const output: LogOutputChannel = {
  name: 'SLA',
  logLevel: LogLevel.Trace,
  onDidChangeLogLevel: listening,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  show: nothing,
  hide: nothing,
  dispose: nothing,
}
const uri = {} as Uri

/** A client whose start ends when it is told to. */
function startingClient() {
  let end: () => void = () => undefined
  const promise = new Promise<void>(resolve => {
    end = resolve
  })
  let runs = false
  const answer: unknown = { version: 1, view: 'what it shows' }
  const client: Client = {
    start: () => promise,
    stop: async () => undefined,
    isRunning: () => runs,
    onNotification: listening,
    onRequest: listening,
    onDidChangeState: listening,
    code2ProtocolConverter: { asUri: () => 'file:///agreement.sla.yaml' },
    // What comes over the wire is taken for what was asked for.
    sendRequest: async <Result>() => answer as Result,
  }
  const started = () => {
    runs = true
    end()
  }
  return { client, started }
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
