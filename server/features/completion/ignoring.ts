import { CompletionItemKind } from 'vscode-languageserver'
import { fixed, say } from '../../../core/language/message.ts'
import { type Ignore, ignoresOf, nextLine, placeholder, wholeFile } from '../../../core/rules/suppression.ts'
import type { Snapshot } from '../../../core/snapshot.ts'
import type { Span } from '../../../core/syntax/lines.ts'
import { metas } from '../rule-text.ts'
import type { Candidate } from './candidate.ts'

/** What can be written in a comment that ignores findings, and in place of which text. */
export interface Ignoring {
  readonly typed: Span
  readonly end: number
  readonly candidates: readonly Candidate[]
}

/** For an offset in a comment: how to ignore findings, or the rules behind that; `undefined` elsewhere. */
export function ignoringAt(snapshot: Snapshot, offset: number): Ignoring | undefined {
  const { tree } = snapshot
  if (!tree.text.slice(tree.lines.startOf(tree.lines.lineAt(offset)), offset).includes('#')) return undefined
  const ignore = ignoresOf(tree).find(({ ruleSpan }) => ruleSpan.start <= offset && offset <= ruleSpan.end)
  if (ignore !== undefined) return rulesFor(snapshot, ignore, offset)
  const comment = tree.comments().find(({ span }) => span.start < offset && offset <= span.end)
  if (comment === undefined) return undefined
  const before = tree.text.slice(comment.span.start, offset)
  const [, lead = '', word] = /^(#+\s*)([\w-]*)$/.exec(before) ?? []
  if (word === undefined || !nextLine.startsWith(word.slice(0, beginning.length))) return undefined
  const end = offset + (/^[\w-]*/.exec(tree.text.slice(offset))?.[0].length ?? 0)
  return { typed: { start: comment.span.start + lead.length, end: offset }, end, candidates: keywords }
}

const beginning = 'sla-ignore'

const keywords: readonly Candidate[] = [
  {
    label: nextLine,
    kind: CompletionItemKind.Keyword,
    description: say`says nothing of a rule on the next line`,
    text: `${nextLine} `,
    leads: true,
  },
  {
    label: wholeFile,
    kind: CompletionItemKind.Keyword,
    description: say`says nothing of a rule in this file`,
    text: `${wholeFile} `,
    leads: true,
  },
]

/** Those first that find something where the comment reaches. */
function rulesFor(snapshot: Snapshot, { ruleSpan, reach, reason }: Ignore, offset: number): Ignoring {
  const reached = new Set(
    snapshot.findings
      .filter(({ span }) => reach !== undefined && reach.start <= span.start && span.start <= reach.end)
      .map(({ rule }) => rule),
  )
  const behind = reason === '' ? `: \${1:${placeholder}}` : ''
  const candidates = metas.map(
    ({ id, finds }): Candidate => ({
      label: id,
      kind: CompletionItemKind.Value,
      description: fixed(finds),
      about: { rule: id },
      required: reached.has(id),
      ...(behind === '' ? {} : { snippet: `${id}${behind}`, text: `${id}: ` }),
    }),
  )
  return { typed: { start: ruleSpan.start, end: offset }, end: ruleSpan.end, candidates }
}
