import { type CompletionItem, CompletionRequest, InsertTextFormat } from 'vscode-languageserver/node'
import type { OpenText } from '../harness.ts'

/** A place to fill in, counted from the end of the text: whatever is written in front of it leaves it right. */
interface Stop {
  readonly start: number
  readonly end: number
}

/** Somebody who writes with the keyboard only: letters, Enter, Tab, and the first completion that is offered. */
export class Typist {
  private selection: { start: number; end: number } = { start: 0, end: 0 }
  private stops: Stop[] = []

  constructor(readonly text: OpenText) {}

  /** Types over what is selected. */
  async type(letters: string): Promise<void> {
    const { start, end } = this.selection
    await this.write(start, end, letters)
    this.selection = { start: start + letters.length, end: start + letters.length }
  }

  /** A new line, whose first letter stands in a column. */
  async enter(column: number): Promise<void> {
    const { document } = this.text
    const line = document.positionAt(this.selection.end).line
    const end = document.offsetAt({ line, character: 10_000 })
    this.selection = { start: end, end }
    this.stops = []
    await this.type(`\n${' '.repeat(column)}`)
  }

  /** Types a few letters and accepts the first thing that is offered for them, which has to be this one. */
  async accept(label: string, letters = label.slice(0, 2)): Promise<void> {
    await this.type(letters)
    const [item] = (await this.offered()).filter(offer => offer.label.startsWith(letters))
    if (item?.label !== label) throw new Error(`${letters} offers ${item?.label}, not ${label}, in\n${this.text.text}`)
    await this.insert(item)
  }

  /** Goes to the next place to fill in, behind the last one to where the snippet ends. */
  tab(): void {
    const [stop, ...others] = this.stops
    if (stop === undefined) throw new Error(`There is no further place in\n${this.text.text}`)
    const { length } = this.text.text
    this.selection = { start: length - stop.start, end: length - stop.end }
    this.stops = others
  }

  /** What is offered, in the editor's order. */
  async offered(): Promise<CompletionItem[]> {
    const { editor, identifier, document } = this.text
    const position = document.positionAt(this.selection.end)
    const found = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: identifier, position })
    const items = Array.isArray(found) ? found : (found?.items ?? [])
    return items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
  }

  private async insert({ textEdit, additionalTextEdits = [], insertTextFormat }: CompletionItem): Promise<void> {
    if (textEdit === undefined || additionalTextEdits.length > 0) throw new Error('An edit elsewhere is not expected')
    const { start, end } = 'range' in textEdit ? textEdit.range : textEdit.insert
    const { document } = this.text
    const from = document.offsetAt(start)
    const isSnippet = insertTextFormat === InsertTextFormat.Snippet
    const { written, places } = isSnippet ? expanded(textEdit.newText) : { written: textEdit.newText, places: [] }
    await this.write(from, document.offsetAt(end), written)
    const { length } = this.text.text
    const stops = places.map(place => ({ start: length - from - place.start, end: length - from - place.end }))
    this.selection = { start: from + written.length, end: from + written.length }
    this.stops = [...stops, ...this.stops]
    if (stops.length > 0) this.tab()
  }

  private async write(start: number, end: number, letters: string): Promise<void> {
    const { document } = this.text
    await this.text.replace({ start: document.positionAt(start), end: document.positionAt(end) }, letters)
  }
}

interface Expanded {
  readonly written: string
  /** In the order of their numbers. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** A snippet with its places: empty, with a word to begin with, or with the first of several words. */
function expanded(snippet: string): Expanded {
  const places: { readonly number: number; readonly start: number; readonly end: number }[] = []
  let written = ''
  let done = 0
  for (const match of snippet.matchAll(/\$(\d+)|\$\{(\d+):([^}]*)\}|\$\{(\d+)\|([^,|]*)[^|]*\|\}/g)) {
    const [whole, plain, named, name = '', chosen, choice = ''] = match
    written += snippet.slice(done, match.index)
    const word = name + choice
    // Place 0 is where the snippet ends.
    const number = Number(plain ?? named ?? chosen) || Number.POSITIVE_INFINITY
    places.push({ number, start: written.length, end: written.length + word.length })
    written += word
    done = match.index + whole.length
  }
  return { written: written + snippet.slice(done), places: places.toSorted((a, b) => a.number - b.number) }
}
