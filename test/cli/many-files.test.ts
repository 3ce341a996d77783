import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../ci/built.ts'
import { scratchFolder } from './scratch.ts'

const { file, folder, sla } = scratchFolder()
const library = 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n'

const many = (count: number) => {
  for (let index = 0; index < count; index++) file(`${String(index).padStart(3, '0')}.sla.yaml`, library)
}
const checked = (out: string) => JSON.parse(out).files.map((found: { path: string }) => found.path)

describe('what can’t be read doesn’t stop the rest, and ends in status 2', () => {
  test('a link that leads nowhere', async () => {
    file('a.sla.yaml', library)
    symlinkSync(path.join(folder(), 'gone'), path.join(folder(), 'b.sla.yaml'))
    const { status, out, err } = await sla(['check', '--format', 'json', 'b.sla.yaml', 'a.sla.yaml'])
    expect(checked(out)).toEqual(['a.sla.yaml'])
    expect(err).toBe('b.sla.yaml: it cannot be read.\n')
    expect(status).toBe(2)
  })

  test('the same in a folder that is searched', async () => {
    file('a.sla.yaml', library)
    symlinkSync(path.join(folder(), 'gone'), path.join(folder(), 'b.sla.yaml'))
    const { status, out, err } = await sla(['check', '--format', 'json', '.'])
    expect(checked(out)).toEqual(['a.sla.yaml'])
    expect(err).toBe('b.sla.yaml: it cannot be read.\n')
    expect(status).toBe(2)
  })

  test('a path that names nothing', async () => {
    file('a.sla.yaml', library)
    const { status, out, err } = await sla(['check', '--format', 'json', 'nope.sla.yaml', 'a.sla.yaml'])
    expect(checked(out)).toEqual(['a.sla.yaml'])
    expect(err).toBe('sla: There is no file or folder “nope.sla.yaml”.\n')
    expect(status).toBe(2)
  })
})

test('a file in UTF-16 is told how to save it', async () => {
  file('a.sla.yaml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(library, 'utf16le')]))
  const { status, out, err } = await sla(['check', 'a.sla.yaml'])
  expect(out).toBe('')
  expect(err).toBe('a.sla.yaml: it is not UTF-8. Save it as UTF-8.\n')
  expect(status).toBe(2)
})

test('links to folders aren’t followed, so that nothing is found twice, or elsewhere', async () => {
  file('real/a.sla.yaml', library)
  symlinkSync(folder(), path.join(folder(), 'loop'))
  symlinkSync(path.join(folder(), 'real/a.sla.yaml'), path.join(folder(), 'b.sla.yaml'))
  expect(checked((await sla(['check', '--format', 'json'])).out)).toEqual(['b.sla.yaml', 'real/a.sla.yaml'])
  expect(checked((await sla(['check', '--format', 'json', 'loop/real'])).out)).toEqual(['loop/real/a.sla.yaml'])
})

test.skipIf(process.platform === 'win32')('a pipe is read like a file', () => {
  const script = `"${process.execPath}" "${cli}" check <(printf 'sla: 1\\nlibrary: true\\n')`
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toContain('1 file checked')
})

test('a folder called like an agreement is a folder', async () => {
  mkdirSync(path.join(folder(), 'x.sla.yaml'))
  file('x.sla.yaml/a.sla.yaml', library)
  const { status, out } = await sla(['check', '--format', 'json'])
  expect(checked(out)).toEqual(['x.sla.yaml/a.sla.yaml'])
  expect(status).toBe(0)
})

test('many files come out in order', async () => {
  many(50)
  const paths = checked((await sla(['check', '--format', 'json'])).out)
  expect(paths).toHaveLength(50)
  expect(paths).toEqual(paths.toSorted())
})

describe('progress', () => {
  /** A clock on which each look takes so many milliseconds. */
  const slow = (step: number) => {
    let now = 0
    return () => {
      now += step
      return now
    }
  }

  test('is shown on a terminal after a second, and taken away at the end', async () => {
    many(6)
    const { err } = await sla(['check'], '', { live: true, clock: slow(300) })
    expect(err).toBe(
      '\r\u001b[KChecking 4 of 6 files …\r\u001b[KChecking 5 of 6 files …\r\u001b[KChecking 6 of 6 files …\r\u001b[K',
    )
  })

  test('is written now and then, not for each file', async () => {
    many(40)
    const { err } = await sla(['check'], '', { live: true, clock: slow(40) })
    expect(err.match(/\d+(?= of)/g)).toEqual(['25', '28', '31', '34', '37', '40'])
  })

  test('is absent on short work', async () => {
    many(6)
    expect((await sla(['check'], '', { live: true, clock: slow(1) })).err).toBe('')
  })

  test('is absent where standard error is no terminal', async () => {
    many(6)
    expect((await sla(['check'], '', { live: false, clock: slow(300) })).err).toBe('')
  })
})
