import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { planTold, problemsTold, type Told } from './agreement-status.ts'
import type { LanguageServer } from './language-server.ts'

const severities: Readonly<Record<Told['severity'], LanguageStatusSeverity>> = {
  fine: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
}

/** What the status bar tells of the agreement in the active editor: its problems, and its plan against the goal. */
export class Status implements Disposable {
  private readonly problems = languages.createLanguageStatusItem('sla.problems', { language: 'sla' })
  private readonly plan = languages.createLanguageStatusItem('sla.plan', { language: 'sla' })
  private readonly listeners: Disposable
  private asked = 0

  constructor(private readonly server: LanguageServer) {
    this.problems.name = l10n.t('Problems of the agreement')
    this.problems.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }
    this.plan.name = l10n.t('Plan against goal')
    this.listeners = Disposable.from(
      this.problems,
      this.plan,
      server.onDidStart(() => this.update()),
      server.onDidChangeView(uri => {
        if (uri.toString() === this.active?.toString()) this.update()
      }),
      window.onDidChangeActiveTextEditor(() => this.update()),
      // The language of an open text can be set to this one.
      workspace.onDidOpenTextDocument(() => this.update()),
    )
    this.update()
  }

  dispose(): void {
    this.listeners.dispose()
  }

  private get active(): Uri | undefined {
    const { document } = window.activeTextEditor ?? {}
    return document?.languageId === 'sla' ? document.uri : undefined
  }

  private update(): void {
    void this.tell(this.active)
  }

  /** Only the answer to the last question counts. */
  private async tell(uri: Uri | undefined): Promise<void> {
    if (uri === undefined) return
    this.asked++
    const question = this.asked
    this.problems.busy = true
    const view = await this.server.view(uri).catch(error => {
      this.server.output.warn(`status: ${String(error)}`)
      return undefined
    })
    if (question !== this.asked) return
    this.problems.busy = false
    if (view === undefined) return
    show(this.problems, problemsTold(view, l10n.t))
    const plan = planTold(view, l10n.t)
    show(this.plan, plan ?? { text: l10n.t('No goals yet'), detail: '', severity: 'fine' })
    this.plan.command = {
      title: l10n.t('Open Preview'),
      command: 'sla.openPreviewToSide',
      arguments: [uri],
    }
  }
}

function show(item: LanguageStatusItem, { text, detail, severity }: Told): void {
  item.text = text
  item.detail = detail
  item.severity = severities[severity]
}
