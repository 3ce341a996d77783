import { render } from 'preact'
import { App } from './app.tsx'
import type { FromPage, PageState, ToPage } from './messages.ts'
import './preview.css'
import { wishOf } from './places.ts'
import { afterView, goodIn, type Shown } from './shown.ts'

interface Host {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
const uri = root.dataset.uri ?? ''
const before = host.getState()

let shown: Shown = { view: before?.good, behind: undefined }
let unavailable: string | undefined

const draw = () => render(<App shown={shown} unavailable={unavailable} />, root)
const keep = () => host.setState({ uri, good: goodIn(shown), scrolled: window.scrollY })

/** Not with every letter: keeping a view means copying it. */
const keepSoon = (() => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, 300)
  }
})()

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'view') {
    shown = afterView(shown, data.view)
    unavailable = undefined
  } else {
    unavailable = data.why
  }
  draw()
  keepSoon()
})

document.addEventListener('click', ({ target }) => {
  const wish = target instanceof Element && wishOf(target, getSelection()?.isCollapsed === false)
  if (wish) host.postMessage(wish)
})

window.addEventListener('scroll', keepSoon, { passive: true })
document.addEventListener('visibilitychange', keep)

draw()
window.scrollTo(0, before?.scrolled ?? 0)
keep()
host.postMessage({ type: 'ready' })
