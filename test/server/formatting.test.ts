import { describe, expect, it } from 'vitest'
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { everything, type OpenText, start } from './harness.ts'

const untidy = 'sla:  1\ntitle: X   \n\n\nteams:\n    sales:\n        name:   Sales\n'
const options = { tabSize: 8, insertSpaces: false }

const formatted = async (text: OpenText) => {
  const edits = await text.editor.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument: text.identifier,
    options,
  })
  return TextDocument.applyEdits(text.document, edits ?? [])
}

describe('formatting', () => {
  it('lays out the whole text in the way of the language, whatever the editor prefers', async () => {
    const text = await (await start()).open(untidy)
    expect(await formatted(text)).toBe('sla: 1\ntitle: X\n\nteams:\n  sales:\n    name: Sales\n')
  })

  it('has nothing to do in what is tidy', async () => {
    const text = await (await start()).open('sla: 1\n')
    expect(await formatted(text)).toBe('sla: 1\n')
  })

  it('counts columns as the client does', async () => {
    const editor = await start({ ...everything, general: { positionEncodings: ['utf-32'] } })
    const text = await editor.open('title: "🎯🎯"   \n')
    const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: text.identifier,
      options,
    })
    expect(edits).toEqual([
      { range: { start: { line: 0, character: 11 }, end: { line: 0, character: 14 } }, newText: '' },
    ])
  })

  it('leaves alone what cannot be read, and lays out the rest', async () => {
    const text = await (await start()).open('sla:  1\ntitle:   "X\nowner:  ana\n')
    expect(await formatted(text)).toBe('sla: 1\ntitle:   "X\nowner: ana\n')
  })

  it('knows nothing of documents that are not open', async () => {
    const { connection } = await start()
    const textDocument = { uri: 'file:///nowhere.sla.yaml' }
    expect(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options })).toBeNull()
  })

  it('can be held to what is selected', async () => {
    const text = await (await start()).open(untidy)
    const edits = await text.editor.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument: text.identifier,
      options,
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } },
    })
    expect(TextDocument.applyEdits(text.document, edits ?? [])).toBe(untidy.replace('X   ', 'X'))
  })
})

describe('after Enter', () => {
  const entered = async (marked: string) => {
    const text = await (await start()).open(marked)
    const edits = await text.editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      ...text.here,
      ch: '\n',
      options,
    })
    return TextDocument.applyEdits(text.document, edits ?? [])
  }

  it('the line that was left is tidied', async () => {
    expect(await entered('sla:  1\ntitle:   X   \n|')).toBe('sla:  1\ntitle: X\n')
  })

  it('the line of the cursor keeps its spaces, and nothing moves', async () => {
    expect(await entered('teams:\n    sales:  \n        |')).toBe('teams:\n    sales:\n        ')
  })

  it('text that goes on for several lines keeps its spaces', async () => {
    const text = 'summary: |\n  one  \n  '
    expect(await entered(`${text}‸`)).toBe(text)
  })

  it('nothing happens in what cannot be read yet', async () => {
    expect(await entered('title: "X   \n|')).toBe('title: "X   \n')
  })
})
