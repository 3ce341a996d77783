import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { Abilities } from './abilities.ts'
import type { Encoding } from './encoding.ts'
import { codeActionKinds } from './features/code-actions.ts'
import { legend } from './features/semantic-tokens.ts'

/** What the server offers a client, of what that client can make use of. */
export function capabilitiesFor(abilities: Abilities, encoding: Encoding): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(abilities.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'sla', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    completionProvider: {
      // A space behind a colon or dash, brackets around names and values, and the parts of a path.
      triggerCharacters: [' ', '[', '{', '.', ','],
      resolveProvider: abilities.resolvesDocumentation,
      ...(abilities.labelDetails ? { completionItem: { labelDetailsSupport: true } } : {}),
    },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(abilities.tellsOfRenames ? { fileOperations: { willRename: { filters: renamed } } } : {}),
    },
    ...(abilities.semanticTokens ? { semanticTokensProvider: { legend, full: true, range: true } } : {}),
    ...(abilities.inlayHints ? { inlayHintProvider: { resolveProvider: false } } : {}),
    ...(abilities.formatting ? { documentFormattingProvider: true } : {}),
    ...(abilities.rangeFormatting ? { documentRangeFormattingProvider: true } : {}),
    ...(abilities.onTypeFormatting ? { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } } : {}),
    ...(abilities.codeLenses ? { codeLensProvider: { resolveProvider: false } } : {}),
    ...(abilities.codeActions
      ? { codeActionProvider: { codeActionKinds, resolveProvider: abilities.resolvesEdits } }
      : {}),
  }
}

/** An agreement, or a folder in which there may be some. */
const renamed: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.sla.yaml', matches: 'file' } },
  { pattern: { glob: '**', matches: 'folder' } },
]
