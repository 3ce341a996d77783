import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Message, say } from '../../core/language/message.ts'
import { installedBrowser, type Machine, thisMachine } from './browsers.ts'

/** A printed page, or why there is none, in words for the person and, if there is more to know, for a log. */
export type Printed = { readonly pdf: Uint8Array } | { readonly problem: Message; readonly log?: string }

export interface PrintOptions {
  /** The browser that the person names; absent where one is to be looked for. */
  readonly browser?: string | undefined
  /** Ends the work. */
  readonly signal?: AbortSignal
  /** In milliseconds. */
  readonly timeLimit?: number
  readonly machine?: Machine
}

/** Prints an HTML page as PDF. */
export type Print = (page: string, options: Pick<PrintOptions, 'browser' | 'signal'>) => Promise<Printed>

/** A browser starts in a second and prints in another; on a busy machine it takes longer. */
const patience = 60_000

/** Prints an HTML page as PDF with an installed browser, without opening a window. What it leaves on the disk is removed. */
export async function print(page: string, options: PrintOptions = {}): Promise<Printed> {
  const { machine = thisMachine, browser: named } = options
  if (named !== undefined && !(path.isAbsolute(named) && machine.runs(named)))
    return { problem: say`“${named}” is named as the browser that prints, but there is no such program.` }
  const browser = named ?? installedBrowser(machine)
  if (browser === undefined) return { problem: noBrowser }
  const folder = await mkdtemp(path.join(tmpdir(), 'sla-print-'))
  try {
    return await printIn(folder, page, browser, options)
  } finally {
    // On Windows a browser that has just ended still holds its files for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined)
  }
}

const noBrowser = say`A PDF is printed by Chrome, Edge or Chromium, and none of them was found. Install one, or name it: in the setting sla.export.browser, or for the command line in the variable SLA_BROWSER. Or write the web page (html) and print it from your browser.`

async function printIn(folder: string, page: string, browser: string, options: PrintOptions): Promise<Printed> {
  const { signal, timeLimit = patience } = options
  const [source, target] = [path.join(folder, 'agreement.html'), path.join(folder, 'agreement.pdf')]
  await writeFile(source, page)
  const ended = await run(browser, argumentsFor(folder, source, target), { signal, timeLimit })
  const pdf = await readFile(target).catch(() => undefined)
  if (ended.why === 'done' && pdf?.subarray(0, 5).toString('latin1') === '%PDF-') return { pdf }
  const log = `${browser}: ${ended.why}\n${ended.said}`
  if (ended.why === 'late')
    return { problem: say`${browser} did not print within ${String(timeLimit / 1000)} seconds and was stopped.`, log }
  return { problem: say`${browser} could not print the agreement.`, log }
}

/** Of its own: no window, no profile of the person's, no network, no lines of the browser on the paper. */
const argumentsFor = (folder: string, source: string, target: string): readonly string[] => [
  '--headless=new',
  `--user-data-dir=${path.join(folder, 'profile')}`,
  `--print-to-pdf=${target}`,
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  '--export-tagged-pdf',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Its sandbox doesn't work for the administrator, as whom containers run; the page is ours and runs nothing.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  pathToFileURL(source).href,
]

interface Ended {
  readonly why: 'done' | 'failed' | 'late'
  /** What the program said on standard error, the end of it. */
  readonly said: string
}

/** So much of what a browser says is kept, in characters: it says a lot. */
const mostSaid = 4000

function run(
  program: string,
  args: readonly string[],
  { signal, timeLimit }: { readonly signal: AbortSignal | undefined; readonly timeLimit: number },
): Promise<Ended> {
  return new Promise(resolve => {
    let said = ''
    let late = false
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    const stop = () => child.kill('SIGKILL')
    const timer = setTimeout(() => {
      late = true
      stop()
    }, timeLimit)
    const end = (why: Ended['why']) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve({ why: late ? 'late' : why, said })
    }
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-mostSaid)
    })
    child.on('error', error => {
      said += error.message
      end('failed')
    })
    // Not `close`: helpers of the browser may hold its standard error open after it has ended.
    child.on('exit', code => end(code === 0 ? 'done' : 'failed'))
  })
}
