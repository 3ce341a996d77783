import type { CancellationToken, SymbolInformation } from 'vscode-languageserver'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { type Outline, outlineOf } from './symbols.ts'

/** So many answers serve nobody beyond. */
const most = 500

/** A symbol, and what a query is compared with. */
interface Known {
  readonly symbol: SymbolInformation
  readonly text: string
}

/** What all agreements of the workspace declare, open or not. */
export class WorkspaceSymbols {
  /** Of the files that are not open, as long as none of them changes: clients ask again with every letter. */
  private closed: { readonly state: string; readonly symbols: ReadonlyMap<string, readonly Known[]> } | undefined

  /** `state` stays the same as long as no file changes; `undefined` where that can't be told. */
  constructor(
    private readonly neighbourhood: Neighbourhood,
    private readonly documents: () => readonly AgreementDocument[],
    private readonly state: () => string | undefined,
  ) {}

  /** Those whose name or id has the letters of the query in their order. */
  async find(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const closed = await this.ofClosed(token)
    const open = this.documents()
    const isOpen = new Set(open.map(({ uri }) => uri))
    const known = [
      ...open.flatMap(symbolsIn),
      ...[...closed].flatMap(([uri, symbols]) => (isOpen.has(uri) ? [] : symbols)),
    ]
    return known.flatMap(({ symbol, text }) => (hasLetters(text, query) ? [symbol] : [])).slice(0, most)
  }

  private async ofClosed(token: CancellationToken): Promise<ReadonlyMap<string, readonly Known[]>> {
    const state = this.state()
    if (state !== undefined && this.closed?.state === state) return this.closed.symbols
    const symbols = new Map<string, readonly Known[]>()
    for await (const document of this.neighbourhood.everything(token))
      if (!document.isOpen) symbols.set(document.uri, symbolsIn(document))
    const isWhole = state !== undefined && state === this.state() && !token.isCancellationRequested
    this.closed = isWhole ? { state, symbols } : undefined
    return symbols
  }
}

function symbolsIn(document: AgreementDocument): Known[] {
  const containerName = document.snapshot.agreement.title.value
  return entriesOf(outlineOf(document)).map(({ name, kind, span, detail }) => ({
    symbol: {
      name,
      kind,
      location: { uri: document.uri, range: document.rangeOf(span) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    text: `${name} ${detail}`.toLowerCase(),
  }))
}

const entriesOf = (sections: readonly Outline[]): Outline[] =>
  sections.flatMap(({ children }) => children.filter(({ id }) => id !== undefined))

function hasLetters(letters: string, query: string): boolean {
  let at = 0
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
