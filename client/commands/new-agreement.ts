import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode'
import type { InterviewResult } from '../../server/protocol.ts'
import type { LanguageServer } from '../language-server.ts'
import { type Answered, askChoice, askText, type Step } from './quick-questions.ts'

/** “SLA: New Agreement…”: questions one after the other, what the goal takes, and a complete agreement. */
export const newAgreement = (server: LanguageServer): Disposable =>
  commands.registerCommand('sla.newAgreement', async (folder?: unknown) => {
    const made = await new Interviewing(server).run()
    if (made !== undefined) await open(made, folder instanceof Uri ? folder : undefined)
  })

type Written = Extract<InterviewResult, { readonly to: 'write' }>

interface Made {
  readonly agreement: Written
  readonly saved: boolean
}

/** Asks the server after each answer how it goes on; what was answered before going back is proposed again. */
class Interviewing {
  private readonly answers: [id: string, typed: string][] = []
  private readonly remembered = new Map<string, string>()

  constructor(private readonly server: LanguageServer) {}

  async run(): Promise<Made | undefined> {
    for (;;) {
      const state = await this.ask()
      if (state === undefined) {
        void window.showErrorMessage(
          l10n.t('A new agreement can’t be made while the SLA language server doesn’t answer.'),
        )
        return undefined
      }
      if (state.to === 'correct') this.backTo(state.id)
      else {
        const answered = state.to === 'ask' ? await this.question(state) : await this.confirmed(state)
        if (answered.to === 'stop') return undefined
        if (answered.to === 'back') this.backTo(this.answers.at(-1)?.[0] ?? '')
        else if (state.to === 'ask') this.answers.push([state.question.id, answered.value])
        else return { agreement: state, saved: answered.value === 'save' }
      }
    }
  }

  private ask(candidate?: readonly [id: string, typed: string]): Promise<InterviewResult | undefined> {
    const answers = candidate === undefined ? this.answers : [...this.answers, candidate]
    return this.server.interview({ answers, timezone: Intl.DateTimeFormat().resolvedOptions().timeZone })
  }

  /** Takes back an answer and all behind it. */
  private backTo(id: string): void {
    const at = this.answers.findIndex(([known]) => known === id)
    for (const [known, typed] of this.answers.splice(Math.max(0, at))) this.remembered.set(known, typed)
  }

  private question({ question, step, of }: Extract<InterviewResult, { readonly to: 'ask' }>): Promise<Answered> {
    const about: Step = { title: title(), step, of: of + 1, canGoBack: step > 1 }
    const value = this.remembered.get(question.id) ?? question.proposal ?? ''
    if (question.choices !== undefined) return askChoice(about, question.ask, question.choices, value)
    return askText(about, question, value, async typed => {
      const state = await this.ask([question.id, typed])
      return state?.to === 'correct' ? state.problem : undefined
    })
  }

  /** Shows what the goal takes before anything is written. */
  private confirmed({ funnel }: Written): Promise<Answered> {
    const steps = this.answers.length + 1
    const choices = [
      { value: 'save', label: l10n.t('Save the agreement…') },
      { value: 'open', label: l10n.t('Open it without saving') },
    ]
    const facts = funnel.map(({ name, needed, rate }) => ({
      label: `${new Intl.NumberFormat(undefined).format(needed)} ${name}`,
      ...(rate === undefined ? {} : { description: l10n.t('{0} of the stage before', rate) }),
    }))
    const step: Step = { title: title(), step: steps, of: steps, canGoBack: true }
    return askChoice(step, l10n.t('So much the goal takes in each period'), choices, 'save', facts)
  }
}

const title = (): string => l10n.t('New Agreement')

/** In a file where the person wants one, else as a text that isn't saved yet; with its preview beside it. */
async function open({ agreement: { text, name }, saved }: Made, folder: Uri | undefined): Promise<void> {
  const file = saved ? await fileFor(name, folder) : undefined
  if (file !== undefined) await workspace.fs.writeFile(file, new TextEncoder().encode(text))
  const document =
    file === undefined
      ? await workspace.openTextDocument({ language: 'sla', content: text })
      : await workspace.openTextDocument(file)
  await window.showTextDocument(document)
  await commands.executeCommand('sla.openPreviewToSide', document.uri)
}

async function fileFor(name: string, folder: Uri | undefined): Promise<Uri | undefined> {
  const around = folder ?? workspace.workspaceFolders?.[0]?.uri
  const file = await window.showSaveDialog({
    title: l10n.t('Save the agreement…'),
    filters: { [l10n.t('Agreements')]: ['yaml'] },
    ...(around === undefined ? {} : { defaultUri: Uri.joinPath(around, `${name}.sla.yaml`) }),
  })
  if (file === undefined || /\.sla\.ya?ml$/.test(file.path)) return file
  return file.with({ path: `${file.path.replace(/\.ya?ml$/, '')}.sla.yaml` })
}
