import { describe, expect, it } from 'vitest'
import { type CodeAction, CodeActionResolveRequest } from 'vscode-languageserver/node'
import { everything, type OpenText, start } from './harness.ts'

const broken = `sla: 1
title: Example
status: activ
goals:
  period: monthly
  revenue: 2,500 # a month
`

/** A client that wants edits at once. */
const eager = {
  ...everything,
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
}

const resolved = (text: OpenText, action: CodeAction | undefined) =>
  action === undefined
    ? Promise.reject(new Error('no action'))
    : text.editor.connection.sendRequest(CodeActionResolveRequest.type, action)

describe('quick fixes', () => {
  it('are those of the findings that the range touches', async () => {
    const text = await (await start()).open(broken)
    const actions = await text.codeActions(text.rangeOf('activ'), ['quickfix'])
    expect(actions.map(({ title }) => title)).toEqual([
      'Write active',
      'Ignore invalid-value on this line, with a reason',
    ])
    const [fix] = actions
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'invalid-value' }] })
  })

  it('are found with the cursor at either end of what is wrong', async () => {
    const text = await (await start()).open(broken)
    const { start: before, end: behind } = text.rangeOf('activ')
    for (const place of [before, behind])
      expect((await text.codeActions({ start: place, end: place }, ['quickfix']))[0]?.title).toBe('Write active')
  })

  it('bring their edit when they are chosen, for the version that the text then has', async () => {
    const text = await (await start()).open(broken)
    const [fix] = await text.codeActions(text.rangeOf('2,500'), ['quickfix'])
    expect(fix?.edit).toBeUndefined()
    await text.replace('sla: 1\n', '# Our agreement\nsla: 1\n')
    const { edit } = await resolved(text, fix)
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: text.uri, version: 2 } }])
    expect(text.after(edit)).toBe(text.text.replace('2,500', '2500'))
  })

  it('have their edit at once for a client that cannot ask for it', async () => {
    const text = await (await start(eager)).open(broken)
    const [fix] = await text.codeActions(text.rangeOf('activ'), ['quickfix'])
    expect(text.after(fix?.edit)).toBe(broken.replace('activ', 'active'))
  })

  it('change a document without version for a client that knows none', async () => {
    const text = await (await start({ textDocument: eager.textDocument })).open(broken)
    const [fix] = await text.codeActions(text.rangeOf('activ'), ['quickfix'])
    expect(fix?.edit).toEqual({ changes: { [text.uri]: [{ range: text.rangeOf('activ'), newText: 'active' }] } })
  })

  it('are left out when others are asked for', async () => {
    const text = await (await start()).open(broken)
    expect(await text.codeActions(text.rangeOf('activ'), ['refactor'])).toEqual([])
    expect(await text.codeActions(text.rangeOf('activ'), ['quickfix.other'])).toEqual([])
  })
})

describe('ignoring on this line', () => {
  const ignoring = async (text: OpenText, part: string) =>
    (await text.codeActions(text.rangeOf(part), ['quickfix'])).filter(({ title }) => title.startsWith('Ignore'))

  it('writes a comment above, with a reason to fill in', async () => {
    const text = await (await start()).open(broken)
    const [ignore] = await ignoring(text, '2,500')
    expect(ignore).toMatchObject({ isPreferred: false, diagnostics: [{ code: 'wrong-type' }] })
    expect(text.after((await resolved(text, ignore)).edit)).toBe(
      broken.replace('  revenue', '  # sla-ignore-next-line wrong-type: why this is right here\n  revenue'),
    )
  })

  it('is offered for every finding, also one without a fix, and takes it away', async () => {
    const text = await (await start()).open(broken)
    for (const { code, range } of await text.diagnostics()) {
      const actions = await text.codeActions(range, ['quickfix'])
      const ignore = actions.find(({ title }) => title === `Ignore ${code} on this line, with a reason`)
      const after = await (await start()).open(text.after((await resolved(text, ignore)).edit))
      const left = (await after.diagnostics()).filter(({ code: rule }) => rule === code)
      expect(left.some(other => other.range.start.line === range.start.line + 1)).toBe(false)
    }
  })

  it('is offered once for several findings of a rule on one line', async () => {
    const text = await (await start()).open('sla: 1\nlibrary: true\npeople:\n  ana: { titel: A, emial: B }\n')
    const line = { start: { line: 3, character: 0 }, end: { line: 3, character: 30 } }
    const actions = await text.codeActions(line, ['quickfix'])
    expect(actions.filter(({ title }) => title.startsWith('Ignore unknown-key'))).toHaveLength(1)
  })
})

describe('fixing all', () => {
  it.each([['source'], ['source.fixAll'], ['source.fixAll.sla']])('answers to %s', async only => {
    const text = await (await start()).open(broken)
    const actions = await text.codeActions(text.rangeOf('sla'), [only])
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.sla'])
  })

  it('applies what needs no decision and leaves no placeholder', async () => {
    const text = await (await start()).open(broken)
    const [fix] = await text.codeActions(text.rangeOf('sla'), ['source.fixAll'])
    expect(text.after((await resolved(text, fix)).edit)).toBe(
      broken.replace('activ', 'active').replace('2,500', '2500'),
    )
  })

  it('is not offered where there is nothing to do', async () => {
    const text = await (await start()).open('sla: 1\ntitle: Example\n')
    expect(await text.codeActions(text.rangeOf('sla'), ['source'])).toEqual([])
  })
})
