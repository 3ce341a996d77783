import { Lexer } from 'yaml'
import type { Span } from './lines.ts'

/** A comment of the file, from its `#` to the end of its line. */
export interface Comment {
  readonly span: Span
  readonly text: string
}

/** Control characters that the lexer puts between its tokens; they stand for nothing in the text. */
const marks = new Set(['\u0002', '\u0018', '\u001f'])

/** The comments of a text: not what only looks like one inside quotes or block text. Never throws. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = []
  let at = 0
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue
    if (token.startsWith('#')) comments.push({ span: { start: at, end: at + token.length }, text: token })
    at += token.length
  }
  return comments
}
