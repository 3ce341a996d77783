import {
  Disposable,
  type InputBox,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode'
import type { InterviewQuestion } from '../../server/protocol.ts'

/** What became of a question. */
export type Answered =
  | { readonly to: 'next'; readonly value: string }
  | { readonly to: 'back' }
  | { readonly to: 'stop' }

/** Where a question stands among others. */
export interface Step {
  readonly title: string
  readonly step: number
  readonly of: number
  readonly canGoBack: boolean
}

type Choices = NonNullable<InterviewQuestion['choices']>

interface Choice extends QuickPickItem {
  readonly value?: string
}

/** One of several; `facts` stand below and lead nowhere. */
export function askChoice(
  step: Step,
  ask: string,
  choices: Choices,
  likely: string,
  facts: readonly QuickPickItem[] = [],
): Promise<Answered> {
  const pick = window.createQuickPick<Choice>()
  const items: Choice[] = choices.map(({ value, label, description }) =>
    description === undefined ? { value, label } : { value, label, detail: description },
  )
  const separator: Choice = { label: ask, kind: QuickPickItemKind.Separator }
  pick.items = facts.length === 0 ? items : [...items, separator, ...facts]
  pick.activeItems = items.filter(({ value }) => value === likely)
  pick.placeholder = ask
  return shown(pick, step, answer =>
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      if (chosen?.value !== undefined) answer({ to: 'next', value: chosen.value })
    }),
  )
}

/** Text, told while it is typed what is wrong with it. */
export function askText(
  step: Step,
  { ask, hint }: InterviewQuestion,
  value: string,
  problemOf: (typed: string) => Promise<string | undefined>,
): Promise<Answered> {
  const input = window.createInputBox()
  input.prompt = hint === undefined ? ask : `${ask} ${hint}`
  input.placeholder = ask
  input.value = value
  /** Says what is wrong with what stands there now; `true` if nothing is. */
  const judge = async (): Promise<boolean> => {
    const typed = input.value
    const problem = await problemOf(typed)
    if (typed !== input.value) return false
    input.validationMessage = problem ?? ''
    return problem === undefined
  }
  return shown(input, step, answer =>
    Disposable.from(
      input.onDidChangeValue(typed => {
        if (typed === '') input.validationMessage = ''
        else void judge()
      }),
      input.onDidAccept(async () => {
        const typed = input.value
        if (await judge()) answer({ to: 'next', value: typed })
      }),
    ),
  )
}

function shown(
  input: InputBox | QuickPick<Choice>,
  { title, step, of, canGoBack }: Step,
  listen: (answer: (answered: Answered) => void) => Disposable,
): Promise<Answered> {
  input.title = title
  input.step = step
  input.totalSteps = of
  input.ignoreFocusOut = true
  if (canGoBack) input.buttons = [QuickInputButtons.Back]
  return new Promise(resolve => {
    const listeners: Disposable[] = []
    const end = (answered: Answered) => {
      resolve(answered)
      for (const listener of listeners.splice(0)) listener.dispose()
      input.dispose()
    }
    listeners.push(
      listen(end),
      input.onDidTriggerButton(() => end({ to: 'back' })),
      input.onDidHide(() => end({ to: 'stop' })),
    )
    input.show()
  })
}
