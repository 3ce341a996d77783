import { applyEdits, deletion, insertion, replacement, type TextEdit } from './edit.ts'
import { lineBreak } from './entries.ts'
import { type Indented, Indents } from './indents.ts'
import { parse, type SyntaxTree } from './parse.ts'
import { sameMeaning } from './same-meaning.ts'
import { type Stretch, type Stretches, stretchesOf } from './stretches.ts'

/** What tidying may touch. */
export interface TidyOptions {
  /** Lines from the first to the last one, both included; all if absent. */
  readonly lines?: { readonly first: number; readonly last: number }
  /** Only spaces within and behind lines: no indentation and no empty lines. */
  readonly withinLines?: boolean
}

/**
 * The edits that lay a text out as the samples are: two spaces for each level, one space behind colons and dashes, no
 * spaces at the ends of lines, no two empty lines in a row, a line break at the end. Order, quotes, comments and where
 * texts break stay as they are. None for a text with syntax problems, and none if the text would mean something else.
 */
export function tidied(tree: SyntaxTree, options: TidyOptions = {}): readonly TextEdit[] {
  if (tree.partial || tree.problems.length > 0) return []
  const edits = layOut(tree, options)
  if (edits.length === 0) return []
  return sameMeaning(tree, parse(applyEdits(tree.text, edits))) ? edits : []
}

/** The same edits before anybody has looked whether the text would still mean the same. */
export function layOut(tree: SyntaxTree, options: TidyOptions): readonly TextEdit[] {
  if (tree.root === undefined || isBeyond(tree.text)) return []
  return new Tidying(tree, stretchesOf(tree.root, tree.lines), options).run()
}

/** Keys that are marked with `?` stand on lines of their own and are too rare to be worth it. */
const isBeyond = (text: string) => /^[ \t]*(?:- +)*\?(?:\s|$)/m.test(text)

class Tidying {
  private readonly edits: TextEdit[] = []
  private readonly indents = new Indents()
  /** By line: the stretch that it goes on with. */
  private readonly within = new Map<number, Stretch>()
  /** By line: the stretch that begins there. */
  private readonly begins = new Map<number, Stretch>()
  /** The next line below that is neither empty nor a comment. */
  private next: { readonly line: number; readonly lead: string | undefined } = { line: 0, lead: undefined }

  constructor(
    private readonly tree: SyntaxTree,
    private readonly layout: Stretches,
    private readonly options: TidyOptions,
  ) {
    for (const stretch of layout.stretches) {
      // Of brackets within brackets the outermost counts.
      if (this.within.has(stretch.first)) continue
      this.begins.set(stretch.first, stretch)
      for (let line = stretch.first + 1; line <= stretch.last; line++) this.within.set(line, stretch)
    }
  }

