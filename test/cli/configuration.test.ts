import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, sla } = scratchFolder()

const sound = 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n'
const mistyped = 'sla: 1\nlibrary: true\npeople:\n  ana:\n    titel: Head of Sales\n'

const check = async (...args: string[]) => {
  const { status, out, err } = await sla(['check', '--format', 'json', ...args])
  const files: { path: string; findings: { rule: string; severity: string }[] }[] =
    out === '' ? [] : JSON.parse(out).files
  return {
    status,
    err,
    found: Object.fromEntries(
      files.map(({ path, findings }) => [path, findings.map(({ rule, severity }) => `${severity} ${rule}`)]),
    ),
  }
}

describe('the severities of sla.config.yaml', () => {
  beforeEach(() => file('a.sla.yaml', mistyped))

  test('count for files beside it and below', async () => {
    file('sla.config.yaml', 'rules:\n  unknown-key: warning\n')
    file('deep/er/b.sla.yaml', mistyped)
    expect(await check()).toMatchObject({
      status: 0,
      found: { 'a.sla.yaml': ['warning unknown-key'], 'deep/er/b.sla.yaml': ['warning unknown-key'] },
    })
  })
  test('of the nearest one alone', async () => {
    file('sla.config.yaml', 'rules:\n  unknown-key: off\n')
    file('deep/sla.config.yaml', 'rules:\n  expired: off\n')
    file('deep/b.sla.yaml', mistyped)
    expect(await check()).toMatchObject({
      status: 1,
      found: { 'a.sla.yaml': [], 'deep/b.sla.yaml': ['error unknown-key'] },
    })
  })
  test('give way to the command line', async () => {
    file('sla.config.yaml', 'rules:\n  unknown-key: off\n')
    expect((await check('--rule', 'unknown-key=info')).found).toEqual({ 'a.sla.yaml': ['info unknown-key'] })
  })
  test('count for standard input as in the working directory', async () => {
    file('sla.config.yaml', 'rules:\n  unknown-key: info\n')
    const { out } = await sla(['check', '-', '--format', 'json'], mistyped)
    expect(JSON.parse(out).files[0].findings[0].severity).toBe('info')
  })
  test('are those of --config, whatever stands nearer', async () => {
    file('sla.config.yaml', 'rules:\n  unknown-key: off\n')
    file('ci/strict.yaml', 'rules:\n  unknown-key: warning\n')
    expect((await check('--config', 'ci/strict.yaml')).found).toEqual({ 'a.sla.yaml': ['warning unknown-key'] })
  })
  test('with --config for a file that is not there: status 2', async () =>
    expect(await sla(['check', '--config', 'nope.yaml'])).toMatchObject({
      status: 2,
      err: 'sla: --config nope.yaml: there is no such file.\n',
    }))
})

describe('the files that sla.config.yaml ignores', () => {
  beforeEach(() => {
    file('a.sla.yaml', sound)
    file('drafts/b.sla.yaml', mistyped)
    file('sla.config.yaml', 'ignore:\n  - drafts/**\n')
  })

  test('are left out of folders and patterns', async () => {
    expect(await check()).toMatchObject({ status: 0, found: { 'a.sla.yaml': [] } })
    expect(Object.keys((await check('**/*.sla.yaml')).found)).toEqual(['a.sla.yaml'])
  })
  test('are checked where somebody names them', async () => expect((await check('drafts/b.sla.yaml')).status).toBe(1))
  test('are said to be ignored where nothing else is left', async () =>
    expect(await sla(['check', 'drafts'])).toMatchObject({
      status: 2,
      err: 'sla: The configuration ignores every agreement of “drafts”.\n',
    }))
  test('are found from the folder of the configuration', async () => {
    file('teams/sla.config.yaml', 'ignore: [old]\n')
    file('teams/old/c.sla.yaml', mistyped)
    file('old/d.sla.yaml', sound)
    expect(Object.keys((await check()).found)).toEqual(['a.sla.yaml', 'old/d.sla.yaml'])
  })
})

describe('a mistake in sla.config.yaml', () => {
  test('is a finding under its own path, and fails', async () => {
    file('a.sla.yaml', sound)
    file('sla.config.yaml', 'rules:\n  unknwon-key: off\n  expired: sometimes\n')
    expect(await check()).toMatchObject({
      status: 1,
      found: { 'sla.config.yaml': ['error unknown-key', 'error invalid-value'], 'a.sla.yaml': [] },
    })
  })
  test('is found where the file is named like an agreement, and is none', async () => {
    file('sla.config.yaml', 'rules:\n  expired: sometimes\n')
    expect(await check('sla.config.yaml')).toMatchObject({
      status: 1,
      found: { 'sla.config.yaml': ['error invalid-value'] },
    })
    file('sla.config.yaml', 'rules:\n  expired: off\n')
    expect(await check('sla.config.yaml')).toMatchObject({ status: 0, found: { 'sla.config.yaml': [] } })
  })
  test('is not mended by --rule', async () => {
    file('a.sla.yaml', sound)
    file('sla.config.yaml', 'ruls:\n')
    expect((await check('--rule', 'unknown-key=off')).status).toBe(1)
  })
})

test('a comment with a reason ignores a finding, one without does not', async () => {
  const ignoring = (comment: string) =>
    mistyped.replace('    titel', `    # sla-ignore-next-line unknown-key${comment}\n    titel`)
  file('a.sla.yaml', ignoring(': the old system calls it so'))
  file('b.sla.yaml', ignoring(''))
  expect((await check()).found).toEqual({
    'a.sla.yaml': [],
    'b.sla.yaml': ['warning ignore-without-reason', 'error unknown-key'],
  })
})
