import type { Position, Range, TextEdit } from 'vscode-languageserver'
import { tidied } from '../../core/syntax/tidy.ts'
import type { AgreementDocument } from '../document.ts'
import { clientEdit } from './workspace-edit.ts'

/** The edits that lay out the whole text, or the lines of a range, without changing what it says. */
export function format(document: AgreementDocument, range?: Range): TextEdit[] {
  const { tree } = document.snapshot
  const lines = range && { first: range.start.line, last: lastLineOf(range) }
  return tidied(tree, lines && { lines }).map(edit => clientEdit(document, edit))
}

/** A range that ends at the beginning of a line doesn't touch it. */
const lastLineOf = ({ start, end }: Range) => (end.character === 0 && end.line > start.line ? end.line - 1 : end.line)

/** After Enter: the spaces within and behind the line that was left. The line of the cursor stays as it is. */
export function formatOnEnter(document: AgreementDocument, { line }: Position): TextEdit[] {
  const { tree } = document.snapshot
  const left = { first: line - 1, last: line - 1 }
  return tidied(tree, { lines: left, withinLines: true }).map(edit => clientEdit(document, edit))
}
