import { describe, expect, it, test } from 'vitest'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node'
import { everything, start } from './harness.ts'

const agreement = `sla: 1
title: Acuerdo de ejemplo
currency: USD
people:
  ana: Ana Ejemplo
goals:
  period: month
  revenue: 400000
  average-deal: 20000
funnel:
  stages:
    visit:
      volume: 2500
    customer:
      rate: 1|%
      owner: nadie
`

async function opened(locale: string) {
  const text = await (await start(everything, {}, [], locale)).open(agreement)
  const { connection } = text.editor
  const { textDocument } = text.here
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } }
  return { text, connection, textDocument, range }
}

/** What the server says of the agreement to a person whose editor speaks this language. */
async function said(locale: string) {
  const { text, connection, textDocument, range } = await opened(locale)
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument })
  const diagnostics = report.kind === 'full' ? report.items : []
  return {
    text,
    connection,
    textDocument,
    range,
    messages: diagnostics.map(({ code, message }) => `${String(code)}: ${message}`),
    diagnostics,
  }
}

describe('the server speaks the language of the editor', () => {
  test.each([
    ['es', 'unknown-person: No existe la persona “nadie”. '],
    ['es-419', 'unknown-person: No existe la persona “nadie”. '],
    ['en-GB', 'unknown-person: There is no person “nadie”. '],
    ['de', 'unknown-person: There is no person “nadie”. '],
  ])('%s: %s', async (locale, beginning) => {
    const { messages } = await said(locale)
    expect(messages.filter(message => message.startsWith(beginning))).toHaveLength(1)
  })

  it('whatever the language of the agreement is, and with the same codes', async () => {
    const codes = async (locale: string) => (await said(locale)).diagnostics.map(({ code }) => code)
    expect(await codes('es')).toEqual(await codes('en'))
  })

  it('in what hovers, with its numbers', async () => {
    const { text, connection } = await said('es')
    const hover = await connection.sendRequest(HoverRequest.type, text.here)
    expect(JSON.stringify(hover?.contents)).toContain('El porcentaje de la etapa anterior que llega a esta')
  })

  it('in lenses and hints', async () => {
    const { connection, textDocument, range } = await said('es')
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument })
    expect(lenses?.map(({ command }) => command?.title)).toContain('Abrir la vista previa')
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range })
    expect(hints?.map(({ label }) => label)).toContain('5 más de lo que necesita la meta: 20')
  })

  it('in quick fixes', async () => {
    const { connection, textDocument, diagnostics } = await said('es')
    const [about] = diagnostics.filter(({ code }) => code === 'unknown-person')
    if (about === undefined) throw new Error('The person is not missed.')
    const context = { diagnostics: [about] }
    const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument, range: about.range, context })
    expect(actions?.map(({ title }) => title)).toContain('Añadir nadie a las personas')
  })

  it('in what can be completed, while keys stay English', async () => {
    const { connection, textDocument } = await said('es')
    const position = { line: 2, character: 0 }
    const found = await connection.sendRequest(CompletionRequest.type, { textDocument, position })
    const items = Array.isArray(found) ? found : (found?.items ?? [])
    const teams = items.find(({ label }) => label === 'teams')
    if (teams === undefined) throw new Error('The key is not offered.')
    const { documentation } = await connection.sendRequest(CompletionResolveRequest.type, teams)
    expect(JSON.stringify(documentation)).toContain('Los equipos entre los que se hace el acuerdo, dos o más.')
  })
})
