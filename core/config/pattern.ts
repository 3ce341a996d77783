import { type Message, say } from '../language/message.ts'
import { pathAt } from '../rules/place.ts'
import type { Problem } from '../rules/rule.ts'
import { replacement } from '../syntax/edit.ts'
import type { Span } from '../syntax/lines.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import type { Node } from '../syntax/tree.ts'
import type { Flaw } from './read.ts'

/** What is wrong with a pattern for files; `undefined` where nothing is. */
export function patternProblem(node: Node): Omit<Flaw, 'at'> | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string')
    return {
      rule: 'wrong-type',
      span: node.span,
      message: say`A pattern is a text, such as “drafts/**”.`,
    }
  const { message, instead } = judged(node.text)
  if (message === undefined) return undefined
  const text = instead === undefined ? undefined : JSON.stringify(instead)
  const fixes =
    text === undefined ? [] : [{ title: say`Write ${text}`, edits: [replacement(node.span, text)], preferred: true }]
  return { rule: 'invalid-value', span: node.span, message, fixes }
}

/** A pattern that begins with a star: YAML takes it for something else. */
export function unquotedStar(tree: SyntaxTree, span: Span): Problem {
  const text = JSON.stringify(tree.text.slice(span.start, span.end))
  return {
    at: pathAt(tree, span.start),
    span,
    message: say`A text that begins with “*” needs quotes. Write ${text}.`,
    fixes: [{ title: say`Write ${text}`, edits: [replacement(span, text)], preferred: true }],
  }
}

/** Why a pattern fits no file, and how it was most likely meant. */
function judged(pattern: string): { readonly message?: Message; readonly instead?: string } {
  if (pattern.trim() === '')
    return { message: say`An empty pattern fits no file. Write one such as “drafts/**”, or remove the line.` }
  if (pattern.includes('\\'))
    return {
      message: say`Folders are separated by “/”, on Windows too.`,
      instead: pattern.replaceAll('\\', '/'),
    }
  if (/^\.?\//.test(pattern))
    return {
      message: say`Patterns start from the folder of this file, so “${pattern}” is written without “/” or “./” in front.`,
      instead: pattern.replace(/^\.?\/+/, ''),
    }
  if (pattern.split('/').includes('..'))
    return { message: say`“${pattern}” leads out of the folder of this file. Only files below it can be ignored.` }
  if (pattern.startsWith('!'))
    return {
      message: say`“!” does not take back what another pattern ignores. Write the other pattern so that it fits only what is to be ignored.`,
    }
  return {}
}
