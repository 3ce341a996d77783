import { describe, expect, it } from 'vitest'
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node'
import { start } from './harness.ts'

const agreement = `summary: "[[mql|Leads]] and {{ funnel.stages.mql.required }}, says {{ people.ana.name }}"
owner: ana
teams:
  sales:
    lead: "ana"
people:
  ana: Ana
definitions:
  mql: A lead.
  sql: A [[mql]] that was accepted.
funnel:
  stages:
    mql:
      volume: 250
capacity:
  sales: { people: 1, hours-per-week: 1 }
segments:
  smb: { revenue-share: 100%, rates: { mql: 8% } }
handoffs:
  first: { of: mql, becomes: sql, gives: sales }
history:
  - { period: 2025-10, volumes: { mql: 1 }, segment: smb }
`

const open = async (marked: string) => (await start()).open(agreement.replace(marked.replace('‸', ''), marked))
const count = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length

describe('going to the definition', () => {
  it.each([
    ['a person', 'owner: a‸na', 'ana: Ana'],
    ['a term in prose', '[[m‸ql|Leads]]', 'mql: A lead'],
    ['a stage', '    mq‸l:\n      volume', 'mql: A lead'],
    ['a stage named elsewhere', 'volumes: { mq‸l', 'mql: A lead'],
    ['a step of an inserted path', 'people.an‸a.name', 'ana: Ana'],
    ['an inserted value', 'mql.req‸uired', 'mql:\n      volume'],
    ['a section of an inserted value', '{{ funn‸el.stages', 'funnel:'],
    ['a team used as a key', '  sale‸s: { people', 'sales:\n    lead'],
    ['the definition itself', '  an‸a: Ana', 'ana: Ana'],
  ])('of %s leads to where it is declared', async (_, marked, target) => {
    const text = await open(marked)
    const found = (await text.editor.connection.sendRequest(DefinitionRequest.type, text.here)) as Location
    expect(text.text.slice(text.document.offsetAt(found.range.start))).toMatch(new RegExp(`^${target}`))
  })

  it.each([['period: 2025‸-10'], ['revenue-sh‸are'], ['[[mql|Le‸ads]]']])(
    'of no name finds nothing: %s',
    async marked => {
      const text = await open(marked)
      expect(await text.editor.connection.sendRequest(DefinitionRequest.type, text.here)).toBeNull()
    },
  )
})

describe('references', () => {
  it('are everywhere a name stands: keys, values, prose and paths', async () => {
    const text = await open('of: m‸ql')
    const ask = async (includeDeclaration: boolean) =>
      (await text.editor.connection.sendRequest(ReferencesRequest.type, {
        ...text.here,
        context: { includeDeclaration },
      })) ?? []
    expect((await ask(true)).map(({ range }) => text.document.getText(range))).toEqual(Array(8).fill('mql'))
    expect(await ask(false)).toHaveLength(7)
    expect(count(/\bmql\b/g, agreement)).toBe(8)
  })

  it('are highlighted, the declaration as written', async () => {
    const text = await open('owner: a‸na')
    const found = (await text.editor.connection.sendRequest(DocumentHighlightRequest.type, text.here)) ?? []
    expect(found.map(({ kind }) => kind)).toEqual([2, 2, 2, 3])
  })
})

describe('renaming', () => {
  const rename = async (marked: string, newName: string) => {
    const text = await open(marked)
    const edit = await text.editor.connection.sendRequest(RenameRequest.type, { ...text.here, newName })
    return { text, after: text.after(edit ?? undefined) }
  }

  it('changes every place of a term and nothing else', async () => {
    const { after } = await rename('of: m‸ql', 'lead')
    expect(after).toBe(agreement.replaceAll('mql', 'lead'))
  })

  it('changes every place of a person, be it quoted or in a path', async () => {
    const { after } = await rename('  an‸a: Ana', 'anna')
    expect(after).toBe(
      agreement
        .replace('"ana"', 'anna')
        .replace('owner: ana', 'owner: anna')
        .replace('  ana:', '  anna:')
        .replace('people.ana', 'people.anna'),
    )
  })

  it('tells first what it would change', async () => {
    const text = await open('of: m‸ql')
    expect(await text.editor.connection.sendRequest(PrepareRenameRequest.type, text.here)).toEqual({
      range: {
        start: text.document.positionAt(text.text.indexOf('of: mql') + 4),
        end: text.document.positionAt(text.text.indexOf('of: mql') + 7),
      },
      placeholder: 'mql',
    })
  })

  it('is refused in plain words for what cannot be an id, or is taken', async () => {
    await expect(rename('of: m‸ql', 'MQL 2')).rejects.toThrow('“MQL 2” cannot be an id')
    await expect(rename('of: m‸ql', 'sql')).rejects.toThrow('“sql” is taken already')
    await expect(rename('of: m‸ql', 'null')).rejects.toThrow('it has a meaning of its own')
    await expect(rename('of: m‸ql', 'x-mql')).rejects.toThrow('notes of your own')
    await expect(rename('of: m‸ql', 'm'.repeat(65))).rejects.toThrow('65 characters')
  })

  it('is refused where a person would be taken for a team', async () => {
    const text = await (await start()).open(
      'teams:\n  sales: {}\npeople:\n  an|a: Ana\nmeetings:\n  weekly: { every: week, attendees: [ana] }\n',
    )
    const renaming = text.editor.connection.sendRequest(RenameRequest.type, { ...text.here, newName: 'sales' })
    await expect(renaming).rejects.toThrow('“sales” is taken already')
  })

  it('is not possible where no name stands', async () => {
    const text = await open('period: 2025‸-10')
    expect(await text.editor.connection.sendRequest(PrepareRenameRequest.type, text.here)).toBeNull()
  })
})
