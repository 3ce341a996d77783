/** What a person does and sees in the window of VS Code, in the words of the suite. */
import path from 'node:path'
import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { eventually } from '../suite/expect.ts'

const patience = 20_000

/** A window with one file open. */
export class Workbench {
  readonly #page: Page
  readonly #pictures: string
  /** “Node host” or “web host”. */
  readonly host: string
  /** Ends the language server as a crash would, and says how many there were; absent where it is no process. */
  readonly crash: (() => number) | undefined

  constructor(page: Page, pictures: string, host: string, crash: (() => number) | undefined) {
    page.setDefaultTimeout(patience)
    this.#page = page
    this.#pictures = pictures
    this.host = host
    this.crash = crash
  }

  /** The wavy lines under errors, as far as they are on the screen. */
  get squiggles(): Locator {
    return this.#page.locator('.editor-instance .squiggly-error')
  }

  /** Letters in a box, because somebody could mean to deceive with them. */
  get suspiciousLetters(): Locator {
    return this.#page.locator('.editor-instance .unicode-highlight')
  }

  /** The rows of the panel "Problems" whose text has `words`. */
  problems(words: string): Locator {
    return this.#page.locator('.markers-panel').getByRole('treeitem', { level: 2 }).filter({ hasText: words })
  }

  /** The page inside the preview. */
  get preview(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  }

  /** Types on the keyboard. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Presses a key, or several: `ControlOrMeta+.` */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  /** Waits until a line on the screen reads `text`, whatever its indentation. */
  async reads(text: string): Promise<void> {
    await eventually(`a line "${text}" in the editor`, async () => {
      const lines = await this.#page.locator('.editor-instance .view-line').allTextContents()
      return lines.some(line => line.replaceAll('\u00a0', ' ').trim() === text)
    })
  }

  /** Puts the cursor at the end of the line that reads `text`, which must be on the screen. */
  async cursorAtEndOf(text: string): Promise<void> {
    await this.reads(text)
    // The editor writes spaces as no-break spaces, which Playwright reads as spaces.
    await this.#page.locator('.editor-instance .view-line').getByText(text, { exact: true }).first().click()
    await this.press('End')
  }

  /** Goes to the text and waits until so many letters are selected there as `text` has. */
  async hasSelected(text: string): Promise<void> {
    // The status bar tells of a text only while it has the focus, which a click in the preview leaves there.
    await this.run('View: Focus First Editor Group')
    await this.#page.locator('.statusbar-item').getByText(`(${text.length} selected)`).waitFor()
  }

  /** Goes to where the finding whose text has `words` is, from the panel "Problems". */
  async goToProblem(words: string): Promise<void> {
    await this.problems(words).dblclick()
    await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor()
  }

  /** Opens the quick fixes at the cursor, of which the one to take first has `words` in its title. */
  async openQuickFixes(words: RegExp): Promise<void> {
    const first = this.#page.locator('.action-widget .monaco-list-row.action.focused').filter({ hasText: words })
    // The menu closes again when lines move under it, as they do while lenses arrive.
    await eventually(`quick fixes with ${words}`, async () => {
      await this.press('ControlOrMeta+.')
      return appears(first)
    })
  }

  /** Takes the suggestion `label` from the list that is open. */
  async accept(label: string): Promise<void> {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row')
    const name = this.#page.locator('.label-name').getByText(label, { exact: true })
    await rows.filter({ has: name }).first().click()
  }

  /** Takes an entry of the list that is open at the top. */
  async choose(label: string): Promise<void> {
    await this.#page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click()
  }

  /** The entries of the list that is open at the top whose text has `words`. */
  offered(words: string): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words })
  }

  /** What the question at the top asks now. */
  async asked(): Promise<string> {
    return (await this.#question.getAttribute('placeholder')) ?? ''
  }

  /** Answers the question at the top, by default with what it proposes, and waits for the next one. */
  async answer(text?: string): Promise<void> {
    const before = await this.asked()
    if (text !== undefined) await this.#question.fill(text)
    await this.press('Enter')
    await eventually(`a question after “${before}”`, async () => (await this.asked()) !== before)
  }

  get #palette(): Locator {
    return this.#page.locator('.quick-input-widget input')
  }

  get #question(): Locator {
    return this.#page.locator('.quick-input-widget input[type=text]')
  }

  /** Writes the name of a file of the folder into the dialog at the top, and takes it. */
  async chooseFile(name: string): Promise<void> {
    const dialog = this.#question
    // The dialog shows the folder above first.
    await this.offered(name).first().waitFor()
    await dialog.fill(`${await dialog.inputValue()}${name}`)
    await this.takeProposed()
  }

  /** Takes what the dialog at the top says, and waits until it is gone. */
  async takeProposed(): Promise<void> {
    // While the dialog still looks up what was typed, it takes no answer.
    await eventually('an answered dialog', async () => {
      await this.press('Enter')
      return appears(this.#page.locator('.quick-input-widget'), 'hidden')
    })
  }

  /** The tab with this name. */
  tab(name: string): Locator {
    return this.#page.locator('.tabs-container .tab').filter({ hasText: name })
  }

  /** Saves everything and closes every editor. */
  async closeAll(): Promise<void> {
    const tabs = this.#page.locator('.tabs-container .tab')
    await this.run('File: Save All')
    // To close what is still being saved would ask whether to save it.
    await eventually('saved editors', async () => (await tabs.and(this.#page.locator('.dirty')).count()) === 0)
    await this.run('View: Close All Editors')
    await eventually('a window without editors', async () => (await tabs.count()) === 0)
  }

  /** The entries of the list “Agreements” whose text has `words`. */
  agreements(words: string): Locator {
    return this.#page.getByRole('tree', { name: 'Agreements' }).getByRole('treeitem').filter({ hasText: words })
  }

  /** What the mouse would be told at the cursor. */
  get hover(): Locator {
    return this.#page.locator('.monaco-hover:visible .hover-contents')
  }

  /** The note that nothing here is trusted. */
  get restricted(): Locator {
    return this.#page.locator('.statusbar-item').getByText('Restricted Mode')
  }

  /** Waits until the dialog at the top proposes a file of this name. */
  async dialogSays(name: string): Promise<void> {
    await eventually(`a dialog with ${name}`, async () => (await this.#palette.inputValue()).endsWith(name))
  }

  /** Opens the list of messages until one has `words`: a window without focus shows none by itself. */
  async isTold(words: string): Promise<void> {
    const message = this.#page.locator('.notifications-center').filter({ hasText: words })
    await eventually(`the message “${words}”`, async () => {
      await this.run('Notifications: Show Notifications')
      return appears(message)
    })
  }

  /** Runs a command from the command palette by its title. */
  async run(title: string): Promise<void> {
    // The palette closes when the focus moves, as it does while editors open and close.
    await eventually(`the command “${title}”`, async () => {
      await this.press('F1')
      return inTime(async timeout => {
        await this.#palette.fill(`>${title}`, { timeout })
        await this.offered(title).first().click({ timeout })
      })
    })
  }

  /** Keeps a picture of the window. */
  async picture(name: string): Promise<void> {
    const file = `${this.host}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    await this.#page.screenshot({ path: path.join(this.#pictures, `${file}.png`) })
  }
}

/** Whether something is seen, or gone, soon. */
function appears(what: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<boolean> {
  return inTime(timeout => what.waitFor({ state, timeout }))
}

/** Whether `act` could be done within the time it is given, in milliseconds. */
async function inTime(act: (timeout: number) => Promise<void>): Promise<boolean> {
  try {
    await act(2_000)
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}
