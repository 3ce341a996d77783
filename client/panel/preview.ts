import {
  Disposable,
  EventEmitter,
  env,
  l10n,
  type Position,
  RelativePattern,
  type TextEditor,
  type TextEditorSelectionChangeEvent,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { LanguageServer } from '../language-server.ts'
import type { FromPage, ToPage } from '../preview/messages.ts'
import { nonce } from './nonce.ts'
import { pageScripts, shell } from './shell.ts'
import { editorOf, rangeOf, select, write } from './text.ts'

/** One panel that shows one agreement and follows its text. */
export class Preview implements Disposable {
  private readonly gone = new EventEmitter<void>()
  private readonly altered = new EventEmitter<void>()
  private readonly listeners: Disposable
  private watcher: Disposable | undefined
  private asking: 'no' | 'once' | 'again' = 'no'
  /** What was selected from here: where the cursor is for that reason the reader has come from. */
  private selected: TextEditor['selection'] | undefined

  readonly onDidDispose = this.gone.event
  /** It is in front or not, locked or not. */
  readonly onDidChangeState = this.altered.event

  constructor(
    private readonly panel: WebviewPanel,
    private shownUri: Uri,
    private staysWithIt: boolean,
    private readonly server: LanguageServer,
    extensionUri: Uri,
  ) {
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'icons', 'preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'icons', 'preview-dark.svg'),
    }
    this.listeners = Disposable.from(
      this.gone,
      this.altered,
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.altered.fire()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      server.onDidStart(() => this.update()),
      // The server forgets a document that is closed.
      workspace.onDidOpenTextDocument(document => this.updateIf(document.uri)),
      server.onDidChangeView(changed => this.updateIf(changed)),
      window.onDidChangeTextEditorSelection(change => this.follow(change)),
    )
    this.name()
    this.watch()
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] }
    panel.webview.html = pageOf(panel, shownUri, extensionUri)
  }

  get uri(): Uri {
    return this.shownUri
  }

  get isActive(): boolean {
    return this.panel.active
  }

  /** It stays with its agreement; otherwise it shows the one that is worked on. */
  get locked(): boolean {
    return this.staysWithIt
  }

  set locked(locked: boolean) {
    this.staysWithIt = locked
    this.name()
    this.tell({ type: 'locked', locked })
    this.altered.fire()
  }

  isIn(column: ViewColumn | undefined): boolean {
    return this.panel.viewColumn === column
  }

  shows(uri: Uri): boolean {
    return uri.toString() === this.uri.toString()
  }

  reveal(preserveFocus: boolean): void {
    this.panel.reveal(undefined, preserveFocus)
  }

  /** Shows another agreement from now on. */
  turnTo(uri: Uri): void {
    if (this.shows(uri)) return
    this.shownUri = uri
    this.name()
    this.watch()
    this.update()
  }

  /** The editor with the text, in front. */
  async showText(): Promise<void> {
    await editorOf(this.uri, true)
  }

  /** Something on disk is another now. An open text follows by itself, and the server says when its view does. */
  changedOnDisk(): void {
    if (!workspace.textDocuments.some(({ uri }) => this.shows(uri))) this.update()
  }

  dispose(): void {
    this.gone.fire()
    this.watcher?.dispose()
    this.listeners.dispose()
    this.panel.dispose()
  }

  private name(): void {
    const file = fileName(this.uri)
    this.panel.title = this.locked ? l10n.t('Preview {0} (locked)', file) : l10n.t('Preview {0}', file)
  }

  /** What is in the workspace is watched for all previews at once. */
  private watch(): void {
    this.watcher?.dispose()
    this.watcher = undefined
    if (this.uri.scheme === 'untitled' || workspace.getWorkspaceFolder(this.uri) !== undefined) return
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(this.uri, '..'), '*.sla.*'))
    const changed = () => this.changedOnDisk()
    watcher.onDidChange(changed)
    watcher.onDidCreate(changed)
    watcher.onDidDelete(changed)
    this.watcher = watcher
  }

  private tell(message: ToPage): void {
    // Not awaited: a page that is hidden takes no message and asks for one when it is shown again.
    void this.panel.webview.postMessage(message)
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.tell({ type: 'locked', locked: this.locked })
        this.update()
        break
      case 'select':
        void this.select(message)
        break
      case 'write':
        void this.write(message)
        break
    }
  }

  private updateIf(changed: Uri): void {
    if (this.shows(changed)) this.update()
  }

  /** While one answer is awaited, any number of changes lead to one more question. */
  private update(): void {
    if (this.asking !== 'no') this.asking = 'again'
    else void this.ask()
  }

  private async ask(): Promise<void> {
    do {
      this.asking = 'once'
      const uri = this.uri
      const message = await this.answer()
      if (message !== undefined && this.shows(uri)) this.tell(message)
      const editor = window.visibleTextEditors.find(({ document }) => this.shows(document.uri))
      if (editor !== undefined) this.tellCursor(editor, editor.selection.active, false)
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
      return await this.view()
    } catch (error) {
      this.server.output.warn(`preview: ${String(error)}`)
      return undefined
    }
  }

  private async view(): Promise<Extract<ToPage, { type: 'view' }> | undefined> {
    const uri = this.uri
    const { version, view, material } = (await this.server.preview(uri)) ?? {}
    if (version === undefined || view === undefined || material === undefined) return undefined
    return { type: 'view', uri: uri.toString(), version, view, material }
  }

  /** The cursor has moved in some editor. What moved it from here needn't be shown here. */
  private follow({ textEditor, selections: [selection] }: TextEditorSelectionChangeEvent): void {
    if (selection === undefined || !this.shows(textEditor.document.uri)) return
    const fromHere = this.selected?.isEqual(selection) === true
    const wanted = workspace.getConfiguration('sla', this.uri).get('preview.followCursor', true)
    this.tellCursor(textEditor, selection.active, wanted && !fromHere)
    this.selected = undefined
  }

  /** Within the indentation the cursor is at what the line begins with. */
  private tellCursor({ document }: TextEditor, { line, character }: Position, follow: boolean): void {
    const { firstNonWhitespaceCharacterIndex: first } = document.lineAt(line)
    this.tell({ type: 'cursor', at: { line, character: Math.max(character, first) }, follow })
  }

  private async select(wish: Extract<FromPage, { type: 'select' }>): Promise<void> {
    this.selected = await select(this.uri, rangeOf(wish), wish.focus)
  }

  /** What can't be written, because the text is another by now, is worked out anew for that. */
  private async write({ uri, version, edits }: Extract<FromPage, { type: 'write' }>): Promise<void> {
    if (uri !== this.uri.toString() || (await write(this.uri, version, edits))) return
    const now = await this.view().catch(() => undefined)
    if (now !== undefined) this.tell({ type: 'outdated', now })
  }
}

function pageOf({ webview }: WebviewPanel, uri: Uri, extensionUri: Uri): string {
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString()
  return shell({
    uri: uri.toString(),
    scripts: pageScripts.map(file),
    style: file('preview.css'),
    cspSource: webview.cspSource,
    nonce: nonce(),
    language: env.language,
  })
}

const fileName = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path
