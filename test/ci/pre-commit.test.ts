import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cli, root } from './built.ts'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
  readonly pass_filenames: boolean
}

const [hook]: readonly (Hook | undefined)[] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'))
const library = 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n'
const wrong = 'sla: 1\nlibrary: true\npeople:\n  ana: [Ana]\n'

let folder = ''
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

/** As on any machine: no settings of the person who runs the tests. */
const environment = () => ({
  ...process.env,
  PATH: `${path.join(folder, '.git/bin')}${path.delimiter}${process.env.PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
})
const git = (...args: readonly string[]) =>
  spawnSync('git', args, { cwd: folder, env: environment(), encoding: 'utf8' })
const commit = () => {
  git('add', '.')
  return git('commit', '-m', 'a change')
}

/** What pre-commit does with the definition: `sla` on the path, its entry run when a file that fits is staged. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sla-hook-'))
  execFileSync('git', ['init', '--quiet'], { cwd: folder, env: environment() })
  git('config', 'user.name', 'Somebody')
  git('config', 'user.email', 'somebody@example.com')
  mkdirSync(path.join(folder, '.git/bin'))
  write('.git/bin/sla', `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
  write(
    '.git/hooks/pre-commit',
    `#!/bin/sh\ngit diff --cached --name-only | grep -qE '${hook?.files}' || exit 0\nexec ${hook?.entry}\n`,
  )
  for (const name of ['.git/bin/sla', '.git/hooks/pre-commit']) chmodSync(path.join(folder, name), 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a sound agreement is committed', () => {
  write('team.sla.yaml', library)
  expect(commit()).toMatchObject({ status: 0 })
})

test('a mistake keeps the commit back and says what is wrong', () => {
  write('team.sla.yaml', wrong)
  const { status, stderr } = commit()
  expect(status).not.toBe(0)
  expect(stderr).toContain('4:3 error wrong-type')
  expect(git('log').status).not.toBe(0)
})

test('once it is put right, the commit goes through', () => {
  write('team.sla.yaml', wrong)
  commit()
  write('team.sla.yaml', library)
  expect(commit()).toMatchObject({ status: 0 })
})

test('a commit of other files isn’t held up by agreements', () => {
  write('team.sla.yaml', wrong)
  write('notes.txt', 'Something else')
  git('add', 'notes.txt')
  expect(git('commit', '-m', 'notes')).toMatchObject({ status: 0 })
})

test('a change of a library checks the agreements that extend it', () => {
  const fixtures = path.join(root, 'test/fixtures/agreements')
  mkdirSync(path.join(folder, 'shared'))
  for (const name of ['fjord.sla.yaml', 'shared/nordic.sla.yaml'])
    write(name, readFileSync(path.join(fixtures, name), 'utf8'))
  expect(commit()).toMatchObject({ status: 0 })
  write(
    'shared/nordic.sla.yaml',
    readFileSync(path.join(folder, 'shared/nordic.sla.yaml'), 'utf8').replace(/^ {2}astrid:/m, '  asta:'),
  )
  const { status, stderr } = commit()
  expect(status).not.toBe(0)
  expect(stderr).toContain('There is no person “astrid”')
})
