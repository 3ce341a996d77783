import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { worded } from '../../core/language/message.ts'
import { nameOf } from '../../core/language/names.ts'
import { applyEdits } from '../../core/syntax/edit.ts'
import { folderOf } from './files.ts'

const findings = (texts: Readonly<Record<string, string>>, name: string) =>
  folderOf(texts)
    .file(name)
    .findings.map(({ rule, at, span }) => [rule, at.join('.'), texts[name]?.slice(span.start, span.end)])

/** Only the findings of some rules, by the text that they stand at. */
const found = (texts: Readonly<Record<string, string>>, name: string, ...only: readonly string[]) =>
  findings(texts, name)
    .filter(([rule]) => only.includes(rule ?? ''))
    .map(([rule, , text]) => `${rule}: ${text}`)

const people = (texts: Readonly<Record<string, string>>, name: string) => {
  const declared = folderOf(texts).file(name).names.declared('person')
  return [...declared.values()].map(person => `${person.id}: ${nameOf('person', person)} of ${person.file ?? 'itself'}`)
}

describe('what is inherited', () => {
  it('is each entry that the file doesn’t have, in the order of the other file', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: shared/b.sla.yaml\npeople:\n  ben: Ben of A\n  eva: Eva\n',
      'shared/b.sla.yaml': 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n  ben: { name: Ben of B, title: Lead }\n',
    }
    expect(people(texts, 'a.sla.yaml')).toEqual([
      'ana: Ana of shared/b.sla.yaml',
      'ben: Ben of A of itself',
      'eva: Eva of itself',
    ])
    expect(folderOf(texts).file('a.sla.yaml').agreement.people.value?.get('ben')?.value?.title.node).toBeUndefined()
  })

  it('is of a later path rather than of an earlier one', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: [b.sla.yaml, c.sla.yaml]\n',
      'b.sla.yaml': 'sla: 1\nlibrary: true\npeople: { ana: Ana of B, ben: Ben of B }\n',
      'c.sla.yaml': 'sla: 1\nlibrary: true\npeople: { ana: Ana of C }\n',
    }
    expect(people(texts, 'a.sla.yaml')).toEqual(['ana: Ana of C of c.sla.yaml', 'ben: Ben of B of b.sla.yaml'])
  })

  it('comes from the files behind a file too, by paths as seen from there', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: shared/b.sla.yaml\n',
      'shared/b.sla.yaml': 'sla: 1\nlibrary: true\nextends: ../c.sla.yaml\npeople: { ana: Ana of B }\n',
      'c.sla.yaml': 'sla: 1\nlibrary: true\npeople: { ana: Ana of C, ben: Ben }\n',
    }
    expect(people(texts, 'a.sla.yaml')).toEqual(['ana: Ana of B of shared/b.sla.yaml', 'ben: Ben of c.sla.yaml'])
  })

  it('is the calendar key by key', () => {
    const { calendar } = folderOf({
      'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\ncalendar:\n  holidays: [2026-12-25]\n',
      'b.sla.yaml':
        'sla: 1\nlibrary: true\ncalendar:\n  timezone: Europe/Oslo\n  hours: 08:00-16:00\n  holidays: [2026-05-17]\n',
    }).file('a.sla.yaml').agreement
    expect(calendar.value?.timezone).toMatchObject({ value: 'Europe/Oslo', file: 'b.sla.yaml' })
    expect(calendar.value?.holidays).toMatchObject({ value: ['2026-12-25'], file: undefined })
  })

  it('is nothing but the shared maps', () => {
    const { agreement } = folderOf({
      'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\n',
      'b.sla.yaml': 'sla: 1\ntitle: B\ngoals: { period: month }\ncommitments: { leads: { by: x, kind: volume } }\n',
    }).file('a.sla.yaml')
    expect([agreement.title.node, agreement.goals.node, agreement.commitments.node]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('counts amounts in the currency of the agreement', () => {
    const { agreement } = folderOf({
      'a.sla.yaml': 'sla: 1\ncurrency: JPY\nextends: b.sla.yaml\n',
      'b.sla.yaml': 'sla: 1\nlibrary: true\nsegments: { smb: { average-deal: 6000 } }\n',
    }).file('a.sla.yaml')
    expect(agreement.segments.value?.get('smb')?.value?.averageDeal.value?.exact.valueOf()).toBe(6000)
  })
})

describe('what a library names', () => {
  const names = ['undefined-term', 'unknown-person', 'unknown-team']
  const library = 'sla: 1\nlibrary: true\nteams:\n  sales: { name: Sales, lead: anna }\n'

  it('may be declared by who takes it over, or by another library', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: shared/b.sla.yaml\npeople: { anna: Anna }\nteams: { field: Field }\n',
      'c.sla.yaml': 'sla: 1\nextends: [shared/b.sla.yaml, d.sla.yaml]\nteams: { field: Field }\n',
      'd.sla.yaml': 'sla: 1\nlibrary: true\npeople: { anna: Anna }\n',
      'shared/b.sla.yaml': library,
    }
    for (const name of Object.keys(texts)) expect([name, found(texts, name, ...names)]).toEqual([name, []])
  })

  it('and nobody declares is found at the path, with its place there', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\npeople: { ana: Ana }\ndefinitions: { lead: Somebody who asked. }\n',
      'b.sla.yaml': 'sla: 1\nlibrary: true\nextends: shared/c.sla.yaml\n',
      'shared/c.sla.yaml': library,
    }
    expect(found(texts, 'a.sla.yaml', ...names)).toEqual(['unknown-person: b.sla.yaml'])
    const { findings } = folderOf(texts).file('a.sla.yaml')
    const person = findings.find(({ rule }) => rule === 'unknown-person')
    expect(person && worded(person.message)).toBe(
      'There is no person “anna”. Did you mean ana? The file b.sla.yaml, which is taken over here, names it: put it right there.',
    )
    const [place] = person?.related ?? []
    expect(place?.file).toBe('shared/c.sla.yaml')
    expect(texts['shared/c.sla.yaml'].slice(place?.span.start, place?.span.end)).toBe('anna')
  })

  it('is its own matter as far as it has such names itself, or takes them from others', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\npeople: { ana: Ana }\n',
      'b.sla.yaml': `${library}people: { ben: Ben }\ndefinitions:\n  sql: "A [[leed]] whom Sales takes."\n`,
      'c.sla.yaml': `${library}extends: d.sla.yaml\n`,
      'd.sla.yaml': 'sla: 1\nlibrary: true\npeople: { ana: Ana }\n',
    }
    expect(found(texts, 'a.sla.yaml', ...names)).toEqual([])
    expect(found(texts, 'b.sla.yaml', ...names)).toEqual(['unknown-person: anna', 'undefined-term: leed'])
    expect(found(texts, 'c.sla.yaml', ...names)).toEqual(['unknown-person: anna'])
  })

  it('can be declared where it is taken over', () => {
    const texts = { 'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\npeople: {}\n', 'b.sla.yaml': library }
    const { findings } = folderOf(texts).file('a.sla.yaml')
    const [fix] = findings.find(({ rule }) => rule === 'unknown-person')?.fixes ?? []
    const mended = { ...texts, 'a.sla.yaml': applyEdits(texts['a.sla.yaml'], fix?.edits ?? []) }
    expect(mended['a.sla.yaml']).toContain('anna: Anna')
    expect(found(mended, 'a.sla.yaml', ...names)).toEqual([])
  })

  it('is said once: where this file names it too, there; where the other is an agreement, in that one', () => {
    const own = 'sla: 1\nextends: b.sla.yaml\nowner: anna\npeople: { ben: Ben }\n'
    expect(found({ 'a.sla.yaml': own, 'b.sla.yaml': library }, 'a.sla.yaml', ...names)).toEqual([
      'unknown-person: anna',
    ])
    const agreement = library.replace('library: true', 'people: { ben: Ben }')
    const texts = { 'a.sla.yaml': own.replace('owner: anna\n', ''), 'b.sla.yaml': agreement }
    expect(found(texts, 'a.sla.yaml', ...names)).toEqual([])
  })
})