  run(): readonly TextEdit[] {
    const { lines } = this.tree
    const last = this.lastLine()
    for (let number = 0; number <= last; number++) {
      if (this.within.has(number)) continue
      const text = lines.line(number)
      if (text.trim() === '') this.emptyLine(number)
      else if (/^\s*#/.test(text)) this.commentLine(number, text)
      else if (/^\ufeff?---(?:\s|$)/.test(text)) this.trimLine(number)
      else this.structuralLine(number, text)
    }
    if (this.options.withinLines !== true) this.endOfText(last)
    for (const { span, text } of this.layout.gaps) {
      if (this.touches(lines.lineAt(span.start))) this.edits.push(replacement(span, text))
    }
    return this.edits
  }

  /** The last line that isn't empty. */
  private lastLine(): number {
    const { lines } = this.tree
    let line = lines.count - 1
    while (line > 0 && !this.within.has(line) && lines.line(line).trim() === '') line--
    return line
  }

  private touches(line: number): boolean {
    const { lines } = this.options
    return lines === undefined || (lines.first <= line && line <= lines.last)
  }

  private structuralLine(number: number, text: string): void {
    // A mark of the byte order is no column.
    const [, mark = '', lead = ''] = /^(\ufeff?)( *(?:-(?:[ \t]+|$))*)/.exec(text) ?? []
    const start = this.tree.lines.startOf(number) + mark.length
    const indented = this.indents.structural(lead, text.length > mark.length + lead.length)
    const { written } = indented
    this.replaceLead(number, start, lead, this.options.withinLines === true ? keepingIndent(lead, written) : written)
    const stretch = this.begins.get(number)
    // Behind a backslash a space at the end of a line is part of a quoted text.
    if (stretch?.kind !== 'quoted') this.trimLine(number)
    if (stretch === undefined) return
    this.moveStretch(stretch, indented, start + lead.length)
    if (stretch.kind !== 'block') this.trimLine(stretch.last)
  }

  private commentLine(number: number, text: string): void {
    const lead = text.slice(0, text.search(/#/))
    const next = this.nextIndent(number)
    if (this.options.withinLines !== true && !lead.includes('\ufeff'))
      this.replaceLead(
        number,
        this.tree.lines.startOf(number),
        lead,
        ' '.repeat(this.indents.comment(lead.length, next)),
      )
    this.trimLine(number)
  }

  /** What stands in front of the next thing below a comment; the same for all comments of a block. */
  private nextIndent(number: number): string | undefined {
    const { lines } = this.tree
    if (number < this.next.line) return this.next.lead
    let line = number + 1
    while (line < lines.count && /^\s*(?:#|$)/.test(lines.line(line))) line++
    this.next = { line, lead: line < lines.count ? /^ *(?:-(?:[ \t]+|$))*/.exec(lines.line(line))?.[0] : undefined }
    return this.next.lead
  }

  /** The further lines of a text or of a bracketed value go where their first line goes. */
  private moveStretch({ kind, start, first, last, header }: Stretch, { dash, content }: Indented, from: number): void {
    if (this.options.withinLines === true) return
    const { lines, text } = this.tree
    const isItem = dash !== undefined && /^(?:[&!]\S*\s+)*$/.test(text.slice(from, start))
    const owner = isItem ? dash : content
    const further = Array.from({ length: last - first }, (_, index) => first + 1 + index)
    const indent = (further.map(line => lines.line(line)).find(line => line.trim() !== '') ?? '').search(/[^ ]/)
    const moved = kind === 'block' ? owner : content
    const by = kind === 'block' && !/\d/.test(header) ? owner.to + 2 - indent : moved.to - moved.from
    const least = kind === 'plain' || kind === 'quoted' ? owner.to + 2 : 0
    for (const line of further) {
      const lead = /^ */.exec(lines.line(line))?.[0] ?? ''
      const isEmpty = lines.line(line).trim() === ''
      // In block text more spaces than the others have are part of the text.
      if (isEmpty && (kind !== 'block' || lead.length <= indent)) continue
      this.replaceLead(line, lines.startOf(line), lead, ' '.repeat(Math.max(lead.length + by, least)))
    }
  }

  private replaceLead(line: number, start: number, lead: string, written: string): void {
    if (lead !== written && this.touches(line))
      this.edits.push(replacement({ start, end: start + lead.length }, written))
  }

  private trimLine(line: number): void {
    const { lines } = this.tree
    const end = lines.endOf(line)
    const text = lines.line(line)
    const behind = text.length - text.trimEnd().length
    // A line of nothing but dashes is trimmed with its lead.
    if (behind === 0 || /^ *(?:-[ \t]*)+$/.test(text) || !this.touches(line)) return
    this.edits.push(deletion({ start: end - behind, end }))
  }

  /** The first of several empty lines stays, without spaces. */
  private emptyLine(number: number): void {
    const { lines } = this.tree
    if (!this.touches(number) || this.options.withinLines === true) return
    const follows = number > 0 && !this.within.has(number - 1) && lines.line(number - 1).trim() === ''
    const [start, end] = [lines.startOf(number), follows ? lines.startOf(number + 1) : lines.endOf(number)]
    if (end > start && !lines.line(number).includes('\ufeff')) this.edits.push(deletion({ start, end }))
  }

  private endOfText(last: number): void {
    const { lines, text } = this.tree
    if (!this.touches(lines.count - 1)) return
    const end = lines.endOf(last)
    const next = lines.startOf(last + 1)
    if (end === next) this.edits.push(insertion(end, lineBreak(text)))
    else if (next < text.length) this.edits.push(deletion({ start: next, end: text.length }))
  }
}

/** The spaces behind dashes as they should be, those in front as they are. */
function keepingIndent(lead: string, written: string): string {
  return (/^ */.exec(lead)?.[0] ?? '') + written.trimStart()
}
