import {
  commands,
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { LanguageServer } from '../language-server.ts'
import type { PageState } from '../preview/messages.ts'
import { Preview } from './preview.ts'

/** Names the kind of panel; the window remembers it over a reload. */
const viewType = 'sla.preview'

/** Everything on disk on which some agreement's view may depend. */
const agreementFiles = '**/{*.sla.yaml,*.sla.yml,sla.config.yaml}'

/** All previews that are open. */
export class Previews implements Disposable {
  private readonly open = new Set<Preview>()
  private readonly listeners: Disposable

  constructor(
    private readonly server: LanguageServer,
    private readonly context: ExtensionContext,
  ) {
    const watcher = workspace.createFileSystemWatcher(agreementFiles)
    const changed = () => {
      for (const preview of this.open) preview.changedOnDisk()
    }
    this.listeners = Disposable.from(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state) => this.restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor(editor => {
        if (editor?.document.languageId === 'sla') this.follow(editor.document.uri)
      }),
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    )
  }

  /** The preview in which the person is. */
  get active(): Preview | undefined {
    return [...this.open].find(({ isActive }) => isActive)
  }

  /** In place of the text. */
  showInPlace(uri: Uri): void {
    const column = window.tabGroups.activeTabGroup.viewColumn
    this.show(uri, column, preview => preview.isIn(column), false)
  }

  /** Beside the text, which stays in use. */
  showBeside(uri: Uri): void {
    this.show(uri, ViewColumn.Beside, () => true, true)
  }

  dispose(): void {
    this.listeners.dispose()
    for (const preview of [...this.open]) preview.dispose()
  }

  /** In a preview that shows it, else in one that isn't locked, else in a new one. */
  private show(uri: Uri, column: ViewColumn, fits: (preview: Preview) => boolean, preserveFocus: boolean): void {
    const fitting = [...this.open].filter(fits)
    const there = fitting.find(preview => preview.shows(uri)) ?? fitting.find(({ locked }) => !locked)
    if (there !== undefined) {
      there.turnTo(uri)
      there.reveal(preserveFocus)
      return
    }
    const options = { enableScripts: true, enableFindWidget: true }
    this.add(window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }, options), uri, false)
  }

  /** Another agreement is worked on. */
  private follow(uri: Uri): void {
    for (const preview of this.open) if (!preview.locked) preview.turnTo(uri)
  }

  /** After a reload; a panel that doesn't remember its document has nothing to show. */
  private restore(panel: WebviewPanel, state: unknown): void {
    const { uri, locked = false } = (state ?? {}) as Partial<PageState>
    if (uri === undefined) panel.dispose()
    else this.add(panel, Uri.parse(uri), locked)
  }

  private add(panel: WebviewPanel, uri: Uri, locked: boolean): void {
    const preview = new Preview(panel, uri, locked, this.server, this.context.extensionUri)
    this.open.add(preview)
    preview.onDidChangeState(() => this.tellCommands())
    preview.onDidDispose(() => {
      this.open.delete(preview)
      this.tellCommands()
    })
    this.tellCommands()
  }

  /** Which of locking and unlocking is offered. */
  private tellCommands(): void {
    void commands.executeCommand('setContext', 'sla.previewLocked', this.active?.locked === true)
  }
}
