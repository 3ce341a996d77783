import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  languages,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { AgreementSummary } from '../../server/protocol.ts'
import type { LanguageServer } from '../language-server.ts'
import { descriptionOf, type Line, linesOf, type Standing, standingOf } from './lines.ts'

/** Changes come in bursts: a save, a checkout, a letter. */
const pause = 400

type Element = AgreementSummary | { readonly of: AgreementSummary; readonly line: Line }

/** The view “Agreements”: all agreements of the workspace, and how each stands. Nothing is asked while nobody looks. */
export class Agreements implements Disposable, TreeDataProvider<Element> {
  private readonly changed = new EventEmitter<void>()
  private readonly view = window.createTreeView<Element>('sla.agreements', { treeDataProvider: this })
  private readonly listeners: Disposable
  private waiting: ReturnType<typeof setTimeout> | undefined

  readonly onDidChangeTreeData = this.changed.event

  constructor(private readonly server: LanguageServer) {
    const files = workspace.createFileSystemWatcher('**/{*.sla.yaml,*.sla.yml,sla.config.yaml}')
    const soon = () => this.soon()
    this.listeners = Disposable.from(
      this.changed,
      this.view,
      files,
      files.onDidCreate(soon),
      files.onDidChange(soon),
      files.onDidDelete(soon),
      server.onDidStart(() => this.changed.fire()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(({ path }) => /\.sla\.ya?ml$/.test(path))) this.soon()
      }),
      workspace.onDidChangeWorkspaceFolders(soon),
      commands.registerCommand('sla.refreshAgreements', () => this.changed.fire()),
    )
  }

  dispose(): void {
    clearTimeout(this.waiting)
    this.listeners.dispose()
  }

  async getChildren(element?: Element): Promise<Element[]> {
    if (element === undefined) return this.all()
    if ('of' in element) return []
    return linesOf(element, l10n.t, dated).map(line => ({ of: element, line }))
  }

  getTreeItem(element: Element): TreeItem {
    return 'of' in element ? lineItem(element.of, element.line) : agreementItem(element)
  }

  private async all(): Promise<AgreementSummary[]> {
    try {
      const found = (await this.server.agreements()) ?? []
      return found.toSorted((one, other) => one.title.localeCompare(other.title))
    } catch (error) {
      this.server.output.warn(`agreements: ${String(error)}`)
      return []
    }
  }

  private soon(): void {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.changed.fire(), pause)
  }
}

function agreementItem(summary: AgreementSummary): TreeItem {
  const uri = Uri.parse(summary.uri)
  const item = new TreeItem(summary.title, TreeItemCollapsibleState.Collapsed)
  item.id = summary.uri
  item.description = descriptionOf(summary, l10n.t)
  item.tooltip = `${summary.title}\n${workspace.asRelativePath(uri)}`
  item.iconPath = summary.library && summary.errors === 0 ? new ThemeIcon('library') : iconOf(standingOf(summary))
  item.contextValue = summary.library ? 'library' : 'agreement'
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] }
  return item
}

function lineItem({ uri }: AgreementSummary, { key, text, standing }: Line): TreeItem {
  const item = new TreeItem(text, TreeItemCollapsibleState.None)
  item.id = `${uri} ${key}`
  item.tooltip = text
  item.iconPath = iconOf(standing)
  item.command = { command: 'sla.openPreview', title: l10n.t('Open Preview'), arguments: [Uri.parse(uri)] }
  return item
}

const icons: Readonly<Record<Standing, ThemeIcon>> = {
  fine: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  plain: new ThemeIcon('calendar'),
}

const iconOf = (standing: Standing): ThemeIcon => icons[standing]

/** `2026-11-21` as the person reads dates. */
const dated = (date: string): string =>
  new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
