import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { installedBrowser, type Machine } from '../../server/printing/browsers.ts'
import { type Printed, print } from '../../server/printing/print.ts'

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...files: readonly string[]): Machine => ({
  platform,
  env,
  runs: file => files.includes(file),
})

describe('a browser is found', () => {
  test.each<[string, Machine, string]>([
    [
      'on the path of Linux',
      machine('linux', { PATH: '/home/x/bin:/usr/bin' }, '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    ['where Linux has it anyway', machine('linux', {}, '/opt/google/chrome/chrome'), '/opt/google/chrome/chrome'],
    [
      'Chrome before others',
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium', '/usr/bin/google-chrome'),
      '/usr/bin/google-chrome',
    ],
    [
      'among the applications of macOS',
      machine('darwin', { HOME: '/Users/x' }, '/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'on every Windows, which comes with Edge',
      machine(
        'win32',
        { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('%s', (_, where, browser) => {
    expect(installedBrowser(where)).toBe(browser)
  })

  test('never in the folder where one happens to be', () => {
    expect(installedBrowser(machine('linux', { PATH: '.:bin' }, 'chromium', 'bin/chromium'))).toBeUndefined()
  })
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sla-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program that stands in for a browser: it is given the path of the PDF and of the page. */
function browser(does: string): string {
  const file = path.join(folder, 'browser')
  const told = JSON.stringify(path.join(folder, 'arguments'))
  const script = `#!${process.execPath}
const fs = require('node:fs')
fs.writeFileSync(${told}, JSON.stringify(process.argv))
const pdf = process.argv.find(arg => arg.startsWith('--print-to-pdf=')).slice('--print-to-pdf='.length)
const page = require('node:url').fileURLToPath(process.argv.at(-1))
${does}
`
  writeFileSync(file, script)
  chmodSync(file, 0o755)
  return file
}

/** How it was called. */
const called = (): readonly string[] => JSON.parse(readFileSync(path.join(folder, 'arguments'), 'utf8'))

const why = (printed: Printed) => ('problem' in printed ? worded(printed.problem) : 'printed')

// Stand-ins are scripts, which Windows doesn't run.
describe.skipIf(process.platform === 'win32')('a page is printed', () => {
  test('by the browser that is named, and what it leaves is removed', async () => {
    const printed = await print('<p>page</p>', {
      browser: browser("fs.writeFileSync(pdf, '%PDF-1.4 ' + fs.readFileSync(page, 'utf8'))"),
    })
    expect('pdf' in printed && Buffer.from(printed.pdf).toString()).toBe('%PDF-1.4 <p>page</p>')
    const profile =
      called()
        .find(argument => argument.startsWith('--user-data-dir='))
        ?.slice(16) ?? ''
    expect(path.isAbsolute(profile)).toBe(true)
    expect(existsSync(path.dirname(profile))).toBe(false)
  })

  test('without a window, the network, or lines of the browser on the paper', async () => {
    await print('', { browser: browser("fs.writeFileSync(pdf, '%PDF-')") })
    expect(called()).toEqual(
      expect.arrayContaining(['--headless=new', '--no-pdf-header-footer', '--host-resolver-rules=MAP * ~NOTFOUND']),
    )
  })

  test.each([
    ['fails', 'process.stderr.write("no display"); process.exit(1)'],
    ['writes nothing', ''],
    ['writes something else', "fs.writeFileSync(pdf, 'hello')"],
  ])('or it is said that the browser %s', async (_, does) => {
    const program = browser(does)
    const printed = await print('', { browser: program })
    expect(why(printed)).toBe(`${program} could not print the agreement.`)
    expect('log' in printed && printed.log).toContain(program)
  })

  test('or the browser is stopped when it takes too long', async () => {
    const program = browser('setInterval(() => undefined, 1000)')
    expect(why(await print('', { browser: program, timeLimit: 1000 }))).toBe(
      `${program} did not print within 1 seconds and was stopped.`,
    )
  })

  test('or the browser is stopped when the person doesn’t want it any more', async () => {
    const controller = new AbortController()
    controller.abort()
    const program = browser('setInterval(() => undefined, 1000)')
    expect(why(await print('', { browser: program, signal: controller.signal }))).toContain('could not print')
  })
})

describe('without a browser', () => {
  test('it is said what to do', async () => {
    expect(why(await print('', { machine: machine('linux', {}) }))).toMatch(
      /^A PDF is printed by Chrome, Edge or Chromium, and none of them was found\. Install one, or name it/,
    )
  })
  test.each(['/no/such/browser', 'chromium', tmpdir()])('there is none at %s', async named => {
    expect(why(await print('', { browser: named }))).toBe(
      `“${named}” is named as the browser that prints, but there is no such program.`,
    )
  })
})
