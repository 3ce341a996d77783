import { say, worded } from '../../core/language/message.ts'
import { languageOf, wordingFor } from '../../core/language/wording.ts'
import type { FromPage, PageState, ToPage } from './messages.ts'

/** What the page lives in: the editor's panel, or a browser that is served by `sla preview`. */
export interface Host {
  /** There is a text beside the page, to which it can lead and into which it can write. */
  readonly hasText: boolean
  post(message: FromPage): void
  listen(receive: (message: ToPage) => void): void
  /** What was kept, if it was about what is shown now. */
  load(): PageState | undefined
  keep(state: PageState): void
}

interface EditorApi {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

declare const acquireVsCodeApi: (() => EditorApi) | undefined

/** The host that this page finds itself in. */
export const hostOf = (): Host => (typeof acquireVsCodeApi === 'function' ? inPanel(acquireVsCodeApi()) : inBrowser())

const inPanel = (api: EditorApi): Host => ({
  hasText: true,
  post: message => api.postMessage(message),
  listen: receive => window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data)),
  load: () => api.getState(),
  keep: state => api.setState(state),
})

const kept = 'sla.preview'

/** Messages come as events from the server that the page is from; there is nobody to tell anything. */
const inBrowser = (): Host => ({
  hasText: false,
  post: () => undefined,
  listen: receive => {
    const events = new EventSource('events')
    events.onmessage = ({ data }: MessageEvent<string>) => receive(JSON.parse(data) as ToPage)
    events.onerror = () => receive({ type: 'unavailable', why: lost() })
  },
  load: () => {
    const state = sessionStorage.getItem(kept)
    return state === null ? undefined : (JSON.parse(state) as PageState)
  },
  // The view comes anew with every connection, and could be more than there is room for.
  keep: state => sessionStorage.setItem(kept, JSON.stringify({ ...state, good: undefined })),
})

const lost = (): string =>
  worded(
    say`This page is no longer up to date, because “sla preview” has stopped. Start it again to go on.`,
    wordingFor(languageOf(document.documentElement.lang)),
  )
