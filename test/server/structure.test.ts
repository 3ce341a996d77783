import { describe, expect, it } from 'vitest'
import {
  DocumentLinkRequest,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node'
import { start } from './harness.ts'

describe('folding', () => {
  const folded = async (source: string) => {
    const text = await (await start()).open(source)
    const ranges =
      (await text.editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: text.identifier })) ?? []
    return ranges.map(({ startLine, endLine, kind }) => [startLine, endLine, ...(kind === undefined ? [] : [kind])])
  }

  it('follows entries, items, and texts of several lines', async () => {
    expect(
      await folded(
        'teams:\n  sales:\n    lead: ben\n\n\nhistory:\n  - period: 2025-10\n    revenue: 1\nsummary: >\n  One\n  two\n',
      ),
    ).toEqual([
      [0, 2],
      [1, 2],
      [5, 7],
      [6, 7],
      [8, 10],
    ])
  })

  it('takes comments together', async () => {
    expect(await folded('# One\n# two\nsla: 1\n# three\n')).toEqual([[0, 1, 'comment']])
  })

  it('works on an empty and on a broken text', async () => {
    expect(await folded('')).toEqual([])
    expect(await folded('teams:\n  sales:\n    lead: "ben\n')).toContainEqual([0, 2])
  })
})

describe('growing the selection', () => {
  const grown = async (marked: string) => {
    const text = await (await start()).open(marked)
    const [range] =
      (await text.editor.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument: text.identifier,
        positions: [text.cursor],
      })) ?? []
    const steps: string[] = []
    for (let step: SelectionRange | undefined = range; step !== undefined; step = step.parent)
      steps.push(text.document.getText(step.range))
    return steps
  }

  it('goes from the value to its entry, its map, and on to the whole file', async () => {
    expect(await grown('sla: 1\nteams:\n  sales:\n    lead: b‸en\n    name: S\n')).toEqual([
      'ben',
      'lead: ben',
      'lead: ben\n    name: S',
      'sales:\n    lead: ben\n    name: S',
      'teams:\n  sales:\n    lead: ben\n    name: S',
      'sla: 1\nteams:\n  sales:\n    lead: ben\n    name: S',
      'sla: 1\nteams:\n  sales:\n    lead: ben\n    name: S\n',
    ])
  })

  it('begins with the word in a text of several', async () => {
    const steps = await grown('summary: We bring [[mql|lé‸ads]] in.\n')
    expect(steps.slice(0, 3)).toEqual(['léads', 'We bring [[mql|léads]] in.', 'summary: We bring [[mql|léads]] in.'])
  })

  it('begins with the key on a key, with an item in a list', async () => {
    expect((await grown('teams:\n  sa‸les:\n    lead: ben\n')).slice(0, 2)).toEqual(['sales', 'sales:\n    lead: ben'])
    expect((await grown('to: [sales, mark‸eting]\n')).slice(0, 3)).toEqual([
      'marketing',
      '[sales, marketing]',
      'to: [sales, marketing]',
    ])
  })

  it('is the whole file where nothing stands', async () => expect(await grown('‸# note\n')).toEqual(['# note\n']))
})

describe('links', () => {
  const links = async (source: string) => {
    const text = await (await start()).open(source)
    const found =
      (await text.editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: text.identifier })) ?? []
    return found.map(({ range, target }) => [text.document.getText(range), target])
  }

  it('lead to the files that an agreement extends', async () => {
    expect(await links('extends: [../shared/people.sla.yaml, terms.sla.yaml]\n')).toEqual([
      ['../shared/people.sla.yaml', 'file:///shared/people.sla.yaml'],
      ['terms.sla.yaml', 'file:///agreements/terms.sla.yaml'],
    ])
  })

  it('lead to e-mail and web addresses', async () => {
    expect(
      await links('people:\n  ana: { email: ana@example.com }\nsummary: See (https://example.com/a?b=1).\n'),
    ).toEqual([
      ['ana@example.com', 'mailto:ana@example.com'],
      ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ])
  })
})
