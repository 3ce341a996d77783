import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, sla } = scratchFolder()

const library = 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n'
const mistyped = 'sla: 1\nlibrary: true\npeople:\n  ana:\n    titel: Head of Sales\n'

describe('exit status', () => {
  test('0 for sound files', async () => {
    file('a.sla.yaml', library)
    expect(await sla(['check', 'a.sla.yaml'])).toMatchObject({ status: 0, out: '✓ 1 file checked: nothing to mend.\n' })
  })
  test('1 for errors', async () => {
    file('a.sla.yaml', mistyped)
    expect((await sla(['check', 'a.sla.yaml'])).status).toBe(1)
  })
  test('2 for a file, folder or pattern that matches nothing', async () => {
    expect(await sla(['check', 'nope.sla.yaml'])).toMatchObject({
      status: 2,
      err: 'sla: There is no file or folder “nope.sla.yaml”.\n',
    })
    expect(await sla(['check', '*.sla.yaml'])).toMatchObject({ status: 2, err: 'sla: No file matches “*.sla.yaml”.\n' })
    expect((await sla(['check', '.'])).status).toBe(2)
  })
  test.each([
    [['chekc'], 'There is no command “chekc”. Did you mean sla check?'],
    [['--formt'], 'There is no option --formt.'],
    [['check', ''], 'There is no file or folder “”.'],
    [['check', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['check', '--format', 'xml'], '--format xml: possible are pretty, json, sarif, github, junit.'],
    [['check', '--format'], '--format needs a value behind it.'],
    [['check', '--today', '2026-02-30'], '--today 2026-02-30: write a day'],
    [['check', '--rule', 'unknown-kye=off'], 'There is no rule “unknown-kye”. Did you mean unknown-key?'],
    [['check', '--rule', 'unknown-key=loud'], '--rule unknown-key=loud: possible are error, warning, info, off'],
    [['check', '--max-warnings', 'few'], 'write a whole number'],
  ])('2 for wrong use: %j', async (args, message) => {
    const { status, err } = await sla(args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

describe('the files it checks', () => {
  beforeEach(() => {
    file('a.sla.yaml', library)
    file('deep/er/b.sla.yaml', library)
    file('deep/c.yaml', 'not ours')
    file('node_modules/d.sla.yaml', library)
  })
  const checked = async (...args: string[]) =>
    JSON.parse((await sla(['check', '--format', 'json', ...args])).out).files.map(
      (found: { path: string }) => found.path,
    )

  test('without paths: those in the folder and below it', async () =>
    expect(await checked()).toEqual(['a.sla.yaml', 'deep/er/b.sla.yaml']))
  test('a folder', async () => expect(await checked('deep')).toEqual(['deep/er/b.sla.yaml']))
  test('a folder whose name would mean something in a pattern', async () => {
    file('plan [draft]/e.sla.yml', library)
    expect(await checked('plan [draft]')).toEqual(['plan [draft]/e.sla.yml'])
  })
  test('nothing that is hidden', async () => {
    file('deep/.cache/f.sla.yaml', library)
    file('deep/.g.sla.yaml', library)
    expect(await checked('deep')).toEqual(['deep/er/b.sla.yaml'])
  })
  test('a pattern', async () => expect(await checked('deep/**/*.sla.yaml')).toEqual(['deep/er/b.sla.yaml']))
  test('each once', async () =>
    expect(await checked('a.sla.yaml', '.', './a.sla.yaml')).toEqual(['a.sla.yaml', 'deep/er/b.sla.yaml']))
  test('standard input', async () =>
    expect(JSON.parse((await sla(['check', '-', '--format', 'json'], library)).out).files).toEqual([
      { path: '-', findings: [] },
    ]))
})

test('JSON says everything, from line and column 1', async () => {
  file('a.sla.yaml', mistyped)
  expect(JSON.parse((await sla(['check', '--format', 'json', 'a.sla.yaml'])).out)).toEqual({
    files: [
      {
        path: 'a.sla.yaml',
        findings: [
          {
            rule: 'unknown-key',
            severity: 'error',
            message: 'There is no “titel” here. Did you mean title?',
            at: 'people.ana.titel',
            range: { start: { line: 5, column: 5 }, end: { line: 5, column: 10 } },
            related: [],
            fixes: [{ title: 'Rename to title' }, { title: 'Keep it as a note of your own: x-titel' }],
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
  })
})

test('columns count UTF-16 units, and a byte-order mark is none of them', async () => {
  file('a.sla.yaml', `\ufeffsla: 1\nlibrary: true\npeople:\n  ana: { name: "👩‍💼", titel: x }\n`)
  const { files } = JSON.parse((await sla(['check', '--format', 'json', 'a.sla.yaml'])).out)
  expect(files[0].findings[0].range.start).toEqual({ line: 4, column: 25 })
})

test('pretty shows the line, marks the range and names the fixes', async () => {
  file('a.sla.yaml', mistyped)
  expect((await sla(['check', 'a.sla.yaml'])).out).toBe(`a.sla.yaml

  5:5 error unknown-key
  There is no “titel” here. Did you mean title?
    5 │     titel: Head of Sales
      │     ^^^^^
      fix: Rename to title
      or: Keep it as a note of your own: x-titel

✗ 1 file checked: 1 error.
`)
})

test('a rule can be made lighter or switched off', async () => {
  file('a.sla.yaml', mistyped)
  expect((await sla(['check', '--rule', 'unknown-key=warning', '.'])).status).toBe(0)
  expect((await sla(['check', '--rule', 'unknown-key=warning', '--max-warnings', '0', '.'])).status).toBe(1)
  expect((await sla(['check', '--rule', 'unknown-key=off', '.'])).out).toContain('nothing to mend')
})

describe('help', () => {
  test('lists the commands', async () => expect((await sla([])).out).toContain('sla check [paths…]'))
  test('explains one', async () => {
    expect((await sla(['check', '--help'])).out).toContain('Exit status')
    expect((await sla(['help', 'schema'])).out).toContain('Usage: sla schema')
  })
})

test.each(['schema', 'mcp', 'lsp --stdio'])('sla %s takes nothing behind it', async command => {
  const { status, err } = await sla([...command.split(' '), 'a.sla.yaml'])
  expect(err).toMatch(/^sla: sla \w+ takes no “a\.sla\.yaml”\.$/m)
  expect(status).toBe(2)
})

test('the schema comes out as JSON', async () =>
  expect(JSON.parse((await sla(['schema'])).out).$schema).toContain('2020-12'))
