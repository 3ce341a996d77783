import { expect } from 'vitest'
import {
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Editor, OpenText } from './harness.ts'

const options = { tabSize: 2, insertSpaces: true }

/** Everything that an editor may ask at one place of a text. */
export async function askEverything(
  { connection }: Editor,
  open: OpenText,
  text: string,
  offset: number,
): Promise<void> {
  void open.change([{ text }])
  const textDocument = open.identifier
  const position = TextDocument.create('', '', 0, text).positionAt(offset)
  const here = { textDocument, position }
  const range = { start: position, end: position }
  const whole = { start: { line: 0, character: 0 }, end: position }
  const [completions] = await Promise.all([
    connection.sendRequest(CompletionRequest.type, here),
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
    connection.sendRequest(HoverRequest.type, here),
    connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(DefinitionRequest.type, here),
    connection.sendRequest(ReferencesRequest.type, { ...here, context: { includeDeclaration: true } }),
    connection.sendRequest(DocumentHighlightRequest.type, here),
    connection.sendRequest(PrepareRenameRequest.type, here),
    connection.sendRequest(RenameRequest.type, { ...here, newName: 'renamed' }),
    connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
    connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole }),
    connection.sendRequest(CodeLensRequest.type, { textDocument }),
    connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
    connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, options, range: whole }),
    connection.sendRequest(DocumentOnTypeFormattingRequest.type, { ...here, options, ch: '\n' }),
    connection.sendRequest('sla/view', textDocument),
  ])
  for (const { textEdit } of Array.isArray(completions) ? completions : []) expectAround(textEdit, position)
}

/** Editors refuse completions that change another line, or text that doesn't touch the cursor. */
function expectAround(edit: CompletionItem['textEdit'], { line, character }: Position): void {
  if (edit === undefined || 'range' in edit) throw new Error('A completion says nothing of what it replaces')
  for (const { start, end } of [edit.insert, edit.replace]) {
    expect([start.line, end.line]).toEqual([line, line])
    expect(start.character).toBeLessThanOrEqual(character)
    expect(end.character).toBeGreaterThanOrEqual(character)
  }
}
