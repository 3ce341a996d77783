import { describe, expect, it } from 'vitest'
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import { everything, type OpenText, start } from './harness.ts'

const agreement = `sla: 1
title: Example
teams:
  sales:
    name: Sales team
people:
  ana: Ana Torres
definitions:
  mql:
    name: Qualified lead
    meaning: A good lead.
goals:
  period: month
  revenue: 400000
funnel:
  stages:
    mql:
      volume: 250
capacity:
  sales:
    people: 4
commitments:
  first-contact:
    by: sales
    kind: response
    of: mql
    within: 5 minutes # of the hand-off
  half:
    kind: volume
history:
  - period: 2025-10
    revenue: 1
approvals:
  - person: ana
    date: 2026-01-02

`

async function outline(text: OpenText): Promise<DocumentSymbol[]> {
  const symbols = await text.editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: text.identifier,
  })
  return (symbols ?? []) as DocumentSymbol[]
}

/** The outline as people see it, indented. */
const drawn = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail === undefined ? '' : ` · ${detail}`}`,
    ...drawn(children, `${indent}  `),
  ])

describe('the outline', () => {
  it('names sections, people, terms, stages and rows in words, and commitments by what they promise', async () => {
    const text = await (await start()).open(agreement)
    expect(drawn(await outline(text))).toEqual([
      'Language version · 1',
      'Title · Example',
      'Teams',
      '  Sales team · sales',
      'People',
      '  Ana Torres · ana',
      'Definitions',
      '  Qualified lead · mql',
      'Goals',
      '  Period · month',
      '  Revenue · 400000',
      'Funnel',
      '  Qualified lead · mql',
      'Capacity',
      '  Sales team · sales',
      'Commitments',
      '  Sales team contacts each qualified lead within 5 minutes · first-contact',
      expect.stringContaining('half'),
      'History',
      '  2025-10',
      'Approvals',
      '  Ana Torres · 2026-01-02',
    ])
  })

  it('covers each entry from its key to its last word', async () => {
    const text = await (await start()).open(agreement)
    const commitments = (await outline(text)).find(({ name }) => name === 'Commitments')
    const [first] = commitments?.children ?? []
    expect(first && text.document.getText(first.selectionRange)).toBe('first-contact')
    expect(first && text.document.getText(first.range)).toMatch(
      /^first-contact:[\s\S]*within: 5 minutes # of the hand-off$/,
    )
  })

  it('keeps every name within what holds it, whatever is repeated by anchors', async () => {
    const text = await (await start()).open(
      'people: &all\n  ana: Ana\nx-copy: *all\npersonas: *all\nsegments:\n  <<: *all\n',
    )
    const inside = (symbols: readonly DocumentSymbol[]): boolean =>
      symbols.every(
        ({ range, selectionRange, children = [] }) =>
          [selectionRange, ...children.map(child => child.range)].every(
            inner => inner.start.line >= range.start.line && inner.end.line <= range.end.line,
          ) && inside(children),
      )
    const symbols = await outline(text)
    expect(symbols.length).toBeGreaterThan(2)
    expect(inside(symbols)).toBe(true)
  })

  it('gives every symbol a name', async () => {
    const text = await (await start()).open('"": 1\nteams:\n  "": {}\n')
    expect((await outline(text)).every(({ name }) => name.length > 0)).toBe(true)
  })

  it('is a flat list for a client that knows no tree', async () => {
    const text = await (await start({})).open(agreement)
    const symbols = (await outline(text)) as unknown as SymbolInformation[]
    expect(symbols).toContainEqual(expect.objectContaining({ name: 'Ana Torres', containerName: 'People' }))
  })
})

describe('symbols of all open agreements', () => {
  it('are found by letters of their name or id', async () => {
    const editor = await start(everything)
    await editor.open(agreement)
    await editor.open('title: Other\npeople:\n  bea: Bea Torres\n')
    const ask = async (query: string) =>
      ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name)
    expect(await ask('torres')).toEqual(['Ana Torres', 'Bea Torres'])
    expect(await ask('qualmql')).toEqual(['Qualified lead', 'Qualified lead'])
    expect(await ask('nobody')).toEqual([])
  })
})
