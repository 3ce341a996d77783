import type { Position, Range, TextEdit } from 'vscode-languageserver'
import { tidiedWhereSound } from '../../core/syntax/tidy-sound.ts'
import type { AgreementDocument } from '../document.ts'
import { clientEdit } from './workspace-edit.ts'

/** The edits that lay out the whole text, or the lines of a range, as far as it is sound, without changing what it says. */
export function format(document: AgreementDocument, range?: Range): TextEdit[] {
  const { tree } = document.snapshot
  const lines = range && { first: range.start.line, last: lastLineOf(range) }
  return tidiedWhereSound(tree, lines && { lines }).map(edit => clientEdit(document, edit))
}

/** A range that ends at the beginning of a line doesn't touch it. */
const lastLineOf = ({ start, end }: Range) => (end.character === 0 && end.line > start.line ? end.line - 1 : end.line)

/** After Enter: the spaces within and behind the line that was left. The line of the cursor stays as it is. */
export function formatOnEnter(document: AgreementDocument, { line }: Position): TextEdit[] {
  const { tree } = document.snapshot
  const left = { first: line - 1, last: line - 1 }
  return tidiedWhereSound(tree, { lines: left, withinLines: true }).map(edit => clientEdit(document, edit))
}
