// A language server in a process of its own, driven over standard input and output as an editor would.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { memory, processorTime } from './processes.mjs'

const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
}

/** Starts what `{ script, args, node, languageId, settings }` describes and resolves when it is initialized. */
export async function startServer(server) {
  const driven = new LanguageServer(server)
  await driven.initialize()
  return driven
}

/** The same server, that tells on request what it holds. */
export const telling = server => ({
  ...server,
  node: ['--expose-gc', '--require', path.join(import.meta.dirname, 'held.cjs')],
})

class LanguageServer {
  #child
  #connection
  #languageId
  #settings
  #version = 0
  /** Looked at whenever diagnostics arrive. */
  #waiting = new Set()

  constructor({ script, args, node = [], languageId, settings }) {
    this.#languageId = languageId
    this.#settings = settings
    this.#child = spawn(process.execPath, [...node, script, ...args], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] })
    const { stdin, stdout } = this.#child
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.#connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }) => this.#settings[section] ?? null),
    )
    this.#connection.onRequest('client/registerCapability', () => null)
    this.#connection.onNotification('textDocument/publishDiagnostics', params => {
      for (const look of this.#waiting) look(params)
    })
    this.#connection.onUnhandledNotification(() => undefined)
    this.#connection.listen()
  }

  async initialize() {
    await this.request('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities })
    await this.#connection.sendNotification('initialized', {})
    await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings: this.#settings })
  }

  get processorTime() {
    return processorTime(this.#child.pid)
  }

  get memory() {
    return memory(this.#child.pid)
  }

  /** Kilobytes that the server still needs, where it was started with `telling`. */
  held() {
    const told = new Promise(resolve => this.#child.stdio[3].once('data', resolve))
    this.#child.kill('SIGUSR2')
    return told.then(bytes => Number(bytes) / 1024)
  }

  request(method, params) {
    return this.#connection.sendRequest(method, params)
  }

  open(uri, text) {
    const document = { uri, languageId: this.#languageId, version: ++this.#version, text }
    return this.#connection.sendNotification('textDocument/didOpen', { textDocument: document })
  }

  close(uri) {
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  edit(uri, range, text) {
    const textDocument = { uri, version: ++this.#version }
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    })
  }

  /** Resolves with the next diagnostics of a document that are as expected. */
  diagnostics(uri, expected) {
    return new Promise(resolve => {
      const look = params => {
        if (params.uri !== uri || !expected(params.diagnostics)) return
        this.#waiting.delete(look)
        resolve(params.diagnostics)
      }
      this.#waiting.add(look)
    })
  }

  /** Ends the process, politely if it listens. */
  async stop() {
    const ended = new Promise(resolve => this.#child.once('exit', resolve))
    await this.request('shutdown', undefined)
    await this.#connection.sendNotification('exit')
    const timer = setTimeout(() => this.#child.kill(), 2000)
    await ended
    clearTimeout(timer)
    this.#connection.dispose()
  }
}