describe('paths of extends', () => {
  it('that lead nowhere are found at the path, with the file that was most likely meant', () => {
    const texts = { 'a.sla.yaml': 'sla: 1\nextends: shared/comany.sla.yaml # ours\n', 'shared/company.sla.yaml': '' }
    expect(found(texts, 'a.sla.yaml', 'extends-not-found')).toEqual(['extends-not-found: shared/comany.sla.yaml'])
    const [finding] = folderOf(texts)
      .file('a.sla.yaml')
      .findings.filter(({ rule }) => rule === 'extends-not-found')
    expect(finding && worded(finding.message)).toContain('Did you mean shared/company.sla.yaml?')
    expect(applyEdits(texts['a.sla.yaml'], finding?.fixes?.[0]?.edits ?? [])).toBe(
      'sla: 1\nextends: shared/company.sla.yaml # ours\n',
    )
  })

  it('that name a file in another folder get the path to it', () => {
    const texts = { 'nl/a.sla.yaml': 'sla: 1\nextends: ["company.sla.yaml"]\n', 'company.sla.yaml': '' }
    const [finding] = folderOf(texts)
      .file('nl/a.sla.yaml')
      .findings.filter(({ rule }) => rule === 'extends-not-found')
    expect(finding?.at).toEqual(['extends', 0])
    expect(applyEdits(texts['nl/a.sla.yaml'], finding?.fixes?.[0]?.edits ?? [])).toContain('["../company.sla.yaml"]')
  })

  it('that leave the workspace are found', () => {
    const texts = { 'a.sla.yaml': 'sla: 1\nextends:\n  - ../b.sla.yaml\n  - /etc/c.sla.yaml\n' }
    expect(found(texts, 'a.sla.yaml', 'extends-outside')).toEqual([
      'extends-outside: ../b.sla.yaml',
      'extends-outside: /etc/c.sla.yaml',
    ])
  })

  it('that lead back are found in each file of the circle, and only there', () => {
    const texts = {
      'a.sla.yaml': 'sla: 1\nextends: b.sla.yaml\npeople: { ana: Ana }\n',
      'b.sla.yaml': 'sla: 1\nlibrary: true\nextends: c.sla.yaml\npeople: { ben: Ben }\n',
      'c.sla.yaml': 'sla: 1\nlibrary: true\nextends: [a.sla.yaml, b.sla.yaml]\npeople: { eva: Eva }\n',
      'd.sla.yaml': 'sla: 1\nextends: a.sla.yaml\n',
      'e.sla.yaml': 'sla: 1\nextends: ./e.sla.yaml\n',
    }
    const circles = (name: string) => found(texts, name, 'extends-circular').map(text => text.split(': ')[1])
    expect(circles('a.sla.yaml')).toEqual(['b.sla.yaml'])
    expect(circles('b.sla.yaml')).toEqual(['c.sla.yaml'])
    expect(circles('c.sla.yaml')).toEqual(['a.sla.yaml', 'b.sla.yaml'])
    expect(circles('d.sla.yaml')).toEqual([])
    expect(circles('e.sla.yaml')).toEqual(['./e.sla.yaml'])
    expect(people(texts, 'a.sla.yaml').map(person => person.split(':')[0])).toEqual(['eva', 'ben', 'ana'])
    expect(people(texts, 'd.sla.yaml')).toHaveLength(3)
  })

  it('may be many behind one another, up to a depth that is told', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`f${index}.sla.yaml`, `sla: 1\nextends: f${index + 1}.sla.yaml\n`]),
      )
    const ends = { 'f40.sla.yaml': 'sla: 1\nlibrary: true\npeople: { ana: Ana }\n' }
    expect(people({ ...chain(40), ...ends }, 'f0.sla.yaml')).toEqual(['ana: Ana of f40.sla.yaml'])
    const rules = ['extends-circular', 'extends-not-found']
    expect(found({ ...chain(5000) }, 'f0.sla.yaml', ...rules)).toEqual(['extends-circular: f1.sla.yaml'])
    expect(found({ ...chain(5000) }, 'f4990.sla.yaml', ...rules)).toEqual([])
  })
})

