import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, folder, sla } = scratchFolder()
const at = (name: string) => path.join(folder(), name)
const content = (name: string) => readFileSync(at(name), 'utf8')

/** One finding with one sure fix, and one that a person has to see to. */
const broken = `sla: 1
library: true
# The people of both teams.
people:
  ana:
    titel: Head of Sales # misspelt
    age: 40
`
const mended = broken.replace('titel', 'title')

describe('sla check --fix', () => {
  test('mends what has one sure fix, says what it did, then what is left', async () => {
    file('a.sla.yaml', broken)
    const { status, out, err } = await sla(['check', '--fix', 'a.sla.yaml'])
    expect(content('a.sla.yaml')).toBe(mended)
    expect(out).toMatch(/^Fixed a\.sla\.yaml\n {2}6:5 Rename to title \(unknown-key\)\n\na\.sla\.yaml\n\n {2}7:5 error/)
    expect(out).toMatch(/1 file checked: 1 error\.\n$/)
    expect({ status, err }).toEqual({ status: 1, err: '' })
  })

  test('ends well when nothing is left', async () => {
    file('a.sla.yaml', broken.replace('    age: 40\n', ''))
    expect((await sla(['check', '--fix'])).status).toBe(0)
  })

  test('finds nothing more to do the second time', async () => {
    file('a.sla.yaml', broken)
    await sla(['check', '--fix'])
    expect((await sla(['check', '--fix'])).out).not.toContain('Fixed')
    expect(content('a.sla.yaml')).toBe(mended)
  })

  test('leaves the line ends and the byte-order mark as they are', async () => {
    const lines = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    file('a.sla.yaml', lines(broken))
    await sla(['check', '--fix'])
    expect(content('a.sla.yaml')).toBe(lines(mended))
  })

  test('keeps the permissions and leaves nothing beside the file', async () => {
    file('a.sla.yaml', broken)
    chmodSync(at('a.sla.yaml'), 0o640)
    await sla(['check', '--fix'])
    expect(statSync(at('a.sla.yaml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder())).toEqual(['a.sla.yaml'])
  })

  test('writes what a link leads to, and leaves the link', async () => {
    file('shared/a.sla.yaml', broken)
    symlinkSync(at('shared/a.sla.yaml'), at('link.sla.yaml'))
    await sla(['check', '--fix', 'link.sla.yaml'])
    expect(content('shared/a.sla.yaml')).toBe(mended)
    expect(readdirSync(folder(), { withFileTypes: true }).find(({ name }) => name.startsWith('link'))).toSatisfy(
      entry => entry.isSymbolicLink(),
    )
  })

  test('does not write a file in which nothing is to be fixed', async () => {
    file('a.sla.yaml', mended)
    const before = statSync(at('a.sla.yaml'), { bigint: true })
    await sla(['check', '--fix'])
    const { ino, mtimeNs } = statSync(at('a.sla.yaml'), { bigint: true })
    expect({ ino, mtimeNs }).toEqual({ ino: before.ino, mtimeNs: before.mtimeNs })
  })

  test('leaves a file alone that it could not write back byte by byte', async () => {
    const bytes = Buffer.concat([Buffer.from(broken), Buffer.from([0x23, 0xe9, 0x0a])])
    file('a.sla.yaml', bytes)
    const { status, err } = await sla(['check', '--fix', 'a.sla.yaml'])
    expect(err).toBe('a.sla.yaml: it is not UTF-8 throughout, so it was not fixed.\n')
    expect(status).toBe(2)
    expect(readFileSync(at('a.sla.yaml'))).toEqual(bytes)
  })

  test.each(['json', 'sarif', 'github', 'junit'])(
    'says what it did on standard error, so that %s can be read',
    async format => {
      file('a.sla.yaml', broken)
      const { out, err } = await sla(['check', '--fix', '--format', format])
      expect(err).toContain('Rename to title')
      expect(out).not.toContain('Rename to title')
      if (format === 'json' || format === 'sarif') JSON.parse(out)
    },
  )
})

describe('sla check --fix -', () => {
  test('writes the mended text to standard output and all else to standard error', async () => {
    const { status, out, err } = await sla(['check', '--fix', '-'], broken)
    expect(out).toBe(mended)
    expect(err).toMatch(/^Fixed -\n/)
    expect(err).toMatch(/1 file checked: 1 error\.\n$/)
    expect(status).toBe(1)
  })

  test('hands on a text in which nothing is to be fixed as it is', async () => {
    expect(await sla(['check', '--fix', '-'], `\ufeff${mended}`)).toMatchObject({ out: `\ufeff${mended}` })
  })

  test('keeps a format readable on standard error', async () => {
    const { out, err } = await sla(['check', '--fix', '-', '--format', 'json'], broken)
    expect(out).toBe(mended)
    expect(JSON.parse(err).summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 })
  })
})
