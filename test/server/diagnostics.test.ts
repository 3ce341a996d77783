import { describe, expect, it } from 'vitest'
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node'
import type { Files } from '../../server/shared-files.ts'
import { pushed, start } from './harness.ts'

const broken = `sla: 1
title: Example
status: activ
`

describe('diagnostics that the client asks for', () => {
  it('stand where the finding is, with rule, severity and the page that explains the rule', async () => {
    const text = await (await start()).open(broken)
    const found = (await text.diagnostics()).find(({ code }) => code === 'invalid-value')
    expect(found).toMatchObject({
      range: text.rangeOf('activ'),
      severity: 1,
      source: 'SLA',
      codeDescription: { href: 'https://sla-as-code.dev/rules/invalid-value' },
      data: { at: 'status' },
    })
    expect(found?.message).toContain('“activ” is not possible here. Did you mean active?')
  })

  it('are those of the last version', async () => {
    const text = await (await start()).open(broken)
    await text.replace('activ', 'draft')
    expect((await text.diagnostics()).map(({ code }) => code)).not.toContain('invalid-value')
  })

  it('are not sent again while they stay the same', async () => {
    const editor = await start()
    const text = await editor.open(broken)
    const ask = (previousResultId?: string) =>
      editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: text.identifier,
        ...(previousResultId === undefined ? {} : { previousResultId }),
      })
    const { resultId } = await ask()
    expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId })
    await text.replace('activ', 'draft')
    expect(await ask(resultId)).toMatchObject({ kind: 'full' })
  })

  it('tell where else something stands', async () => {
    const text = await (await start()).open('sla: 1\ntitle: One\ntitle: Two\n')
    const duplicate = (await text.diagnostics()).find(({ code }) => code === 'yaml-syntax')
    expect(duplicate?.relatedInformation).toEqual([
      { location: { uri: text.uri, range: text.rangeOf('title') }, message: expect.any(String) },
    ])
  })

  it('of a document that is not open are none', async () => {
    const { connection } = await start()
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: 'file:///nowhere.sla.yaml' },
    })
    expect(report).toEqual({ kind: 'full', items: [] })
  })
})

describe('diagnostics that are sent', () => {
  it('come as soon as a document is open, and after each edit', async () => {
    const editor = await start(pushed)
    const text = await editor.open(broken)
    const first = await editor.pushedFor(text.uri, 1)
    expect(first.diagnostics.map(({ code }) => code)).toContain('invalid-value')
    await text.replace('activ', 'draft')
    const second = await editor.pushedFor(text.uri, 2)
    expect(second.diagnostics.map(({ code }) => code)).not.toContain('invalid-value')
  })

  it('come once for each version, however long its files take to read', async () => {
    const files: Files = {
      read: async () => ({ to: 'unknown' }),
      list: async () => [],
      text: () => new Promise(resolve => setTimeout(() => resolve(undefined), 20)),
    }
    const editor = await start(pushed, { files: () => files }, ['file:///agreements'])
    const text = await editor.open(broken)
    await editor.pushedFor(text.uri, 1)
    await text.replace('activ', 'draft')
    await editor.pushedFor(text.uri, 2)
    expect(editor.received.map(({ version }) => version)).toEqual([1, 2])
  })

  it('go when the document is closed', async () => {
    const editor = await start(pushed)
    const text = await editor.open(broken)
    await editor.pushedFor(text.uri, 1)
    await text.close()
    await text.editor.connection.sendRequest('sla/view', { uri: text.uri })
    expect(editor.received.at(-1)).toEqual({ uri: text.uri, diagnostics: [] })
  })

  it('of 5,000 quick edits are those of the last', async () => {
    const editor = await start(pushed)
    const text = await editor.open(broken)
    const end = { line: 1, character: 14 }
    for (let edit = 0; edit < 5000; edit++) void text.change([{ range: { start: end, end }, text: 'x' }])
    const last = await editor.pushedFor(text.uri, 5001)
    expect(last.version).toBe(5001)
    expect(editor.received.length).toBeLessThan(1000)
  })

  it('leave out what the client cannot show', async () => {
    const editor = await start({})
    const text = await editor.open(broken)
    const [diagnostic] = (await editor.pushedFor(text.uri, 1)).diagnostics
    expect(diagnostic).not.toHaveProperty('codeDescription')
    expect(diagnostic).not.toHaveProperty('relatedInformation')
  })
})
