import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from './scratch.ts'

const { file, sla, folder } = scratchFolder()

interface Found {
  readonly path: string
  readonly findings: readonly {
    readonly rule: string
    readonly at: string
    readonly related: readonly {
      readonly path: string
      readonly range: { readonly start: { readonly line: number } }
    }[]
    readonly fixes: readonly { readonly title: string }[]
  }[]
}

/** What `sla check --format json` says of each file, by its path. */
async function checked(...args: readonly string[]): Promise<ReadonlyMap<string, Found['findings']>> {
  const { out } = await sla(['check', '--format', 'json', ...args])
  const { files } = JSON.parse(out) as { readonly files: readonly Found[] }
  return new Map(files.map(({ path, findings }) => [path, findings]))
}

const rulesOf = async (name: string) =>
  ((await checked(name)).get(name) ?? [])
    .map(({ rule }) => rule)
    .filter(rule => /extends|unknown|missing-key/.test(rule))

const agreement = (extending: string, owner = 'ana') => `sla: 1
title: Ours
owner: ${owner}
extends: ${extending}
commitments: {}
`

const library = `sla: 1
library: true
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people: { ana: Ana, ben: Ben }
definitions: { lead: Someone who asked for a demo. }
`

describe('sla check of an agreement that extends others', () => {
  it('knows what they declare', async () => {
    file('deals/a.sla.yaml', agreement('../shared/b.sla.yaml'))
    file('shared/b.sla.yaml', library)
    expect(await rulesOf('deals/a.sla.yaml')).toEqual([])
  })

  it('tells of places in the other file as places there', async () => {
    file('deals/a.sla.yaml', agreement('../shared/b.sla.yaml', 'anna'))
    file('shared/b.sla.yaml', library)
    const findings = (await checked('deals/a.sla.yaml')).get('deals/a.sla.yaml')
    const [unknown] = findings?.filter(({ rule }) => rule === 'unknown-person') ?? []
    expect(unknown?.related).toMatchObject([{ path: 'shared/b.sla.yaml', range: { start: { line: 6 } } }])
    const { out } = await sla(['check', 'deals/a.sla.yaml'])
    expect(out).toContain('shared/b.sla.yaml, line 6: “ana” is declared here.')
  })

  it('checks a library that is found, and shows its findings there', async () => {
    file('a.sla.yaml', agreement('b.sla.yaml'))
    file('b.sla.yaml', library.replace(', lead: ben', ''))
    const files = await checked()
    expect(files.get('b.sla.yaml')?.map(({ rule, at }) => [rule, at])).toEqual([['missing-lead', 'teams.sales']])
    expect(files.get('a.sla.yaml')?.some(({ rule }) => rule === 'missing-lead')).toBe(false)
  })

  it('finds paths that lead nowhere, with the file that was meant', async () => {
    file('deals/a.sla.yaml', agreement('company.sla.yaml'))
    file('shared/company.sla.yaml', library)
    const findings = (await checked('deals/a.sla.yaml')).get('deals/a.sla.yaml')
    const finding = findings?.find(({ rule }) => rule === 'extends-not-found')
    expect(finding?.fixes).toEqual([{ title: 'Write ../shared/company.sla.yaml' }])
  })

  it('takes a folder for no file, and a text that is no agreement for one that can’t be understood', async () => {
    file('a.sla.yaml', agreement('folder.sla.yaml'))
    mkdirSync(path.join(folder(), 'folder.sla.yaml'))
    expect(await rulesOf('a.sla.yaml')).toEqual(['extends-not-found'])
    file('b.sla.yaml', agreement('noise.sla.yaml'))
    file('noise.sla.yaml', '{{{{ \0')
    expect(await rulesOf('b.sla.yaml')).toEqual([])
  })

  it('finds circles in each of their files', async () => {
    file('a.sla.yaml', agreement('b.sla.yaml'))
    file('b.sla.yaml', `${library}extends: ./a.sla.yaml\n`)
    const files = await checked()
    const circles = [...files].flatMap(([name, findings]) =>
      findings.filter(({ rule }) => rule === 'extends-circular').map(({ at }) => `${name} ${at}`),
    )
    expect(circles).toEqual(['a.sla.yaml extends', 'b.sla.yaml extends'])
  })
})

describe('the workspace of a file', () => {
  it('is the working directory', async () => {
    file('deals/a.sla.yaml', agreement('../../b.sla.yaml'))
    expect(await rulesOf('deals/a.sla.yaml')).toEqual(['extends-outside'])
  })

  it('is the nearest folder above with a configuration', async () => {
    file('b.sla.yaml', library)
    file('team/deals/a.sla.yaml', agreement('../../b.sla.yaml'))
    expect(await rulesOf('team/deals/a.sla.yaml')).toEqual([])
    file('team/sla.config.yaml', 'rules: {}\n')
    expect(await rulesOf('team/deals/a.sla.yaml')).toEqual(['extends-outside'])
  })

  it('is the folder of a file that lies outside the working directory', async () => {
    file('elsewhere/deals/a.sla.yaml', agreement('../b.sla.yaml'))
    file('elsewhere/b.sla.yaml', library)
    file('here/c.sla.yaml', library)
    const cwd = path.join(folder(), 'here')
    const { out } = await sla(['check', '--format', 'json', '../elsewhere/deals/a.sla.yaml'], '', { cwd })
    expect(out).toContain('"extends-outside"')
  })

  it('isn’t left by a symbolic link to a file, a folder, or nothing', async () => {
    file('secrets/b.sla.yaml', library)
    file('work/sla.config.yaml', 'rules: {}\n')
    symlinkSync(path.join(folder(), 'secrets/b.sla.yaml'), path.join(folder(), 'work/b.sla.yaml'))
    symlinkSync(path.join(folder(), 'secrets'), path.join(folder(), 'work/shared'))
    for (const target of ['b.sla.yaml', 'shared/b.sla.yaml', 'shared/nothing.sla.yaml']) {
      file('work/a.sla.yaml', agreement(target))
      expect([target, await rulesOf('work/a.sla.yaml')]).toEqual([target, ['extends-outside']])
    }
  })

  it('may hold symbolic links within itself, by which no circle escapes', async () => {
    file('real/b.sla.yaml', library)
    symlinkSync(path.join(folder(), 'real'), path.join(folder(), 'link'))
    file('a.sla.yaml', agreement('link/b.sla.yaml'))
    expect(await rulesOf('a.sla.yaml')).toEqual([])
    symlinkSync(path.join(folder(), 'c.sla.yaml'), path.join(folder(), 'real/c.sla.yaml'))
    file('c.sla.yaml', agreement('link/c.sla.yaml'))
    expect(await rulesOf('c.sla.yaml')).toContain('extends-circular')
  })
})

it('sla explain names the file in which a number stands', async () => {
  file(
    'a.sla.yaml',
    `sla: 1
title: Ours
currency: EUR
extends: b.sla.yaml
goals: { period: month, revenue: 100000, marketing-share: 50% }
funnel: { stages: { lead: { volume: 100 }, customer: { rate: 10% } } }
commitments: {}
`,
  )
  file(
    'b.sla.yaml',
    `${library}segments:
  smb: { revenue-share: 100%, average-deal: 5000 }
`,
  )
  const { out } = await sla(['explain', 'a.sla.yaml', 'segments.smb.customers'])
  expect(out).toContain('(b.sla.yaml, line 9)')
})
