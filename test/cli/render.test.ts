import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, folder, sla } = scratchFolder()
const sample = (name: string) => readFileSync(path.resolve(import.meta.dirname, `../../samples/${name}`), 'utf8')
const written = (name: string) => readFileSync(path.join(folder(), name))
beforeEach(() => file('northwind.sla.yaml', sample('northwind.sla.yaml')))

describe('sla render', () => {
  test.each([
    ['html', /^<!doctype html>/],
    ['md', /^# Northwind – Marketing and Sales\n/],
    ['docx', /^PK/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['csv', /^section,item,figure,value\n/],
    ['commitments-csv', /^Id,By,To,Promise/],
    ['json', /^\{\n {2}"title": "Northwind/],
  ])('writes %s to standard output', async (format, beginning) => {
    const { out, err, status } = await sla(['render', 'northwind.sla.yaml', '--format', format])
    expect(out).toMatch(beginning)
    expect([err, status]).toEqual(['', 0])
  })

  test.each([
    ['out.html', /^<!doctype html>/],
    ['out.md', /^# Northwind/],
    ['OUT.DOCX', /^PK/],
    ['out.csv', /^\ufeffsection,/],
    ['out.commitments.csv', /^\ufeffId,/],
  ])('takes the format from the name %s', async (name, beginning) => {
    const { out, err, status } = await sla(['render', 'northwind.sla.yaml', '-o', name])
    expect([out, err, status]).toEqual(['', '', 0])
    expect(written(name).toString()).toMatch(beginning)
  })

  test('lets --format win over the name', async () => {
    await sla(['render', 'northwind.sla.yaml', '--format', 'md', '-o', 'out.txt'])
    expect(written('out.txt').toString()).toMatch(/^# Northwind/)
  })

  test('reads standard input', async () => {
    const { out } = await sla(['render', '-', '--format', 'md'], sample('veloz.sla.yaml'))
    expect(out).toMatch(/^# Veloz/)
  })

  test('judges as of a day', async () => {
    const { out } = await sla(['render', 'northwind.sla.yaml', '--format', 'ics', '--today', '2026-08-01'])
    expect(out).toContain('DTSTAMP:20260801T000000Z')
  })

  test('weighs findings as the team does', async () => {
    file('broken.sla.yaml', sample('broken.sla.yaml'))
    file('sla.config.yaml', 'rules: { touch-total: off }\n')
    const { out } = await sla(['render', 'broken.sla.yaml', '--format', 'md'])
    expect(out).not.toContain('touch-total')
    expect(out).toContain('funnel-mismatch')
  })

  test('writes an agreement with errors, and says so', async () => {
    file('broken.sla.yaml', sample('broken.sla.yaml'))
    const { err, status } = await sla(['render', 'broken.sla.yaml', '-o', 'out.md'])
    expect(status).toBe(0)
    expect(err).toBe('broken.sla.yaml has 12 errors: they are listed in the document. “sla check” says more.\n')
    expect(written('out.md').toString()).toContain('## Open points')
  })

  test('claims nothing of a list where a format has none', async () => {
    file('broken.sla.yaml', sample('broken.sla.yaml'))
    const { err } = await sla(['render', 'broken.sla.yaml', '-o', 'out.ics'])
    expect(err).toBe('broken.sla.yaml has 12 errors. “sla check” says which.\n')
  })
})

describe('a file is written whole or not at all', () => {
  test('over what is there, with its permissions, and nothing is left beside it', async () => {
    file('out.md', 'before')
    chmodSync(path.join(folder(), 'out.md'), 0o640)
    await sla(['render', 'northwind.sla.yaml', '-o', 'out.md'])
    expect(written('out.md').toString()).toMatch(/^# Northwind/)
    expect(statSync(path.join(folder(), 'out.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder()).sort()).toEqual(['northwind.sla.yaml', 'out.md'])
  })
  test('where a link leads to', async () => {
    file('real.md', 'before')
    symlinkSync('real.md', path.join(folder(), 'out.md'))
    await sla(['render', 'northwind.sla.yaml', '-o', 'out.md'])
    expect(written('real.md').toString()).toMatch(/^# Northwind/)
  })
  test('never over the agreement itself', async () => {
    const { err, status } = await sla(['render', 'northwind.sla.yaml', '--format', 'md', '-o', './northwind.sla.yaml'])
    expect(status).toBe(2)
    expect(err).toContain('is the agreement itself')
    expect(written('northwind.sla.yaml').toString()).toBe(sample('northwind.sla.yaml'))
  })
})

describe('wrong usage is status 2, and says what to do', () => {
  test.each<[readonly string[], string]>([
    [['northwind.sla.yaml'], 'Say what is to be written'],
    [['northwind.sla.yaml', '-o', 'out.txt'], 'does not say what is to be written. Possible are html, pdf, docx'],
    [['northwind.sla.yaml', '--format', 'doc'], '--format doc: possible are html, pdf, docx'],
    [['--format', 'md'], 'needs a file'],
    [['nope.sla.yaml', '--format', 'md'], 'There is no file'],
    [['northwind.sla.yaml', '-o', 'no/such/folder/out.md'], 'There is no folder for “no/such/folder/out.md”'],
    [['northwind.sla.yaml', '--format', 'md', '-o', '.'], 'is a folder'],
    [['northwind.sla.yaml', '--format', 'md', '--today', 'now'], 'write a day as year-month-day'],
    [['northwind.sla.yaml', '--output'], 'needs a value'],
  ])('%j', async (args, message) => {
    const { err, out, status } = await sla(['render', ...args])
    expect(err).toContain(message)
    expect([out, status]).toEqual(['', 2])
  })

  test('bytes on a terminal', async () => {
    const shown = { outIsShown: true }
    const { err, out, status } = await sla(['render', 'northwind.sla.yaml', '--format', 'docx'], '', shown)
    expect(err).toContain('A terminal cannot show docx. Name a file: sla render … -o agreement.docx')
    expect([out, status]).toEqual(['', 2])
  })
})

/** The person waits. */
const ended = () => new Promise<void>(() => undefined)

describe.skipIf(process.platform === 'win32')('PDF', () => {
  test('is what the browser prints of the page', async () => {
    const browser = path.join(folder(), 'browser')
    mkdirSync(path.join(folder(), 'docs'))
    const script = `const fs = require('node:fs')
const pdf = process.argv.find(arg => arg.startsWith('--print-to-pdf=')).slice('--print-to-pdf='.length)
fs.writeFileSync(pdf, '%PDF-' + fs.readFileSync(require('node:url').fileURLToPath(process.argv.at(-1)), 'utf8'))`
    writeFileSync(browser, `#!${process.execPath}\n${script}\n`)
    chmodSync(browser, 0o755)
    const { err, status } = await sla(['render', 'northwind.sla.yaml', '-o', 'docs/out.pdf'], '', { browser, ended })
    expect([err, status]).toEqual(['', 0])
    expect(written('docs/out.pdf').toString()).toMatch(/^%PDF-<!doctype html>/)
  })
  test('that can’t be printed leaves no file', async () => {
    const { err, status } = await sla(['render', 'northwind.sla.yaml', '-o', 'out.pdf'], '', {
      browser: '/no/browser',
      ended,
    })
    expect(status).toBe(2)
    expect(err).toContain('“/no/browser” is named as the browser that prints')
    expect(existsSync(path.join(folder(), 'out.pdf'))).toBe(false)
  })
  test('that the person stops leaves no file', async () => {
    const browser = path.join(folder(), 'browser')
    writeFileSync(browser, `#!${process.execPath}\nsetInterval(() => undefined, 1000)\n`)
    chmodSync(browser, 0o755)
    const stopped = { browser, ended: async () => undefined }
    const { err, status } = await sla(['render', 'northwind.sla.yaml', '-o', 'out.pdf'], '', stopped)
    expect([err, status]).toEqual(['sla: Printing was stopped. Nothing was written.\n', 2])
    expect(existsSync(path.join(folder(), 'out.pdf'))).toBe(false)
  })
})
