import type { AgreementView } from '../../core/documents/model.ts'
import { type Message, say } from '../../core/language/message.ts'

/** What the page shows: a view, and whether it is behind the text. */
export interface Shown {
  readonly view: AgreementView | undefined
  /** The view of the text as it is now, where that can't be read and an earlier one is shown. */
  readonly behind: AgreementView | undefined
}

/** The last good rendering stays while the text can't be read; without one, what can be read is better than nothing. */
export function afterView(shown: Shown, latest: AgreementView): Shown {
  const good = goodIn(shown)
  if (latest.readable || good === undefined) return { view: latest, behind: undefined }
  return { view: good, behind: latest }
}

/** The view to keep for later. */
export const goodIn = ({ view }: Shown): AgreementView | undefined => (view?.readable ? view : undefined)

type Problem = AgreementView['problems'][number]

const errorOf = ({ problems }: AgreementView, fits: (problem: Problem) => boolean): Problem | undefined =>
  problems.find(problem => problem.severity === 'error' && fits(problem))

/** What stands above the page while it doesn't show the whole text as it is; `undefined` while it does. */
export interface Notice {
  readonly text: Message
  /** What keeps the text from being read, else the first error. */
  readonly first: Problem | undefined
  /** The language of the text that can't be read, as far as it is known. */
  readonly language: AgreementView['language']
}

export function noticeOf({ view, behind }: Shown): Notice | undefined {
  const unread = behind ?? (view?.readable === false ? view : undefined)
  if (unread === undefined) return undefined
  const errors = unread.errors === 1 ? say`1 error` : say`${String(unread.errors)} errors`
  return {
    text: behind === undefined ? say`Incomplete: ${errors}` : say`Out of date: ${errors}`,
    first: errorOf(unread, ({ rule }) => rule === 'yaml-syntax') ?? errorOf(unread, () => true),
    language: view?.language ?? unread.language,
  }
}
