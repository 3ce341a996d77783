import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { languageOf, wordingFor } from '../core/language/wording.ts'
import { main } from './main.ts'

/** The local date as `2026-11-21`. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const { NO_COLOR, FORCE_COLOR, LC_ALL, LC_MESSAGES, LANG } = process.env
// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
main(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localDate(new Date()),
  // An empty variable counts as none, and what names no language (C, POSIX) as English.
  wording: wordingFor(languageOf(LC_ALL || LC_MESSAGES || LANG)),
  colour: NO_COLOR === undefined && (process.stdout.isTTY === true || FORCE_COLOR !== undefined),
  live: process.stderr.isTTY === true,
  clock: () => performance.now(),
  out: chunk => process.stdout.write(chunk),
  err: chunk => process.stderr.write(chunk),
  stdin: () => text(process.stdin),
  rulePage: id => readFile(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8').catch(() => undefined),
}).then(status => {
  // Not `process.exit`: output to a pipe may still be under way, and the language server goes on.
  process.exitCode = status
})
