import { type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode'
import type { LanguageServer } from '../language-server.ts'
import type { PageState } from '../preview/messages.ts'
import { Preview } from './preview.ts'

/** Names the kind of panel; the window remembers it over a reload. */
const viewType = 'sla.preview'

/** All previews that are open. */
export class Previews implements Disposable {
  private readonly open = new Set<Preview>()
  private readonly registration: Disposable

  constructor(
    private readonly server: LanguageServer,
    private readonly context: ExtensionContext,
  ) {
    this.registration = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state) => this.restore(panel, state),
    })
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
    this.registration.dispose()
    for (const preview of [...this.open]) preview.dispose()
  }

  private show(uri: Uri, column: ViewColumn, fits: (preview: Preview) => boolean, preserveFocus: boolean): void {
    const there = [...this.open].find(preview => preview.uri.toString() === uri.toString() && fits(preview))
    if (there !== undefined) {
      there.reveal(preserveFocus)
      return
    }
    const options = { enableScripts: true, enableFindWidget: true }
    this.add(window.createWebviewPanel(viewType, '', { viewColumn: column, preserveFocus }, options), uri)
  }

  /** After a reload; a panel that doesn't remember its document has nothing to show. */
  private restore(panel: WebviewPanel, state: unknown): void {
    const { uri } = (state ?? {}) as Partial<PageState>
    if (uri === undefined) panel.dispose()
    else this.add(panel, Uri.parse(uri))
  }

  private add(panel: WebviewPanel, uri: Uri): void {
    const preview = new Preview(panel, uri, this.server, this.context.extensionUri)
    this.open.add(preview)
    preview.onDidDispose(() => this.open.delete(preview))
  }
}
