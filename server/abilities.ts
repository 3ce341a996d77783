import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver'

/** What a client can do, as far as answers depend on it. A client that says nothing gets the plainest answers. */
export interface Abilities {
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly unnecessaryTag: boolean
  readonly codeActions: boolean
  readonly resolvesEdits: boolean
  /** Edits can say for which version of a document they are meant. */
  readonly versionedEdits: boolean
  readonly markdownHover: boolean
  readonly snippets: boolean
  readonly insertReplace: boolean
  readonly labelDetails: boolean
  readonly markdownCompletion: boolean
  readonly resolvesDocumentation: boolean
  /** It takes a completion's further lines as they are. */
  readonly indentsAsIs: boolean
  readonly symbolTree: boolean
  readonly preparesRename: boolean
  readonly semanticTokens: boolean
  readonly inlayHints: boolean
  readonly codeLenses: boolean
  readonly formatting: boolean
  readonly rangeFormatting: boolean
  readonly onTypeFormatting: boolean
  /** It asks anew for diagnostics when it is told to. */
  readonly refreshesDiagnostics: boolean
  /** It asks what to change before it renames files. */
  readonly tellsOfRenames: boolean
  /** It tells which folders are open, also when that changes. */
  readonly changesFolders: boolean
  /** It can be asked to say which files change. */
  readonly watchesFiles: boolean
  /** It shows how far long work has come. */
  readonly showsProgress: boolean
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): Abilities {
  const findings = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  const action = textDocument?.codeAction
  const item = textDocument?.completion?.completionItem
  const resolved = item?.resolveSupport?.properties ?? []
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: either(textDocument, 'relatedInformation'),
    codeDescription: either(textDocument, 'codeDescriptionSupport'),
    unnecessaryTag: findings !== undefined && unnecessary(textDocument),
    codeActions: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits: action?.dataSupport === true && (action.resolveSupport?.properties ?? []).includes('edit'),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: prefersMarkdown(textDocument?.hover?.contentFormat),
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    markdownCompletion: prefersMarkdown(item?.documentationFormat),
    resolvesDocumentation: resolved.includes('documentation'),
    indentsAsIs: item?.insertTextModeSupport?.valueSet.includes(1) === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    inlayHints: textDocument?.inlayHint !== undefined,
    codeLenses: textDocument?.codeLens !== undefined,
    formatting: textDocument?.formatting !== undefined,
    rangeFormatting: textDocument?.rangeFormatting !== undefined,
    onTypeFormatting: textDocument?.onTypeFormatting !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    tellsOfRenames: workspace?.fileOperations?.willRename === true,
    changesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
  }
}

type TextAbilities = ClientCapabilities['textDocument']

/** Clients that pull used to say what they show of a finding under the older, pushed diagnostics. */
function either(text: TextAbilities, ability: 'relatedInformation' | 'codeDescriptionSupport'): boolean {
  return text?.diagnostic?.[ability] === true || text?.publishDiagnostics?.[ability] === true
}

function unnecessary(text: TextAbilities): boolean {
  const tags = text?.diagnostic?.tagSupport ?? text?.publishDiagnostics?.tagSupport
  return tags?.valueSet.includes(1) === true
}

const prefersMarkdown = (formats: readonly MarkupKind[] | undefined) => formats?.includes(MarkupKind.Markdown) === true
