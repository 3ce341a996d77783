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
      ['goals:', 'customers: 12'],
      ['lead:', 'volume: 250'],
      ['customer:', 'rate: 8%'],
      ['customer:', '8 more than the 12 that the goal needs'],
    ])
  })

  const accepted = async (text: OpenText) =>
    TextDocument.applyEdits(
      text.document,
      (await hints(text)).flatMap(({ label, textEdits = [] }) => (/goal/.test(String(label)) ? [] : textEdits)),
    )

  it('can be accepted into the file', async () => {
    const text = await (await start()).open(funnel)
    expect(await accepted(text)).toBe(
      funnel
        .replace('average-deal: 20000\n', 'average-deal: 20000\n  customers: 12\n')
        .replace('    lead:\n', '    lead:\n      volume: 250\n')
        .replace('volume: 20\n', 'volume: 20\n      rate: 8%\n'),
    )
  })

  it('write a rate as they show it', async () => {
    const text = await (await start()).open(funnel.replace('2500', '2997').replace('rate: 10%', 'volume: 1000'))
    const [, rate] = await hints(text)
    expect(rate).toMatchObject({
      label: 'rate: about 33.37%',
      textEdits: [{ newText: expect.stringContaining('33.37%') }],
    })
  })

  it('write it with the digits that it needs to agree with its volumes', async () => {
    const text = await (await start()).open(funnel.replace('2500', '299700').replace('rate: 10%', 'volume: 100000'))
    const [, rate] = await hints(text)
    expect(rate).toMatchObject({
      label: 'rate: about 33.37%',
      textEdits: [{ newText: expect.stringContaining('33.367%') }],
    })
  })

  it('offer nothing to accept that would contradict the goal', async () => {
    // 150.5 × 7.98% are 12.01 customers, 150 × 7.98% only 11.97.
    const text = await (await start()).open(
      funnel.replace('volume: 2500', 'volume: 1505').replace('volume: 20\n', 'rate: 7.98%\n'),
    )
    const [, lead, customer] = await hints(text)
    expect(lead).toMatchObject({ label: 'volume: about 150' })
    expect(lead?.textEdits).toBeUndefined()
    expect(customer).toMatchObject({ label: 'volume: about 12' })
  })

  it('show both ends of a range, and offer neither', async () => {
    const text = await (await start()).open(funnel.replace('rate: 10% #', 'rate: 8% to 10% #'))
    const [, volume] = await hints(text)
    expect(volume).toMatchObject({ label: 'volume: 200 to 250' })
    expect(volume?.textEdits).toBeUndefined()
  })

  const closing = async (text: OpenText) =>
    (await hints(text)).find(({ label }) => /the goal needs/.test(String(label)))

  it('close the distance to the goal where they are accepted, whatever volumes are written', async () => {
    const text = await (await start()).open(funnel.replace('10% #', '10%\n      volume: 250 #'))
    const hint = await closing(text)
    expect(hint?.tooltip).toBe('The plan that the goal needs: 1,500 Visit, 150 Lead, 12 Customer.')
    expect(TextDocument.applyEdits(text.document, hint?.textEdits ?? [])).toBe(
      text.text.replace('2500', '1500').replace('250 #', '150 #').replace('volume: 20', 'volume: 12'),
    )
  })

  it('close it upwards, too', async () => {
    const text = await (await start()).open(
      funnel.replace('volume: 2500', 'volume: 1000').replace('volume: 20\n', 'rate: 8%\n'),
    )
    const hint = await closing(text)
    expect(hint?.label).toBe('4 fewer than the 12 that the goal needs')
    expect(TextDocument.applyEdits(text.document, hint?.textEdits ?? [])).toBe(text.text.replace('1000', '1500'))
  })

  it('leave it where nothing can be written that closes it, and where there is none', async () => {
    const anchored = await (await start()).open(funnel.replace('volume: 20\n', 'volume: &v 20\n'))
    expect((await closing(anchored))?.textEdits).toBeUndefined()
    const exact = await (await start()).open(funnel.replace('2500', '1500').replace('volume: 20\n', 'volume: 12\n'))
    expect(await closing(exact)).toMatchObject({ label: 'exactly the 12 that the goal needs' })
    expect((await closing(exact))?.textEdits).toBeUndefined()
  })

  it('are not offered in what an alias repeats', async () => {
    const text = await (await start()).open(
      'funnel:\n  period: month\n  stages:\n    visit: &some { volume: 100 }\n    lead: *some\n',
    )
    const [rate] = await hints(text)
    expect(rate).toMatchObject({ label: 'rate: 100%', position: { line: 4 } })
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