const agreement = (more: string) => `sla: 1
title: Ours
${more}commitments:
  leads:
    by: marketing
    owner: ana
    kind: volume
    of: lead
    count: 10
    every: month
`

const library = `sla: 1
library: true
teams:
  marketing: { name: Marketing, lead: ana }
  sales: { name: Sales, lead: ben }
people:
  ana: Ana
  ben: Ben
definitions:
  lead: Someone who asked for a demo.
`

describe('findings', () => {
  it('don’t ask for what is inherited, and know its names', () => {
    const texts = { 'a.sla.yaml': agreement('extends: b.sla.yaml\n'), 'b.sla.yaml': library }
    const rules = ['missing-key', 'unknown-person', 'unknown-team', 'undefined-term', 'unused-person']
    expect(found(texts, 'a.sla.yaml', ...rules)).toEqual([])
    expect(found(texts, 'b.sla.yaml', ...rules)).toEqual([])
  })

  it('name what is declared in neither file, and point to the other one', () => {
    const texts = {
      'a.sla.yaml': agreement('owner: anna\nextends: b.sla.yaml\n'),
      'b.sla.yaml': library,
    }
    expect(found(texts, 'a.sla.yaml', 'unknown-person')).toEqual(['unknown-person: anna'])
    const [finding] = folderOf(texts)
      .file('a.sla.yaml')
      .findings.filter(({ rule }) => rule === 'unknown-person')
    const [place] = finding?.related ?? []
    expect(place?.file).toBe('b.sla.yaml')
    expect(library.slice(place?.span.start, place?.span.end)).toBe('ana')
  })

  it('are silent about names and keys that a file may bring that can’t be read', () => {
    for (const path of ['nowhere.sla.yaml', '../outside.sla.yaml', 'broken.sla.yaml', 'misspelt.sla.yaml']) {
      const texts = {
        'a.sla.yaml': agreement(`extends: ${path}\n`),
        'broken.sla.yaml': 'sla: 1\nlibrary: true\nteams: []\npeople: []\ndefinitions: []\n',
        'misspelt.sla.yaml': 'sla: 1\nlibrary: true\nteems: {}\npeopel: {}\ndefintions: {}\n',
      }
      const rules = ['missing-key', 'unknown-person', 'unknown-team', 'undefined-term', 'one-sided']
      expect([path, found(texts, 'a.sla.yaml', ...rules)]).toEqual([path, []])
    }
  })

  it('say what all files together lack, at the agreement', () => {
    const texts = {
      'a.sla.yaml': agreement('calendar:\n  hours: 09:00-17:00\nextends: b.sla.yaml\n'),
      'b.sla.yaml': 'sla: 1\nlibrary: true\nteams:\n  marketing: { name: Marketing, lead: ana }\n',
    }
    expect(findings(texts, 'a.sla.yaml').filter(([rule]) => rule === 'missing-key')).toEqual([
      ['missing-key', '', 'sla'],
      ['missing-key', '', 'sla'],
      ['missing-key', 'calendar', 'calendar'],
      ['missing-key', 'teams', 'extends'],
    ])
  })

  it('about an entry stand in its own file only', () => {
    const texts = {
      'a.sla.yaml': agreement('extends: b.sla.yaml\n'),
      'b.sla.yaml': `${library.replace(', lead: ben', '').replace('Someone who asked for a demo.', 'TODO')}reports:
  progress: { kind: progress, by: marketing, every: dayly }
meetings:
  monthly: { every: month }
`,
    }
    const rules = ['missing-lead', 'vague-definition', 'invalid-value', 'missing-owner']
    expect(found(texts, 'a.sla.yaml', ...rules)).toEqual([])
    expect(found(texts, 'b.sla.yaml', ...rules)).toEqual([
      'missing-lead: sales',
      'vague-definition: TODO',
      'missing-owner: progress',
      'invalid-value: dayly',
      'missing-owner: monthly',
    ])
  })

  it('about a team that is inherited stand where its file is named', () => {
    const texts = { 'a.sla.yaml': `${agreement('extends: b.sla.yaml\n')}    to: sales\n`, 'b.sla.yaml': library }
    expect(findings(texts, 'a.sla.yaml').filter(([rule]) => rule === 'one-sided')).toEqual([
      ['one-sided', 'teams.sales', 'extends'],
    ])
  })

  it('take what inherited entries name as used', () => {
    const texts = {
      'a.sla.yaml': agreement('extends: b.sla.yaml\npeople:\n  ben: Ben of A\n  eva: Eva\n'),
      'b.sla.yaml': library,
    }
    expect(found(texts, 'a.sla.yaml', 'unused-person')).toEqual(['unused-person: eva'])
  })

  it('show a name that two files give to different people at the agreement’s own', () => {
    const texts = {
      'a.sla.yaml': agreement('extends: b.sla.yaml\npeople:\n  benno: Ben\n'),
      'b.sla.yaml': library,
    }
    expect(found(texts, 'a.sla.yaml', 'duplicate-name')).toEqual(['duplicate-name: Ben'])
  })

  it('are none for an agreement that inherits all that it needs', () => {
    const at = (name: string) => readFileSync(new URL(`../fixtures/agreements/${name}`, import.meta.url), 'utf8')
    const texts = { 'fjord.sla.yaml': at('fjord.sla.yaml'), 'shared/nordic.sla.yaml': at('shared/nordic.sla.yaml') }
    expect(findings(texts, 'fjord.sla.yaml')).toEqual([])
    expect(findings(texts, 'shared/nordic.sla.yaml')).toEqual([])
  })
})
