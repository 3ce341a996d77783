import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { ComparisonParams } from '../../server/protocol.ts'
import type { LanguageServer } from '../language-server.ts'
import { showMarkdown } from '../markdown.ts'
import { agreementFor, type Called } from './agreement.ts'
import { type Choice, fileName, type Older, versionsOf } from './earlier-versions.ts'

/** “SLA: Compare with…”: what changed since another file or an earlier version of this one. */
export const compareWith = (server: LanguageServer): Disposable => {
  const results = new Results()
  return Disposable.from(
    results,
    workspace.registerTextDocumentContentProvider(Results.scheme, results),
    commands.registerCommand('sla.compareWith', async (called?: Called) => {
      const uri = agreementFor(called)
      const older = uri && (await chosen(uri))
      if (uri === undefined || older === undefined) return
      const markdown = await compared(server, uri, older)
      if (markdown === undefined)
        void window.showErrorMessage(
          l10n.t('The agreements can’t be compared while the SLA language server doesn’t answer.'),
        )
      else await results.show(uri, older.name, markdown)
    }),
  )
}

/** So many results can be looked at again; a preview asks for its text whenever it likes. */
const mostResults = 20

/** Results are texts that nobody saves; VS Code shows them as it shows any Markdown. */
class Results implements TextDocumentContentProvider, Disposable {
  static readonly scheme = 'sla-diff'
  private readonly changed = new EventEmitter<Uri>()
  private readonly texts = new Map<string, string>()
  readonly onDidChange = this.changed.event

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? ''
  }

  async show(agreement: Uri, olderName: string, markdown: string): Promise<void> {
    const name = l10n.t('{0} since {1}', fileName(agreement), olderName).replaceAll('/', '∕')
    const uri = Uri.from({ scheme: Results.scheme, path: `/${name}.md`, query: agreement.toString() })
    this.texts.delete(uri.toString())
    this.texts.set(uri.toString(), markdown)
    const [oldest] = this.texts.keys()
    if (oldest !== undefined && this.texts.size > mostResults) this.texts.delete(oldest)
    this.changed.fire(uri)
    await showMarkdown(uri)
  }

  dispose(): void {
    this.changed.dispose()
  }
}

/** Files that the older text extends are asked for until none is missing any more. */
async function compared(server: LanguageServer, uri: Uri, older: Older): Promise<string | undefined> {
  // The server knows open documents only.
  await workspace.openTextDocument(uri)
  const files: Record<string, string | null> = {}
  for (;;) {
    const params: Omit<ComparisonParams, 'uri'> = {
      newerName: fileName(uri),
      older: { name: older.name, uri: older.uri.toString(), text: older.text, files },
    }
    const result = await server.comparison(uri, params)
    if (result === undefined || 'markdown' in result) return result?.markdown
    for (const missing of result.missing) files[missing] = (await older.read(Uri.parse(missing))) ?? null
  }
}

/** Another file, or a version of this one in git where the git extension knows it. `undefined` if nothing is chosen. */
async function chosen(uri: Uri): Promise<Older | undefined> {
  const versions = await versionsOf(uri)
  const anotherFile: Choice = {
    label: l10n.t('Another file…'),
    alwaysShow: true,
    choose: () => chosenFile(uri),
  }
  if (versions.length === 0) return anotherFile.choose()
  const title = l10n.t('Compare {0} with', fileName(uri))
  const choice = await window.showQuickPick([anotherFile, ...versions], { title, matchOnDescription: true })
  return choice?.choose()
}

async function chosenFile(uri: Uri): Promise<Older | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Compare {0} with', fileName(uri)),
      openLabel: l10n.t('Compare'),
      defaultUri: Uri.joinPath(uri, '..'),
      filters: { [l10n.t('Agreements')]: ['yaml', 'yml'] },
    })) ?? []
  if (file === undefined) return undefined
  const text = await readFile(file)
  if (text !== undefined) return { name: fileName(file), uri: file, text, read: readFile }
  void window.showErrorMessage(l10n.t('{0} can’t be read.', fileName(file)))
  return undefined
}

async function readFile(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
