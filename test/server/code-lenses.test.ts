import { describe, expect, it, vi } from 'vitest'
import { CodeLensRequest, DidChangeConfigurationNotification, InlayHintRequest } from 'vscode-languageserver/node'
import { type Editor, everything, type OpenText, start } from './harness.ts'

const agreement = `definitions:
  visit: A visit.
  mql:
    name: Qualified lead
    meaning: A good [[visit]].
  spare: Nobody needs it.
goals:
  period: month
  revenue: 400000
  marketing-share: 60%
  average-deal: 20000
funnel:
  stages:
    visit:
      volume: 250
    mql:
      rate: 8%
summary: "We bring [[mql|leads]], {{ funnel.stages.mql.required }} of them."
commitments:
  leads: { by: sales, kind: volume, of: mql, count: 20 }
‸`

const lenses = async (text: OpenText) =>
  (await text.editor.connection.sendRequest(CodeLensRequest.type, { textDocument: text.identifier })) ?? []

/** Each lens with the word above which it stands. */
const titles = async (text: OpenText) =>
  (await lenses(text)).map(({ range, command }) => `${text.document.getText(range)}: ${command?.title}`)

const hintsOf = (text: OpenText) =>
  text.editor.connection.sendRequest(InlayHintRequest.type, {
    textDocument: text.identifier,
    range: { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } },
  })

describe('above the funnel', () => {
  it('stands what is planned against what is needed, and a way to the preview', async () => {
    const text = await (await start()).open(agreement)
    const above = (await lenses(text)).filter(({ range }) => text.document.getText(range) === 'funnel')
    expect(above.map(({ command }) => command)).toEqual([
      { title: '20 qualified leads planned, 12 needed', command: 'sla.openPreview', arguments: [text.uri] },
      { title: 'Open preview', command: 'sla.openPreview', arguments: [text.uri] },
    ])
  })

  it.each([
    ['no goals', /goals:[\s\S]*?(?=funnel)/, '20 qualified leads planned'],
    ['no volume', '      volume: 250\n', '12 qualified leads needed'],
    ['neither', /goals:[\s\S]*?(?=funnel)|\n {6}volume: 250/g, 'Open preview'],
  ])('stands what is known with %s', async (_, part, title) => {
    const text = await (await start()).open(agreement.replace(part, ''))
    expect(await titles(text)).toContain(`funnel: ${title}`)
  })
})

describe('above a term', () => {
  it('stands how often it is used', async () => {
    const text = await (await start()).open(agreement)
    expect((await titles(text)).slice(0, 3)).toEqual(['visit: used 2 times', 'mql: used 4 times', 'spare: not used'])
  })

  it('of a library stands how often the agreements that extend it use it', async () => {
    const editor = await start()
    const library = await editor.open('sla: 1\nlibrary: true\ndefinitions:\n  mql: A lead.\n  spare: x\n', 'l.sla.yaml')
    const user = await editor.open(
      'sla: 1\nextends: l.sla.yaml\nsummary: Our [[mql]] and [[mql|leads]].\n‸',
      'a.sla.yaml',
    )
    await editor.open('sla: 1\ndefinitions:\n  spare: Another.\nsummary: Our [[spare]].\n', 'b.sla.yaml')
    expect(await titles(library)).toEqual(['mql: used 2 times', 'spare: not used'])
    const [lens] = await lenses(library)
    expect(lens?.command?.arguments?.[2]).toMatchObject([{ uri: user.uri }, { uri: user.uri }])
  })

  it('leads to these places', async () => {
    const text = await (await start()).open(agreement)
    const [visit] = await lenses(text)
    const inMeaning = { line: 4, character: 22 }
    expect(visit?.command).toMatchObject({
      command: 'sla.showReferences',
      arguments: [text.uri, { line: 1, character: 2 }, [{ uri: text.uri, range: { start: inMeaning } }, {}]],
    })
  })
})

describe('lenses', () => {
  it.each([
    ['an empty text', ''],
    ['a broken text', 'definitions: [\nfunnel: "'],
    ['a funnel without stages', 'funnel:\n'],
  ])('are harmless in %s', async (_, broken) => {
    const editor = await start()
    await lenses(await editor.open(broken))
    expect(editor.errors).toEqual([])
  })

  it('are not offered to a client that shows none', async () => {
    expect((await start({})).initialized?.capabilities.codeLensProvider).toBeUndefined()
  })
})

describe('settings', () => {
  const off = { inlayHints: { enabled: false }, codeLens: { enabled: false } }
  const shown = async (editor: Editor) => {
    const text = await editor.open(agreement)
    return [(await lenses(text)).length > 0, ((await hintsOf(text)) ?? []).length > 0]
  }

  it('switch lenses and hints off and on, and what is shown follows', async () => {
    const editor = await start()
    await editor.set(off)
    await vi.waitFor(() => expect(editor.refreshed).toHaveLength(2))
    expect(await shown(editor)).toEqual([false, false])
    await editor.set({ inlayHints: { enabled: true } })
    await vi.waitFor(() => expect(editor.refreshed).toHaveLength(4))
    expect(await shown(editor)).toEqual([true, true])
  })

  it('that change nothing here refresh nothing', async () => {
    const editor = await start()
    await editor.set({ trace: { server: 'off' } })
    await editor.set({ codeLens: { enabled: false } })
    await vi.waitFor(() => expect(editor.refreshed).toEqual(['workspace/codeLens/refresh']))
  })

  it('are taken as they are sent by a client that cannot be asked', async () => {
    const { configuration: _, ...workspace } = everything.workspace ?? {}
    const editor = await start({ ...everything, workspace })
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { sla: off } })
    expect(await shown(editor)).toEqual([false, false])
  })

  it.each([[null], ['on'], [{ codeLens: 'x' }]])('count as on where they say %j', async said => {
    const { configuration: _, ...workspace } = everything.workspace ?? {}
    const editor = await start({ ...everything, workspace })
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { sla: said } })
    expect(await shown(editor)).toEqual([true, true])
  })
})
