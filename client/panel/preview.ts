import {
  Disposable,
  EventEmitter,
  env,
  l10n,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { LanguageServer } from '../language-server.ts'
import type { FromPage, ToPage } from '../preview/messages.ts'
import { nonce } from './nonce.ts'
import { shell } from './shell.ts'

/** One panel that shows one agreement and follows its text. */
export class Preview implements Disposable {
  private readonly gone = new EventEmitter<void>()
  private readonly listeners: Disposable
  private asking: 'no' | 'once' | 'again' = 'no'

  readonly onDidDispose = this.gone.event

  constructor(
    private readonly panel: WebviewPanel,
    readonly uri: Uri,
    private readonly server: LanguageServer,
    extensionUri: Uri,
  ) {
    panel.title = l10n.t('Preview {0}', fileName(uri))
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'icons', 'preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'icons', 'preview-dark.svg'),
    }
    this.listeners = Disposable.from(
      this.gone,
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      server.onDidStart(() => this.update()),
      // The server forgets a document that is closed.
      workspace.onDidOpenTextDocument(document => this.updateIf(document.uri)),
      server.onDidChangeView(changed => this.updateIf(changed)),
    )
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] }
    panel.webview.html = pageOf(panel, uri, extensionUri)
  }

  isIn(column: ViewColumn | undefined): boolean {
    return this.panel.viewColumn === column
  }

  reveal(preserveFocus: boolean): void {
    this.panel.reveal(undefined, preserveFocus)
  }

  dispose(): void {
    this.gone.fire()
    this.listeners.dispose()
    this.panel.dispose()
  }

  private receive(message: FromPage): void {
    if (message.type === 'ready') this.update()
    else void this.select(message)
  }

  private updateIf(changed: Uri): void {
    if (changed.toString() === this.uri.toString()) this.update()
  }

  /** While one answer is awaited, any number of changes lead to one more question. */
  private update(): void {
    if (this.asking !== 'no') this.asking = 'again'
    else void this.ask()
  }

  private async ask(): Promise<void> {
    do {
      this.asking = 'once'
      const message = await this.answer()
      // Not awaited: a page that is hidden takes no message and asks for one when it is shown again.
      if (message !== undefined) void this.panel.webview.postMessage(message)
    } while (this.isAskedAgain())
    this.asking = 'no'
  }

  private isAskedAgain(): boolean {
    return this.asking === 'again'
  }

  /** What to tell the page; nothing while the server isn't there, for it will say when it is. */
  private async answer(): Promise<ToPage | undefined> {
    try {
      // The server knows open documents only, and a restored preview's isn't open yet.
      const { languageId } = await workspace.openTextDocument(this.uri)
      if (languageId !== 'sla')
        return {
          type: 'unavailable',
          why: l10n.t('Set the language of {0} to SLA Agreement to see it here.', fileName(this.uri)),
        }
    } catch {
      return { type: 'unavailable', why: l10n.t('{0} can’t be opened any more.', fileName(this.uri)) }
    }
    try {
      const view = await this.server.view(this.uri)
      return view === undefined ? undefined : { type: 'view', view }
    } catch (error) {
      this.server.output.warn(`preview: ${String(error)}`)
      return undefined
    }
  }

  private async select({ start, end, focus }: Extract<FromPage, { type: 'select' }>): Promise<void> {
    const range = new Range(start.line, start.character, end.line, end.character)
    const editor = await this.editor(focus)
    editor.selection = new Selection(range.start, range.end)
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /** The editor that shows the text, or a new one beside the preview, which must not be covered. */
  private async editor(focus: boolean): Promise<TextEditor> {
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri.toString())
    const viewColumn = open?.viewColumn ?? ViewColumn.Beside
    return window.showTextDocument(this.uri, { viewColumn, preserveFocus: !focus })
  }
}

function pageOf({ webview }: WebviewPanel, uri: Uri, extensionUri: Uri): string {
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString()
  return shell({
    uri: uri.toString(),
    script: file('preview.js'),
    style: file('preview.css'),
    cspSource: webview.cspSource,
    nonce: nonce(),
    language: env.language,
  })
}

const fileName = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path
