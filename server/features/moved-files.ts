import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver'
import { replacement } from '../../core/syntax/edit.ts'
import { valueText } from '../../core/syntax/write.ts'
import type { Abilities } from '../abilities.ts'
import { addressOf, nameOf, wayTo } from '../addresses.ts'
import type { AgreementDocument } from '../document.ts'
import type { Neighbourhood } from '../neighbourhood.ts'
import { workspaceEdits } from './workspace-edit.ts'

interface Move {
  readonly oldUri: string
  readonly newUri: string
}

/** The edit that keeps every path under `extends` leading where it leads, once files or folders have moved. */
export async function movedFiles(
  moves: readonly Move[],
  neighbourhood: Neighbourhood,
  abilities: Abilities,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const changed = []
  for await (const document of neighbourhood.everything(token)) {
    const edits = editsOf(document, moves)
    if (edits.length > 0) changed.push({ document, edits })
  }
  return changed.length === 0 ? null : workspaceEdits(changed, abilities)
}

function editsOf({ uri, snapshot }: AgreementDocument, moves: readonly Move[]) {
  const from = after(uri, moves)
  return snapshot.inheritance.extensions.flatMap(({ node }) => {
    const target = addressOf(node.text, uri)
    if (target === undefined || node.text.startsWith('/')) return []
    const to = after(target, moves)
    // A path that leads to the same place as before stays as it is written.
    if (nameOf(addressOf(node.text, from) ?? '') === nameOf(to)) return []
    const quote = { single: "'", double: '"', plain: '', block: '' }[node.style]
    const way = wayTo(to, from)
    return [replacement(node.span, quote === '' ? valueText(way) : `${quote}${way}${quote}`)]
  })
}

/** Where something is after the moves: itself moved, or in a folder that was. */
function after(uri: string, moves: readonly Move[]): string {
  const name = nameOf(uri)
  for (const { oldUri, newUri } of moves) {
    const old = nameOf(oldUri).replace(/\/$/, '')
    if (name === old) return newUri
    if (name.startsWith(`${old}/`)) return encodeURI(`${nameOf(newUri).replace(/\/$/, '')}${name.slice(old.length)}`)
  }
  return uri
}
