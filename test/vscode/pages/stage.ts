import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { pageScripts, shell } from '../../../client/panel/shell.ts'
import type { FromPage, ToPage } from '../../../client/preview/messages.ts'
import { documentPage } from '../../../core/documents/html/document.tsx'
import { viewOf } from '../../../core/documents/view.ts'
import { materialOf } from '../../../core/documents/what-if/material.ts'
import { Snapshot } from '../../../core/snapshot.ts'
import type { Theme } from './themes.ts'

/** Nothing is there: everything that is asked for is answered from here. */
const site = 'http://127.0.0.1:9/'

/** Pages as people get them: the preview with the packaged script, and exported documents. */
export class Stage {
  constructor(
    private readonly browser: Browser,
    /** The folder of the unpacked extension. */
    private readonly extension: string,
    /** The folder of the repository. */
    private readonly root: string,
  ) {}

  /** A sample's text. */
  text(name: string): string {
    return readFileSync(path.join(this.root, 'samples', `${name}.sla.yaml`), 'utf8')
  }

  /** The preview of a text, as the panel shows it; `close` the page afterwards. */
  async preview(text: string, theme: Theme, width = 800): Promise<Preview> {
    const page = await this.page(width)
    await page.addInitScript(actAsEditor)
    const style = this.file('preview.css')
    const html = shell({
      uri: 'file:///agreement.sla.yaml',
      scripts: pageScripts.map(name => `${site}${name}`),
      style: `${site}preview.css`,
      cspSource: site,
      nonce: 'once',
      language: 'en',
    })
    await this.serve(page, {
      '': ['text/html', html],
      ...Object.fromEntries(pageScripts.map(name => [name, ['text/javascript', this.file(name)] as const])),
      'preview.css': ['text/css', style],
    })
    const preview = new Preview(page, theme)
    await preview.open(text)
    return preview
  }

  /** A text exported as HTML. */
  async document(text: string, width = 800): Promise<Page> {
    const page = await this.page(width)
    await this.serve(page, { '': ['text/html', documentPage(viewOf(snapshotOf(text)))] })
    await page.goto(site)
    return page
  }

  private async page(width: number): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height: 800 } })
    return context.newPage()
  }

  private file(name: string): string {
    return readFileSync(path.join(this.extension, 'dist', name), 'utf8')
  }

  private async serve(page: Page, files: Readonly<Record<string, readonly [type: string, body: string]>>) {
    await page.route('**', async route => {
      const [contentType, body] = files[route.request().url().slice(site.length)] ?? ['text/plain', undefined]
      await (body === undefined ? route.abort() : route.fulfill({ contentType: `${contentType}; charset=utf-8`, body }))
    })
  }
}

const snapshotOf = (text: string) => new Snapshot(text, { today: '2026-11-21' })

/** What stands in for the editor on the page: it keeps what it is told, and the state over a reload. */
function actAsEditor(): void {
  const key = 'state'
  const told: unknown[] = []
  const api = {
    postMessage: (message: unknown) => told.push(message),
    getState: () => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined,
    setState: (state: unknown) => sessionStorage.setItem(key, JSON.stringify(state)),
  }
  Object.assign(window, { acquireVsCodeApi: () => api, told })
}

export const tabs = ['Agreement', 'Targets', 'Who does what', 'Calendar', 'What if'] as const

/** The preview's page. */
export class Preview {
  private version = 0

  constructor(
    readonly page: Page,
    private readonly theme: Theme,
  ) {}

  async open(text: string): Promise<void> {
    await this.page.goto(site)
    await this.dress()
    await this.show(text)
  }

  /** The window is reloaded, and the editor says again what there is to see. */
  async reload(text: string): Promise<void> {
    await this.page.reload()
    await this.dress()
    await this.show(text)
  }

  /** Another version of the text. */
  async show(text: string): Promise<void> {
    await this.tell(this.viewOf(text))
    await this.page.getByRole('heading', { level: 1 }).waitFor()
    // The message is drawn by now, and so is what follows from it in the next frame.
    await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
  }

  /** What the editor says of another version of the text. */
  viewOf(text: string) {
    const snapshot = snapshotOf(text)
    this.version += 1
    const [view, material] = [viewOf(snapshot), materialOf(snapshot)]
    return { type: 'view', uri: 'file:///agreement.sla.yaml', version: this.version, view, material } as const
  }

  /** Says something to the page, as the editor does. */
  async tell(message: ToPage): Promise<void> {
    await this.page.evaluate(data => window.postMessage(data), JSON.parse(JSON.stringify(message)))
  }

  /** What the page has said of a kind, as JSON. */
  async told<Kind extends FromPage['type']>(kind: Kind): Promise<readonly Extract<FromPage, { type: Kind }>[]> {
    const all: readonly FromPage[] = await this.page.evaluate(() => Reflect.get(window, 'told'))
    return all.filter((message): message is Extract<FromPage, { type: Kind }> => message.type === kind)
  }

  async turnTo(tab: (typeof tabs)[number]): Promise<void> {
    // By its place: an agreement in another language has tabs of other names.
    await this.page.getByRole('tab').nth(tabs.indexOf(tab)).click()
  }

  get openTab(): Promise<string | null> {
    return this.page.getByRole('tab', { selected: true }).textContent()
  }

  close(): Promise<void> {
    return this.page.context().close()
  }

  private async dress(): Promise<void> {
    await this.page.evaluate(({ kind, colours }) => {
      document.body.className = kind
      for (const [name, colour] of Object.entries(colours))
        document.documentElement.style.setProperty(`--vscode-${name}`, colour)
    }, this.theme)
  }
}
