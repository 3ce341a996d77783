import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node'
import { say } from '../../core/language/message.ts'
import type { Print } from '../../server/printing/print.ts'
import {
  type FormatSummary,
  formatsRequest,
  type RenderParams,
  type RenderResult,
  renderRequest,
} from '../../server/protocol.ts'
import { type Editor, everything, start } from './harness.ts'

const broken = readFileSync(path.resolve(import.meta.dirname, '../../samples/broken.sla.yaml'), 'utf8')
const agreement = 'sla: 1\ntitle: Harbor Tea\n'
const printed: Print = async page => ({ pdf: new TextEncoder().encode(`%PDF-${page.slice(0, 15)}`) })

const rendered = (editor: Editor, params: RenderParams): Promise<RenderResult | null> =>
  editor.connection.sendRequest(renderRequest, params)
const formats = (editor: Editor): Promise<readonly FormatSummary[]> => editor.connection.sendRequest(formatsRequest)

describe('the formats that are offered', () => {
  it('are all where a browser can be started', async () => {
    const offered = await formats(await start(everything, { print: printed }))
    expect(offered.map(({ id }) => id)).toEqual(['html', 'pdf', 'docx', 'md', 'ics', 'commitments-csv', 'csv', 'json'])
    expect(offered[2]).toMatchObject({ name: 'Word document', extension: 'docx' })
  })
  it('leave out PDF where none can', async () => {
    const offered = await formats(await start())
    expect(offered.map(({ id }) => id)).not.toContain('pdf')
  })
})

describe('an open agreement as a file', () => {
  it('is text as text', async () => {
    const editor = await start()
    const { uri } = await editor.open(agreement)
    const result = await rendered(editor, { uri, format: 'md' })
    expect(result).toMatchObject({ base64: false, content: expect.stringMatching(/^# Harbor Tea\n/) })
  })
  it('is bytes as Base64', async () => {
    const editor = await start()
    const { uri } = await editor.open(agreement)
    const result = await rendered(editor, { uri, format: 'docx' })
    expect(result).toMatchObject({ base64: true, content: expect.stringMatching(/^UEsD/) })
  })
  it('is PDF where it can be printed, by the browser that the person names', async () => {
    let asked: string | undefined
    const print: Print = (page, options) => {
      asked = options.browser
      return printed(page, options)
    }
    const editor = await start(everything, { print })
    const { uri } = await editor.open(agreement)
    const result = await rendered(editor, { uri, format: 'pdf', browser: '/my/browser' })
    expect(result).toMatchObject({ base64: true, content: Buffer.from('%PDF-<!doctype html>').toString('base64') })
    expect(asked).toBe('/my/browser')
  })
  it('tells how many errors it lists', async () => {
    const editor = await start()
    const { uri } = await editor.open(broken.replaceAll('|', '/'))
    expect(await rendered(editor, { uri, format: 'html' })).toMatchObject({ errors: 12 })
  })
  it('carries the mark by which spreadsheets know its letters', async () => {
    const editor = await start()
    const { uri } = await editor.open(agreement)
    expect(await rendered(editor, { uri, format: 'csv' })).toMatchObject({ content: expect.stringMatching(/^\ufeff/) })
  })
})

describe('where there is no file', () => {
  it('says why, and logs what a person needn’t read', async () => {
    const print: Print = async () => ({ problem: say`The browser is on strike.`, log: 'exit status 3' })
    const editor = await start(everything, { print })
    const { uri } = await editor.open(agreement)
    expect(await rendered(editor, { uri, format: 'pdf' })).toEqual({ problem: 'The browser is on strike.' })
    expect(editor.errors).toContain('exit status 3')
  })
  it.each(['doc', 'pdf', '__proto__'])('says that %s is not offered', async format => {
    const editor = await start()
    const { uri } = await editor.open(agreement)
    expect(await rendered(editor, { uri, format })).toEqual({ problem: 'This format is not offered here.' })
  })
  it('answers nothing for a document that isn’t open', async () => {
    expect(await rendered(await start(), { uri: 'file:///no.sla.yaml', format: 'md' })).toBeNull()
  })
  it('stops printing when it is cancelled', async () => {
    const source = new CancellationTokenSource()
    let stopped = false
    const print: Print = (_, { signal }) =>
      new Promise(resolve => {
        signal?.addEventListener('abort', () => {
          stopped = true
          resolve({ problem: say`Stopped.` })
        })
        source.cancel()
      })
    const editor = await start(everything, { print })
    const { uri } = await editor.open(agreement)
    const answer = editor.connection.sendRequest(renderRequest, { uri, format: 'pdf' }, source.token)
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(stopped).toBe(true)
  })
})
