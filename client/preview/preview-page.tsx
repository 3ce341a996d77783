import { render } from 'preact'
import type { Folds } from '../../core/documents/html/surroundings.tsx'
import type { ViewMessage } from '../../core/documents/showing.ts'
import type { Position } from '../../core/syntax/lines.ts'
import { App } from './app.tsx'
import type { Host } from './host.ts'
import type { PageState, ToPage } from './messages.ts'
import { markAt } from './place-at-cursor.ts'
import { wishOf } from './places.ts'
import { afterView, goodIn, type Shown } from './shown.ts'
import { Session } from './what-if/session.ts'
import { WhatIf } from './what-if/what-if.tsx'

/** So often what is to be written is worked out anew because the text has become another meanwhile. */
const mostTries = 3

/** The page inside the panel or the browser: what it shows, what it remembers, and what it says to its host. */
export class PreviewPage {
  private uri: string
  private shown: Shown
  private version: number | undefined
  private unavailable: string | undefined
  private cursor: Position | undefined
  private tab: string | undefined
  private folds: Folds
  private scrolled: Readonly<Record<string, number>>
  private locked: boolean
  private tries = 0
  private drawing = false
  private keeping: ReturnType<typeof setTimeout> | undefined
  private readonly session: Session

  constructor(
    private readonly host: Host,
    private readonly root: HTMLElement,
  ) {
    this.uri = root.dataset.uri ?? ''
    const before = host.load()
    const kept: PageState | undefined = before?.uri === this.uri ? before : undefined
    this.shown = { view: kept?.good, behind: undefined }
    this.tab = before?.tab
    this.folds = this.foldsWith(kept?.opened ?? [])
    this.scrolled = kept?.scrolled ?? {}
    this.locked = before?.locked ?? false
    this.session = new Session(kept?.supposed ?? {}, before?.follow ?? true)
  }

  start(): void {
    this.host.listen(message => this.receive(message))
    document.addEventListener('click', ({ target }) => {
      const wish = target instanceof Element && wishOf(target, getSelection()?.isCollapsed === false)
      if (wish) this.host.post(wish)
    })
    window.addEventListener('scroll', () => this.keepScroll(), { passive: true })
    document.addEventListener('visibilitychange', () => this.keep())
    this.draw()
    this.scrollBack()
    this.keep()
    this.host.post({ type: 'ready' })
  }

  private receive(message: ToPage): void {
    switch (message.type) {
      case 'view':
        this.show(message)
        break
      case 'outdated':
        this.show(message.now)
        this.write()
        break
      case 'unavailable':
        this.unavailable = message.why
        break
      case 'cursor':
        this.cursor = message.at
        markAt(this.root, this.cursor, message.follow)
        return
      case 'locked':
        this.locked = message.locked
        break
    }
    this.draw()
    this.keepSoon()
  }

  private show({ uri, version, view, material }: ViewMessage): void {
    if (uri !== this.uri) this.turnTo(uri)
    // Numbers are tried out on what can be read, and written only into that.
    this.version = view.readable ? version : undefined
    if (view.readable) this.session.on(material)
    this.unavailable = undefined
    const first = this.shown.view === undefined
    this.shown = afterView(this.shown, view)
    // What was scrolled to couldn't be while there was nothing to see.
    if (first) requestAnimationFrame(() => this.scrollBack())
  }

  /** Another document in the same panel: nothing of the one before belongs to it. */
  private turnTo(uri: string): void {
    this.uri = uri
    this.shown = { view: undefined, behind: undefined }
    this.cursor = undefined
    this.folds = this.foldsWith([])
    this.scrolled = {}
    this.session.begin()
  }

  private draw(): void {
    const { shown, unavailable, tab, host } = this
    const language = shown.view?.language ?? 'en'
    const whatIf = (
      <WhatIf
        session={this.session}
        language={language}
        folds={this.folds}
        writes={host.hasText ? (this.version === undefined ? 'later' : 'yes') : 'no'}
        onChange={() => this.drawSoon()}
        onWrite={() => {
          this.tries = 0
          this.write()
        }}
      />
    )
    const app = (
      <App
        shown={shown}
        unavailable={unavailable}
        tab={tab}
        onTab={id => this.open(id)}
        folds={this.folds}
        leadsToText={host.hasText}
        whatIf={whatIf}
      />
    )
    render(app, this.root)
    markAt(this.root, this.cursor, false)
  }

  /** Once a frame, however fast a slider is moved. */
  private drawSoon(): void {
    if (this.drawing) return
    this.drawing = true
    requestAnimationFrame(() => {
      this.drawing = false
      this.draw()
      this.keepSoon()
    })
  }

  private open(tab: string): void {
    this.tab = tab
    this.draw()
    this.scrollBack()
    this.keepSoon()
  }

  private toggle(key: string): void {
    const opened = new Set(this.folds.opened)
    if (!opened.delete(key)) opened.add(key)
    this.folds = this.foldsWith(opened)
    this.draw()
    this.keepSoon()
  }

  /** The same object until something opens or closes: components compare it. */
  private foldsWith(opened: Iterable<string>): Folds {
    return { opened: new Set(opened), toggle: key => this.toggle(key) }
  }

  /** A text that has changed meanwhile comes back with its view, and what is to be written is worked out for that. */
  private write(): void {
    const { edits } = this.session
    if (this.version === undefined || edits.length === 0 || this.tries >= mostTries) return
    this.tries++
    this.host.post({ type: 'write', uri: this.uri, version: this.version, edits })
  }

  private keepScroll(): void {
    this.scrolled = { ...this.scrolled, [this.tab ?? '']: window.scrollY }
    this.keepSoon()
  }

  private scrollBack(): void {
    window.scrollTo({ top: this.scrolled[this.tab ?? ''] ?? 0, behavior: 'instant' })
  }

  /** Not with every letter: keeping a view means copying it. */
  private keepSoon(): void {
    clearTimeout(this.keeping)
    this.keeping = setTimeout(() => this.keep(), 300)
  }

  private keep(): void {
    this.host.keep({
      uri: this.uri,
      good: goodIn(this.shown),
      tab: this.tab,
      scrolled: this.scrolled,
      opened: [...this.folds.opened],
      supposed: this.session.suppositions,
      follow: this.session.follow,
      locked: this.locked,
    })
  }
}
