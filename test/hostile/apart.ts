import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as waited } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { Editor, everything } from '../server/harness.ts'

/** Nothing here takes a second on an idle machine; whatever takes so long on a busy one hangs. */
const hangs = 50_000

/** For tests that end by themselves when what they ask of hangs. */
export const patience = hangs + 20_000

/**
 * Runs scripts of this folder as processes of their own, so that a text that hangs fails one test and not the run.
 * Call once in a test file.
 */
export function apart() {
  let folder = ''
  const running = new Set<ChildProcess>()
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sla-hostile-'))
    await build({
      entryPoints: ['reader', 'server'].map(name => path.join(import.meta.dirname, `${name}.ts`)),
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
      logLevel: 'error',
    })
  }, patience)
  afterAll(() => {
    for (const child of running) child.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const started = <Child extends ChildProcess>(child: Child): Child => {
    running.add(child)
    child.once('exit', () => running.delete(child))
    return child
  }

  let reading: ChildProcess | undefined
  let asking: { readonly child: ChildProcess; readonly editor: Editor } | undefined

  return {
    /** Makes everything of a text; fails with what failed. */
    read: async (text: string) => {
      if (reading === undefined || !running.has(reading)) reading = started(fork(path.join(folder, 'reader.js')))
      const [failure] = await inTime(reading, answerOf(reading, text))
      if (failure !== '') throw new Error(String(failure))
    },
    /** Does work with an editor that talks with a server. */
    ask: async (work: (editor: Editor) => Promise<void>) => {
      if (asking === undefined || !running.has(asking.child)) asking = await editorOf(path.join(folder, 'server.js'))
      await inTime(asking.child, work(asking.editor))
    },
  }

  async function editorOf(script: string) {
    const child = started(spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'] }))
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    const editor = new Editor(connection)
    connection.listen()
    await editor.initialize(everything, [])
    return { child, editor }
  }
}

function answerOf(child: ChildProcess, text: string): Promise<unknown[]> {
  const answered = once(child, 'message')
  child.send(text)
  return answered
}

/** The result of work that a process does; ends the process where it takes too long. */
async function inTime<Result>(child: ChildProcess, work: Promise<Result>): Promise<Result> {
  const done = new AbortController()
  const late = waited(hangs, undefined, { signal: done.signal }).then(() => {
    child.kill('SIGKILL')
    throw new Error(`No answer after ${hangs / 1000} seconds: it hangs.`)
  })
  const gone = once(child, 'exit', { signal: done.signal }).then(([code]) => {
    throw new Error(`The process ended with ${code}.`)
  })
  for (const other of [late, gone]) other.catch(() => undefined)
  try {
    return await Promise.race([work, late, gone])
  } finally {
    done.abort()
  }
}
