import { describe, expect, it } from 'vitest'
import { InlayHintRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type OpenText, start } from './harness.ts'

const funnel = `goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
funnel:
  stages:
    visit:
      volume: 2500
    lead:
      rate: 10% # of the visits
    customer:
      volume: 20
`

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } }

describe('hints in the text', () => {
  const hints = async (text: OpenText, range = everywhere) =>
    (await text.editor.connection.sendRequest(InlayHintRequest.type, { textDocument: text.identifier, range })) ?? []

  it('show what is computed where it is not written, and the distance to the goal', async () => {
    const text = await (await start()).open(funnel)
    expect(
      (await hints(text)).map(({ position, label }) => [text.text.split('\n')[position.line]?.trim(), label]),
    ).toEqual([
      ['lead:', 'volume: 250'],
      ['customer:', 'rate: 8%'],
      ['customer:', '8 more than the 12 that the goal needs'],
    ])
  })

  it('can be accepted into the file', async () => {
    const text = await (await start()).open(funnel)
    const [volume, rate] = await hints(text)
    const edits = [...(volume?.textEdits ?? []), ...(rate?.textEdits ?? [])]
    expect(TextDocument.applyEdits(text.document, edits)).toBe(
      funnel
        .replace('    lead:\n', '    lead:\n      volume: 250\n')
        .replace('volume: 20\n', 'volume: 20\n      rate: 8%\n'),
    )
  })

  it('offer no rate to accept that would only be rounded', async () => {
    const text = await (await start()).open(funnel.replace('2500', '3000').replace('rate: 10%', 'volume: 1000'))
    const [rate] = await hints(text)
    expect(rate).toMatchObject({ label: 'rate: about 33.33%' })
    expect(rate?.textEdits).toBeUndefined()
  })

  it('are told for the visible lines only', async () => {
    const text = await (await start()).open(funnel)
    expect(await hints(text, { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } })).toHaveLength(1)
  })
})

describe('colours of names', () => {
  const agreement = `teams:
  sales: {}
people:
  ana: Ana
definitions:
  mql: A lead.
summary: "Our [[mql]]"
owner: ana
commitments:
  first: { by: sales, kind: response, of: mql, within: 2 business days }
`
  const types = ['term', 'person', 'team', 'name', 'unit']

  /** Each coloured word with what it is coloured as. */
  const coloured = (text: OpenText, numbers: readonly number[]) => {
    const words: string[] = []
    let [line, character] = [0, 0]
    for (let i = 0; i < numbers.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, declares = 0] = numbers.slice(i, i + 5)
      line += down
      character = down === 0 ? character + right : right
      const word = text.text.split('\n')[line]?.slice(character, character + length)
      words.push(`${word}: ${types[type]}${declares === 1 ? ' declared' : ''}`)
    }
    return words
  }

  it('tell terms, people, teams and units apart, and where they are declared', async () => {
    const text = await (await start()).open(agreement)
    const found = await text.editor.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: text.identifier,
    })
    expect(coloured(text, found?.data ?? [])).toEqual([
      ...['sales: team declared', 'ana: person declared', 'mql: term declared', 'mql: term', 'ana: person'],
      ...['first: name declared', 'sales: team', 'mql: term', 'business days: unit'],
    ])
  })

  it('can be asked for a few lines', async () => {
    const text = await (await start()).open(agreement)
    const range = { start: { line: 6, character: 0 }, end: { line: 8, character: 0 } }
    const found = await text.editor.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: text.identifier,
      range,
    })
    expect(coloured(text, found?.data ?? [])).toEqual(['mql: term', 'ana: person'])
  })
})
