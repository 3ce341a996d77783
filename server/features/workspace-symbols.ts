import type { SymbolInformation } from 'vscode-languageserver'
import type { AgreementDocument } from '../document.ts'
import { type Outline, outlineOf } from './symbols.ts'

/** So many answers serve nobody beyond. */
const most = 500

/** Everything that the open agreements declare and whose name or id has the letters of the query in their order. */
export function workspaceSymbols(documents: readonly AgreementDocument[], query: string): SymbolInformation[] {
  const found = documents.flatMap(document => {
    const containerName = document.snapshot.agreement.title.value
    return entriesOf(outlineOf(document))
      .filter(({ name, detail }) => hasLetters(`${name} ${detail}`, query))
      .map(({ name, kind, span }) => ({
        name,
        kind,
        location: { uri: document.uri, range: document.rangeOf(span) },
        ...(containerName === undefined ? {} : { containerName }),
      }))
  })
  return found.slice(0, most)
}

const entriesOf = (sections: readonly Outline[]): Outline[] =>
  sections.flatMap(({ children }) => children.filter(({ id }) => id !== undefined))

function hasLetters(text: string, query: string): boolean {
  const letters = text.toLowerCase()
  let at = 0
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
