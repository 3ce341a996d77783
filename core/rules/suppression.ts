import { say } from '../language/message.ts'
import type { Comment } from '../syntax/comments.ts'
import { insertion, type TextEdit } from '../syntax/edit.ts'
import { lineBreak } from '../syntax/entries.ts'
import type { Lines, Span } from '../syntax/lines.ts'
import type { SyntaxTree } from '../syntax/parse.ts'
import type { Node } from '../syntax/tree.ts'
import type { Finding, Fix } from './rule.ts'

/** A comment that asks not to hear of a rule: `# sla-ignore-next-line rule-id: reason`. */
export interface Ignore {
  /** The comment. */
  readonly span: Span
  /** The word that says how far it reaches, as it is written: `sla-ignore-file`. */
  readonly keyword: string
  /** The rule as it is written, and where; empty where none is named. */
  readonly rule: string
  readonly ruleSpan: Span
  /** Empty where none is given. */
  readonly reason: string
  /** Findings that begin in here are meant; `undefined` where the comment can't reach any. */
  readonly reach: Span | undefined
}

export const nextLine = 'sla-ignore-next-line'
export const wholeFile = 'sla-ignore-file'

/** All such comments of a text, in order, also those that are written wrongly. */
export function ignoresOf(tree: SyntaxTree): Ignore[] {
  if (!tree.text.includes('sla-ignore')) return []
  const comments = tree.comments()
  const lastLines = lastLinesOfTexts(tree)
  const content = contentFrom(tree.lines, comments)
  const top = tree.lines.startOf(content(0))
  return comments.flatMap(comment => ignoreOf(comment) ?? []).map(ignore => ({ ...ignore, reach: reach(ignore) }))

  function reach({ keyword, span }: Written): Span | undefined {
    const { lines, text } = tree
    if (keyword === wholeFile) return span.start < top ? { start: 0, end: text.length } : undefined
    if (keyword !== nextLine) return undefined
    const line = lines.lineAt(span.start)
    const next = content(line + 1)
    // No comment fits into a text over several lines, so the one above it is for all of it.
    return { start: lines.startOf(line + 1), end: lines.endOf(lastLines.get(next) ?? next) }
  }
}

type Written = Omit<Ignore, 'reach'>

function ignoreOf({ span, text }: Comment): Written | undefined {
  const [, lead = '', keyword, gap = '', rest = ''] = /^(#+\s*)(sla-ignore[\w-]*)(\s*)(.*)$/.exec(text) ?? []
  if (keyword === undefined) return undefined
  // What follows without a colon is no reason yet.
  const [, rule = '', reason = ''] = /^([\w-]*(?:\s*,\s*[\w-]+)*)\s*(?::(.*))?/.exec(rest) ?? []
  const start = span.start + lead.length + keyword.length + gap.length
  return {
    span: { start: span.start, end: span.start + text.trimEnd().length },
    keyword,
    rule,
    ruleSpan: { start, end: start + rule.length },
    reason: reason.trim(),
  }
}

/** From a line to the first one from there on that is neither blank, nor a comment, nor the `---` before an agreement. */
function contentFrom(lines: Lines, comments: readonly Comment[]): (line: number) => number {
  const commented = new Set(comments.map(({ span }) => lines.lineAt(span.start)))
  const next = Array<number>(lines.count)
  for (let line = lines.count - 1; line >= 0; line--) {
    const text = lines.line(line).replace('\ufeff', '').trim()
    const alone = text.startsWith('#') && commented.has(line)
    next[line] = text !== '' && text !== '---' && !alone ? line : (next[line + 1] ?? lines.count)
  }
  return line => next[line] ?? lines.count
}

/** The last line of each text over several lines, by its first. */
const lastLinesOfTexts = ({ root, lines }: SyntaxTree): ReadonlyMap<number, number> =>
  new Map(longTexts(root, lines).map(({ start, end }) => [lines.lineAt(start), lines.lineAt(end - 1)]))

function longTexts(node: Node | undefined, lines: Lines): Span[] {
  if (node === undefined) return []
  if (node.kind === 'scalar') {
    const { start, end } = node.span
    return start < end && lines.lineAt(start) < lines.lineAt(end - 1) ? [node.span] : []
  }
  // What is merged stands somewhere else.
  const own = node.kind === 'map' ? node.entries.filter(({ merged }) => !merged) : []
  const inner = node.kind === 'list' ? node.items : own.flatMap(({ key, value }) => [key, value])
  return inner.flatMap(child => longTexts(child, lines))
}

/** What stands for the reason until a person writes it. */
export const placeholder = 'why this is right here'

/** The edit that ignores a finding where it stands, for a reason still to be written; `undefined` in a text beyond the limits. */
export function ignoreEdit(tree: SyntaxTree, { rule, span }: Pick<Finding, 'rule' | 'span'>): TextEdit | undefined {
  const { lines, text, root } = tree
  if (root === undefined && text.trim() !== '' && tree.partial) return undefined
  let line = lines.lineAt(span.start)
  for (const around of longTexts(root, lines))
    if (around.start < lines.startOf(line) && lines.startOf(line) < around.end) line = lines.lineAt(around.start)
  const start = lines.startOf(line)
  const mark = text[start] === '\ufeff' ? 1 : 0
  const indent = /^ */.exec(lines.line(line).slice(mark))?.[0] ?? ''
  return insertion(start + mark, `${indent}# ${nextLine} ${rule}: ${placeholder}${lineBreak(text)}`)
}

/** The same as something to choose beside a finding's own fixes. */
export function ignoreFix(tree: SyntaxTree, finding: Pick<Finding, 'rule' | 'span'>): Fix | undefined {
  const edit = ignoreEdit(tree, finding)
  if (edit === undefined) return undefined
  return {
    title: say`Ignore ${finding.rule} on this line, with a reason`,
    edits: [edit],
    preferred: false,
    placeholder: true,
  }
}

/** The edit that takes a comment away, with its line where nothing else stands on it. */
export function withoutComment({ lines, text }: SyntaxTree, { start, end }: Span): TextEdit {
  const line = lines.lineAt(start)
  const before = text.slice(lines.startOf(line), start)
  const alone = before.replace('\ufeff', '').trim() === ''
  const from = alone ? start - before.replace('\ufeff', '').length : start - (before.length - before.trimEnd().length)
  return { span: { start: from, end: alone ? lines.startOf(line + 1) : end }, text: '' }
}

/** What the comments of one text leave out of its findings, and which of them left nothing out. */
export class Suppression {
  private readonly used = new Set<Ignore>()

  constructor(
    readonly ignores: readonly Ignore[],
    /** Every rule there is, and whether it is switched off. */
    readonly rules: ReadonlyMap<string, 'on' | 'off'>,
  ) {}

  /** The findings that no comment suppresses. */
  left(findings: readonly Finding[]): readonly Finding[] {
    if (this.ignores.length === 0) return findings
    return findings.filter(finding => {
      const matching = this.ignores.filter(ignore => suppresses(ignore, finding.rule, finding.span.start))
      for (const ignore of matching) this.used.add(ignore)
      return matching.length === 0
    })
  }

  /** Those that have suppressed nothing of the findings seen so far. */
  get unused(): readonly Ignore[] {
    return this.ignores.filter(ignore => !this.used.has(ignore))
  }
}

/** Whether a comment is for findings of a rule that begin at an offset. */
export const suppresses = ({ rule, reason, reach }: Ignore, id: string, offset: number): boolean =>
  rule === id && reason !== '' && reach !== undefined && reach.start <= offset && offset <= reach.end
