import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { sound } from '../rules/sound.ts'
import { scratchFolder } from './scratch.ts'

const { file, folder, sla } = scratchFolder()
const slower = sound.replace('within: 2 business hours', 'within: 6 business hours')
const stricter = sound.replace('count: 200', 'count: 250')
beforeEach(() => {
  file('old.sla.yaml', sound)
  file('new.sla.yaml', slower)
})

describe('sla diff', () => {
  test('says at a terminal for whom what is tighter or looser', async () => {
    const { out, status } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml'])
    expect(status).toBe(0)
    expect(out).toBe(`Fernhill Bikes – Marketing and Sales
From old.sla.yaml to new.sla.yaml

Looser for Sales
  ▼ Sales answers each MQL within 6 instead of 2 business hours  commitments.first-contact.within

1 change
`)
  })

  test('shows rewording word by word, in colours where there are any', async () => {
    file('new.sla.yaml', sound.replace('Someone who asked', 'Anybody who asked'))
    const { out } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml'])
    expect(out).toContain('      [-Someone-] {+Anybody+} who asked for an offer.\n')
    const coloured = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml'], '', { colour: true })
    expect(coloured.out).toContain('\u001b[31m[-Someone-]\u001b[39m')
  })

  test('says when nothing changed in what is agreed', async () => {
    file('new.sla.yaml', `# Only a note.\n${sound}`)
    const { out, status } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml', '--fail-on', 'any'])
    expect(status).toBe(0)
    expect(out).toContain('✓ Nothing changed in what is agreed.')
  })

  test('says so where a file cannot be read whole', async () => {
    file('new.sla.yaml', sound.replace('revenue: 100000', 'revenue: ['))
    const { err, status } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml'])
    expect(status).toBe(0)
    expect(err).toBe(
      'Not everything in new.sla.yaml can be read, so this may not be all that changed, or too much. “sla check” says where.\n',
    )
  })

  test('prints Markdown for a pull request, in which nothing is markup of the agreement', async () => {
    file('new.sla.yaml', stricter.replace('title: Fernhill', 'title: <img src=x> [a](b) | @all Fernhill'))
    const { out } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml', '--format', 'md'])
    expect(out).toContain('## What changed: &lt;img src=x&gt; \\[a\\](b) \\| @\u200ball Fernhill Bikes')
    expect(out).toContain(
      '### Marketing\n\n|   | Change |\n| --- | --- |\n| ▲ tighter | Marketing delivers 250 instead of 200 MQLs every month |',
    )
  })

  test('prints JSON as docs/diff.md describes it', async () => {
    const { out } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml', '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      title: 'Fernhill Bikes – Marketing and Sales',
      old: 'old.sla.yaml',
      new: 'new.sla.yaml',
      changes: [
        {
          at: 'commitments.first-contact.within',
          kind: 'changed',
          about: 'commitments',
          sentence: 'Sales answers each MQL within 6 instead of 2 business hours: looser for Sales',
          effects: { sales: 'looser' },
          old: '2 business hours',
          new: '6 business hours',
        },
      ],
      teams: {
        marketing: { name: 'Marketing', tighter: 0, looser: 0 },
        sales: { name: 'Sales', tighter: 0, looser: 1 },
      },
      summary: { changes: 1, tighter: 0, looser: 1 },
    })
  })

  test.each([
    ['never', 0],
    ['tighter', 0],
    ['looser', 1],
    ['any', 1],
  ])('--fail-on %s ends with %i for a looser promise', async (failOn, expected) => {
    const { status } = await sla(['diff', 'old.sla.yaml', 'new.sla.yaml', '--fail-on', failOn])
    expect(status).toBe(expected)
  })

  test('counts what follows by computing as tighter too', async () => {
    file('new.sla.yaml', sound.replace('average-deal: 5000', 'average-deal: 4000'))
    expect((await sla(['diff', 'old.sla.yaml', 'new.sla.yaml', '--fail-on', 'tighter'])).status).toBe(1)
  })

  test('reads one of the two from standard input', async () => {
    const { out } = await sla(['diff', 'old.sla.yaml', '-'], stricter)
    expect(out).toContain('Tighter for Marketing')
  })

  test('counts what other files bring by what results', async () => {
    const people = 'people:\n  ana: Ana\n  ben: Ben\n  cleo:\n    name: Cleo\n    team: sales\n'
    file('people.sla.yaml', `sla: 1\nlibrary: true\n${people}`)
    file('new.sla.yaml', sound.replace(people, '').replace('sla: 1\n', 'sla: 1\nextends: people.sla.yaml\n'))
    expect((await sla(['diff', 'old.sla.yaml', 'new.sla.yaml'])).out).toContain('Nothing changed')
  })

  test.each([
    [['diff'], 'needs two files'],
    [['diff', 'old.sla.yaml'], 'needs two files'],
    [['diff', 'old.sla.yaml', 'new.sla.yaml', 'x'], 'needs two files'],
    [['diff', '-', '-'], 'Only one'],
    [['diff', 'old.sla.yaml', 'nope.sla.yaml'], 'There is no file “nope.sla.yaml”'],
    [['diff', 'old.sla.yaml', '.'], 'is a folder'],
    [['diff', 'old.sla.yaml', 'new.sla.yaml', '--fail-on', 'worse'], 'possible are never, tighter, looser, any'],
    [['diff', 'old.sla.yaml', 'new.sla.yaml', '--format', 'xml'], 'possible are text, md, json'],
    [['diff', 'C:\\old.sla.yaml', 'new.sla.yaml'], 'There is no file “C:\\old.sla.yaml”'],
    [['diff', 'HEAD:old.sla.yaml', 'new.sla.yaml'], 'there is no git repository here'],
  ])('says how it is used: %j', async (args, message) => {
    const { err, status } = await sla(args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

describe('a revision of git', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder(),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
  const commit = (message: string) => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
  }
  beforeEach(() => {
    git('init', '-q')
    file('team/agreement.sla.yaml', sound)
    file('team/agreement:odd.sla.yaml', slower)
    commit('First')
    git('tag', 'v1')
    file('team/agreement.sla.yaml', stricter)
  })

  test('is read by its name, from the root or from the working directory', async () => {
    const now = 'team/agreement.sla.yaml'
    for (const old of ['HEAD:team/agreement.sla.yaml', 'v1:./team/agreement.sla.yaml'])
      expect((await sla(['diff', old, now])).out).toContain('250 instead of 200')
    const inside = { cwd: path.join(folder(), 'team') }
    for (const old of ['HEAD:agreement.sla.yaml', 'HEAD:team/agreement.sla.yaml'])
      expect((await sla(['diff', old, 'agreement.sla.yaml'], '', inside)).out).toContain('250 instead of 200')
  })

  test('brings the shared files of the same revision', async () => {
    file('team/shared.sla.yaml', 'sla: 1\nlibrary: true\ncalendar:\n  timezone: Europe/Lisbon\n  hours: 09:00-18:00\n')
    const extending = sound
      .replace(/calendar:\n(?: {2}.*\n)+/, '')
      .replace('sla: 1\n', 'sla: 1\nextends: shared.sla.yaml\n')
    file('team/agreement.sla.yaml', extending)
    commit('Share the calendar')
    file('team/shared.sla.yaml', 'sla: 1\nlibrary: true\ncalendar:\n  timezone: Europe/Lisbon\n  hours: 09:00-17:00\n')
    const { out } = await sla(['diff', 'HEAD:team/agreement.sla.yaml', 'team/agreement.sla.yaml'])
    expect(out).toContain('Calendar, hours: 09:00–17:00 instead of 09:00–18:00')
    expect((await sla(['diff', 'v1:team/agreement.sla.yaml', 'HEAD:team/agreement.sla.yaml'])).out).toContain(
      'Nothing changed',
    )
  })

  test('is not meant where a file has such a name', async () => {
    const { status } = await sla(['diff', 'team/agreement:odd.sla.yaml', 'team/agreement.sla.yaml'])
    expect(status).toBe(0)
  })

  test.each([
    ['nope:team/agreement.sla.yaml', 'git knows no revision “nope”'],
    ['HEAD:nope.sla.yaml', 'There is no file “nope.sla.yaml” in HEAD'],
    ['--output=x:team/agreement.sla.yaml', 'There is no option'],
    ['HEAD:team', 'There is no file “team” in HEAD'],
    ['HEAD:../outside.sla.yaml', 'There is no file “../outside.sla.yaml” in HEAD'],
  ])('%s is told to be wrong', async (old, message) => {
    const { err, status } = await sla(['diff', old, 'team/agreement.sla.yaml'])
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  test('an option is no revision', async () => {
    const { err, status } = await sla(['diff', '--', '--all:team/agreement.sla.yaml', 'team/agreement.sla.yaml'])
    expect(status).toBe(2)
    expect(err).toContain('git knows no revision “--all”')
  })

  test('says what to do where git is missing', async () => {
    mkdirSync(path.join(folder(), 'nothing'))
    const before = process.env.PATH
    process.env.PATH = path.join(folder(), 'nothing')
    try {
      const { err, status } = await sla(['diff', 'HEAD:team/agreement.sla.yaml', 'team/agreement.sla.yaml'])
      expect(status).toBe(2)
      expect(err).toContain('git isn’t installed')
    } finally {
      process.env.PATH = before
    }
  })
})
