import { type Message, say } from '../../language/message.ts'
import { limits } from '../../syntax/limits.ts'
import type { SyntaxTree } from '../../syntax/parse.ts'
import type { SyntaxProblem, SyntaxProblemKind } from '../../syntax/problems.ts'
import { pathAt } from '../place.ts'
import type { Fix, Problem, Rule } from '../rule.ts'

export const yamlSyntax: Rule = {
  meta: {
    id: 'yaml-syntax',
    group: 'structure',
    severity: 'error',
    finds: 'text that cannot be read: a missing space, colon or quote, a tab, a key twice',
    fixable: 'fix',
  },
  check: ({ tree }) => syntaxProblems(tree),
}

/** What is wrong with the form of any text of ours, be it an agreement or a configuration. */
export function* syntaxProblems(tree: SyntaxTree): Generator<Problem> {
  for (const problem of tree.problems) yield found(problem, tree)
}

function found(problem: SyntaxProblem, tree: SyntaxTree): Problem {
  const { span, related, edits } = problem
  const fix: Fix[] = edits === undefined ? [] : [{ title: fixTitle(problem), edits, preferred: true }]
  return {
    // The name that was meant begins behind the @.
    at: pathAt(tree, problem.kind === 'drop-at' ? span.start + 1 : span.start),
    span,
    message: words[problem.kind](problem, tree),
    fixes: fix,
    ...(related === undefined ? {} : { related: [{ span: related, message: say`Here it is written first.` }] }),
  }
}

const lineOf = (offset: number, tree: SyntaxTree) => String(tree.lines.lineAt(offset) + 1)
const quoted = ({ text = '' }: SyntaxProblem) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

const words: Readonly<Record<SyntaxProblemKind, (problem: SyntaxProblem, tree: SyntaxTree) => Message>> = {
  tab: () => say`This line begins with a tab. Indent with spaces: two for each step.`,
  'no-break-space': () =>
    say`There is a no-break space here: it looks like a space but is read as a letter. Replace it with an ordinary space.`,
  'space-after-colon': ({ text = '' }) =>
    say`There is no space behind the colon of “${text}”, so key and value are read as one word. Write “${text}: ” with a space.`,
  'space-after-dash': () =>
    say`There is no space behind the dash, so this is not read as an item of a list. Write “- ” with a space.`,
  'missing-colon': ({ text = '' }) => say`“${text}” has no colon behind it. Write “${text}:” and then its value.`,
  'needs-quotes': problem =>
    say`“${quoted(problem)}” has characters that mean something else here, so it is not read as text. Put it in quotes.`,
  'drop-at': ({ text = '' }) => say`A name is written without the @. Write ${text}.`,
  'number-separator': ({ text = '' }) =>
    say`Between braces a comma ends the value, so this number is read as two things. Write ${text}.`,
  indentation: () =>
    say`This line does not stand below its neighbours: what belongs together begins in the same column. Change the spaces in front of it.`,
  'unclosed-quote': ({ text = '' }) => say`The quote that opens this text is never closed. Write ${text} at its end.`,
  'unclosed-bracket': ({ text = '' }) => say`A bracket is opened here and never closed. Write ${text} at its end.`,
  'bad-escape': () =>
    say`In double quotes a backslash begins a special character, and this is none. Write the backslash twice.`,
  'duplicate-key': ({ text = '', related }, tree) =>
    say`“${text}” is already written in line ${lineOf(related?.start ?? 0, tree)}. Keep one of the two, or give this one another name.`,
  directive: () => say`A line that begins with % has no meaning in an agreement. Remove it.`,
  'second-document': () =>
    say`This line begins a second document, but a file holds one agreement. Remove the line, or move what follows into a file of its own.`,
  'unknown-alias': ({ text = '' }) =>
    say`“*${text}” repeats something named “&${text}”, but nothing above has that name. Write the value itself, or quotes around it if the star is part of the text.`,
  'odd-key': () => say`A list or a map cannot be a key. Write a word and a colon.`,
  'too-many-repeats': ({ limit = 0 }) =>
    say`The aliases in this file repeat more than ${String(limit)} pieces of it. Write the values out, or use fewer aliases.`,
  'too-large': ({ limit = 0 }) => tooLarge(limit),
  'too-deep': ({ limit = 0 }) =>
    say`This text is nested more than ${String(limit)} levels deep, so it cannot be read. An agreement needs seven.`,
  unreadable: () =>
    say`This line cannot be read. Write a key, a colon, a space and a value, in the column of its neighbours, or begin the line with “- ” in a list.`,
}

function tooLarge(limit: number): Message {
  const most = String(limit)
  if (limit === limits.characters)
    return say`This file is too large to be checked: more than ${most} characters. Move parts of it into files of their own.`
  return limit === limits.lines
    ? say`This file is too large to be checked: more than ${most} lines. Move parts of it into files of their own.`
    : say`This file is too large to be checked: more than ${most} values in lists and braces. Move parts of it into files of their own.`
}

function fixTitle({ kind, text = '' }: SyntaxProblem): Message {
  switch (kind) {
    case 'tab':
      return say`Indent with spaces`
    case 'no-break-space':
      return say`Use an ordinary space`
    case 'space-after-colon':
    case 'space-after-dash':
      return say`Insert the space`
    case 'missing-colon':
      return say`Insert the colon`
    case 'needs-quotes':
      return say`Put it in quotes`
    case 'drop-at':
    case 'number-separator':
      return say`Write ${text}`
    case 'indentation':
      return say`Line it up with its neighbours`
    case 'unclosed-quote':
      return say`Close the quote`
    case 'unclosed-bracket':
      return say`Close the bracket`
    case 'bad-escape':
      return say`Write the backslash twice`
    default:
      return say`Remove the line`
  }
}
