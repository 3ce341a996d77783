import { CompletionItemKind } from 'vscode-languageserver'
import { say } from '../../../core/language/message.ts'
import snippets from '../../../snippets/sla.json'
import type { Candidate } from './candidate.ts'

/** A whole agreement to start from, in the text's own line breaks; the same that the editor's snippet writes. */
export function wholeAgreement(end: string): Candidate {
  const { body } = snippets['New agreement']
  return {
    label: 'agreement',
    kind: CompletionItemKind.Snippet,
    description: say`A whole agreement between Marketing and Sales, complete and ready to be filled with your numbers`,
    snippet: body.join(end),
    text: withoutStops(body.join(end)),
    required: true,
  }
}

/** What a snippet says if nobody fills in its places. */
function withoutStops(snippet: string): string {
  const said = new Map<string, string>()
  for (const [, stop = '', text = ''] of snippet.matchAll(/\$\{(\d+):([^}]*)\}/g)) said.set(stop, text)
  return snippet.replace(
    /\$\{(\d+):[^}]*\}|\$(\d+)/g,
    (_, first?: string, again?: string) => said.get(first ?? again ?? '') ?? '',
  )
}
