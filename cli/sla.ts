import './effort.ts'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { isatty } from 'node:tty'
import { languageOf, wordingFor } from '../core/language/wording.ts'
import { wantsColour } from './colour.ts'
import { main } from './main.ts'

/** The local date as `2026-11-21`. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What opens an address, by platform; where it fails the person opens the address that was printed. */
async function browse(address: string): Promise<void> {
  const { spawn } = await import('node:child_process')
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address]
  const opener = spawn(command ?? '', args, { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}

// What only some commands need is made when they need it, streams too: most runs are checks of a few milliseconds.
const { LC_ALL, LC_MESSAGES, LANG, SLA_BROWSER } = process.env
// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
main(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localDate(new Date()),
  // An empty variable counts as none, and what names no language (C, POSIX) as English.
  wording: wordingFor(languageOf(LC_ALL || LC_MESSAGES || LANG)),
  colour: wantsColour(process.env, isatty(1)),
  live: isatty(2),
  clock: () => performance.now(),
  out: chunk => process.stdout.write(chunk),
  outBytes: bytes => process.stdout.write(bytes),
  outIsShown: isatty(1),
  browser: SLA_BROWSER || undefined,
  err: chunk => process.stderr.write(chunk),
  stdin: async () => (await import('node:stream/consumers')).text(process.stdin),
  ask: isatty(0) && isatty(2) ? async question => (await import('./asking.ts')).ask(question) : undefined,
  rulePage: id => readFile(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8').catch(() => undefined),
  installed: name => readFile(new URL(name, import.meta.url), 'utf8').catch(() => undefined),
  browse: address => void browse(address),
  ended: () => Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal))).then(() => undefined),
}).then(status => {
  // Not `process.exit`: output to a pipe may still be under way, and the language server goes on.
  process.exitCode = status
})
