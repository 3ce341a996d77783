import {
  TextEdit as ClientEdit,
  type CompletionItem,
  InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
} from 'vscode-languageserver'
import { say } from '../../../core/language/message.ts'
import type { TextEdit } from '../../../core/syntax/edit.ts'
import type { Span } from '../../../core/syntax/lines.ts'
import type { Abilities } from '../../abilities.ts'
import type { AgreementDocument } from '../../document.ts'
import type { LeadingItem } from '../../protocol.ts'
import { clientEdit } from '../workspace-edit.ts'
import type { About, Candidate } from './candidate.ts'

/** Where accepted candidates go. */
export interface Target {
  /** From the beginning of what is typed to the cursor. */
  readonly typed: Span
  /** Where the word ends that is replaced. */
  readonly end: number
  /** Written in front, such as a missing space. */
  readonly before: string
  /** Written behind, such as the space that a comment needs. */
  readonly behind: string
  /** Moves the line under its neighbours, or begins a quote. */
  readonly shift: TextEdit | undefined
}

/** What the client hands back to have an item explained. */
export interface ItemData extends LeadingItem {
  readonly uri: string
  /** Absent for what explains itself. */
  readonly about?: About | undefined
}

/** Candidates in the client's form, in their order, those that are required first. */
export function itemsOf(
  candidates: readonly Candidate[],
  target: Target,
  document: AgreementDocument,
  abilities: Abilities,
  explain: (about: About) => MarkupContent | undefined,
): CompletionItem[] {
  const insert = document.rangeOf(target.typed)
  const replace = document.rangeOf({ start: target.typed.start, end: target.end })
  const shift = target.shift === undefined ? [] : [clientEdit(document, target.shift)]
  return candidates.map((candidate, index) => {
    const { label, kind, text = label, snippet, description, about } = candidate
    const asSnippet = abilities.snippets && snippet !== undefined
    const newText = `${asSnippet ? escapedFor(target.before) : target.before}${asSnippet ? snippet : text}${target.behind}`
    const item: CompletionItem = {
      label,
      kind,
      sortText: `${rankOf(candidate)}${String(index).padStart(4, '0')}`,
      textEdit: abilities.insertReplace
        ? InsertReplaceEdit.create(newText, insert, replace)
        : ClientEdit.replace(replace, newText),
    }
    if (candidate.words !== undefined) item.filterText = [...new Set([label, ...candidate.words])].join(' ')
    if (asSnippet) item.insertTextFormat = InsertTextFormat.Snippet
    if (abilities.indentsAsIs && newText.includes('\n')) item.insertTextMode = InsertTextMode.asIs
    if (shift.length > 0) item.additionalTextEdits = shift
    if (description !== undefined) describe(item, document.words(say`${description}`), abilities)
    const leads = candidate.leads === true ? { leads: true } : {}
    if (abilities.resolvesDocumentation && (about !== undefined || candidate.leads === true))
      item.data = { uri: document.uri, about, ...leads } satisfies ItemData
    else if (about !== undefined && !('insert' in about)) Object.assign(item, documented(explain(about)))
    return item
  })
}

const rankOf = ({ required, last }: Candidate) => (required === true ? '0' : last === true ? '2' : '1')

const documented = (documentation: MarkupContent | undefined) => (documentation === undefined ? {} : { documentation })

function describe(item: CompletionItem, description: string, { labelDetails }: Abilities): void {
  if (labelDetails) item.labelDetails = { description }
  else item.detail = description
}

const escapedFor = (text: string) => text.replace(/[\\$}]/g, '\\$&')
