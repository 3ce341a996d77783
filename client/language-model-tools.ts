import * as vscode from 'vscode'
import type { AdviceResult, ToolInput, ToolName } from '../server/protocol.ts'
import type { LanguageServer } from './language-server.ts'

/** What editors since 1.95 have; the types here are of the oldest that we support. */
interface NewerEditor {
  readonly lm: { registerTool(name: string, tool: LanguageModelTool): vscode.Disposable }
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => unknown
  readonly LanguageModelTextPart: new (text: string) => unknown
}

interface Call {
  readonly input: ToolInput
}

interface LanguageModelTool {
  prepareInvocation(call: Call): { readonly invocationMessage: string }
  invoke(call: Call): Promise<unknown>
}

const names: readonly ToolName[] = ['sla_check', 'sla_targets', 'sla_explain', 'sla_propose_fix']

/** What language models in the editor can ask about agreements. All of it only reads, so nothing asks for consent. */
export function languageModelTools(server: LanguageServer): vscode.Disposable {
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as Partial<NewerEditor>
  if (lm?.registerTool === undefined || LanguageModelToolResult === undefined || LanguageModelTextPart === undefined)
    return vscode.Disposable.from()
  return vscode.Disposable.from(
    ...names.map(name =>
      lm.registerTool(name, {
        prepareInvocation: ({ input }) => ({ invocationMessage: doing(name, String(input.file)) }),
        async invoke({ input }) {
          return new LanguageModelToolResult([new LanguageModelTextPart(await told(server, name, input))])
        },
      }),
    ),
  )
}

function doing(name: ToolName, file: string): string {
  switch (name) {
    case 'sla_check':
      return vscode.l10n.t('Checking {0}', file)
    case 'sla_targets':
      return vscode.l10n.t('Reading the targets of {0}', file)
    case 'sla_explain':
      return vscode.l10n.t('Looking for the reason in {0}', file)
    case 'sla_propose_fix':
      return vscode.l10n.t('Looking for a fix in {0}', file)
  }
}

/** The answer as the model reads it; a reason where there is none. */
async function told(server: LanguageServer, tool: ToolName, input: ToolInput): Promise<string> {
  const uri = agreementAt(input.file)
  if (uri === undefined) return 'Name the path of a .sla.yaml file in the workspace.'
  try {
    // The server knows open documents only.
    await vscode.workspace.openTextDocument(uri)
  } catch {
    return `${String(input.file)} can’t be opened.`
  }
  const result = await server.advice(uri, { tool, input })
  return result === undefined ? 'The language server doesn’t answer at the moment.' : inWords(result)
}

const inWords = (result: AdviceResult): string =>
  'refusal' in result ? result.refusal : JSON.stringify(result.answer, undefined, 2)

/** A path in one of the workspace's folders; `undefined` for any other and for files that are no agreements. */
function agreementAt(file: unknown): vscode.Uri | undefined {
  if (typeof file !== 'string' || !/\.sla\.ya?ml$/.test(file)) return undefined
  const folders = vscode.workspace.workspaceFolders ?? []
  const uris = folders.map(folder => vscode.Uri.joinPath(folder.uri, inFolder(file, folder.uri)))
  return uris.find(uri => vscode.workspace.getWorkspaceFolder(uri) !== undefined)
}

/** Models also name files by their whole path. */
const inFolder = (file: string, folder: vscode.Uri): string =>
  file.startsWith(`${folder.path}/`) ? file.slice(folder.path.length + 1) : file
