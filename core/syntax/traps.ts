import { anatomy, blockEnd, isBlank, type LineAnatomy } from './anatomy.ts'
import { deletion, insertion, replacement, type TextEdit } from './edit.ts'
import type { Lines, Span } from './lines.ts'
import type { SyntaxProblem } from './problems.ts'
import { quoting } from './quote.ts'

/** What people type and YAML misreads. Each trap looks at one line that caused trouble and says what was meant. */
export type Trap = (line: LineAnatomy, lines: Lines) => SyntaxProblem | undefined

const slice = (lines: Lines, span: Span) => lines.text.slice(span.start, span.end)

const problem = (
  kind: SyntaxProblem['kind'],
  span: Span,
  edits: readonly TextEdit[],
  text?: string,
): SyntaxProblem => ({ kind, span, edits, ...(text === undefined ? {} : { text }) })

/** A run of lines that begin with tabs is one mistake: the editor's setting. */
const tab: Trap = (line, lines) => {
  if (!/^ *\t/.test(line.text)) return undefined
  const edits: TextEdit[] = []
  for (let number = line.number; number < lines.count; number++) {
    const [lead = ''] = /^[ \t]*/.exec(lines.line(number)) ?? []
    if (!lead.includes('\t')) {
      if (isBlank(lines.line(number))) continue
      break
    }
    const start = lines.startOf(number)
    edits.push(replacement({ start, end: start + lead.length }, lead.replaceAll('\t', '  ')))
  }
  return problem('tab', edits[0]?.span ?? line.span, edits)
}

const noBreakSpace: Trap = line => {
  const found = /^([ \u00a0-]*\u00a0[ \u00a0]*)|^[ \u00a0-]*[\w-]+:([ \u00a0]*\u00a0[ \u00a0]*)/u.exec(line.text)
  if (found === null) return undefined
  const wrong = found[2] ?? found[1] ?? ''
  const start = line.span.start + found[0].length - wrong.length
  const span = { start, end: start + wrong.length }
  return problem('no-break-space', span, [replacement(span, wrong.replaceAll('\u00a0', ' '))])
}

const spaceAfterColon: Trap = line => {
  const found = /^(\s*(?:- +)*[a-z][a-z0-9-]*):([^\s:/].*)$/u.exec(line.text)
  if (found?.[1] === undefined) return undefined
  const colon = line.span.start + found[1].length + 1
  const key = found[1].trim().replace(/^(- +)+/, '')
  return problem(
    'space-after-colon',
    { start: colon - 1 - key.length, end: line.value.end },
    [insertion(colon, ' ')],
    key,
  )
}

const spaceAfterDash: Trap = line => {
  const found = /^(\s*)-(?=[\p{L}"'])/u.exec(line.text)
  if (found?.[1] === undefined) return undefined
  const dash = line.span.start + found[1].length
  return problem('space-after-dash', { start: dash, end: line.span.end }, [insertion(dash + 1, ' ')])
}

const missingColon: Trap = line => {
  const found = /^(\s*)([a-z][a-z0-9-]*)(?: +(?:[^\s:][^:]*|[[{].*[\]}]))?\s*$/u.exec(line.text)
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  const start = line.span.start + found[1].length
  const end = start + found[2].length
  return problem('missing-colon', { start, end }, [insertion(end, ':')], found[2])
}

const dropAt: Trap = (line, lines) => {
  if (!/^@[a-z][a-z0-9-]*$/.test(slice(lines, line.value))) return undefined
  const at = { start: line.value.start, end: line.value.start + 1 }
  return problem('drop-at', line.value, [deletion(at)], slice(lines, line.value).slice(1))
}

const needsQuotes: Trap = (line, lines) => {
  const written = slice(lines, line.value)
  const starts = /^(?:[@`%&*!]|\{\{|\[\[|[>|]\s*[^\s\d+-]|[>|] |\? |, |[\]}])/u.test(written)
  const continues = /^(?:"[^"]*"|'[^']*')\s*[^\s#]/u.test(written)
  const colon = /^[^"'[{].*?:(?:\s|$)/su.test(written)
  if (!starts && !continues && !colon) return undefined
  const span = { start: line.value.start, end: lines.endOf(lastWrapped(line, lines)) }
  return problem('needs-quotes', line.value, quoting(lines.text, span), written)
}

/**
 * Text that goes on in deeper lines belongs to the value. A key right below it is a line that stands too far right; in
 * the midst of the text, or behind more than one word, a colon is the text's own.
 */
function lastWrapped(line: LineAnatomy, lines: Lines): number {
  let last = line.number
  for (let next = last + 1; next <= blockEnd(lines, line.number); next++) {
    const below = anatomy(lines, next)
    const isKey = below.key !== undefined && last === line.number && /^\s*[a-z][\w-]*\s*:/.test(below.text)
    if (isBlank(below.text) || isKey || /^\s*- /.test(below.text)) break
    last = next
  }
  return last
}

/** `[Lead is [[mql]], other]`: the items of a list in brackets that name a term or insert a value. */
const bracketItems: Trap = (line, lines) => {
  const written = slice(lines, line.value)
  if (!/^\[(?!\[).*(?:\[\[|\{\{).*\]$/su.test(written)) return undefined
  const inner = { start: line.value.start + 1, end: line.value.end - 1 }
  const items = slice(lines, inner).matchAll(/(?:\[\[.*?\]\]|\{\{.*?\}\}|"[^"]*"|'[^']*'|[^,[\]{}"'])+/gu)
  const edits = [...items].flatMap(({ 0: item, index }) => {
    if (!/^\s*[^"'\s]/.test(item) || !/\[\[|\{\{/.test(item)) return []
    const start = inner.start + index + (item.length - item.trimStart().length)
    return quoting(lines.text, { start, end: start + item.trim().length })
  })
  return edits.length === 0 ? undefined : problem('needs-quotes', line.value, edits, written)
}

/** A quote that isn't closed on its line swallows what follows. */
const unclosedQuote: Trap = (line, lines) => {
  const written = slice(lines, line.value)
  if (!/^"(?:[^"\\]|\\.)*$/su.test(written) && !/^'(?:[^']|'')*$/su.test(written)) return undefined
  return problem('unclosed-quote', line.value, [insertion(line.value.end, written.charAt(0))], written.charAt(0))
}

const unclosedBracket: Trap = (line, lines) => {
  const written = slice(lines, line.value)
  if (!/^[[{]/.test(written)) return undefined
  const open: string[] = []
  for (const [char] of written.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[[\]{}]/g)) {
    if (char === '[' || char === '{') open.push(char === '[' ? ']' : '}')
    else if (open.pop() !== char) return undefined
  }
  if (open.length === 0) return undefined
  const closing = open.reverse().join('')
  const end = line.value.start + written.replace(/\s+#.*$/, '').trimEnd().length
  return problem('unclosed-bracket', line.value, [insertion(end, closing)], closing)
}

/** In braces and brackets: `{by:marketing}`, `{ by marketing }`, `{ volume: 2,500 }`, `{ rate: 8,5% }`. */
const flowPieces: Trap = (line, lines) => {
  const written = slice(lines, line.value)
  if (!/^[[{]/.test(written)) return undefined
  const number = /(?<=[:[]\s*)\d{1,3}(?:,\d{3})+(?![\d%])|(?<=[:[]\s*)\d+,\d+\s?%?/u.exec(written)
  if (number !== null) return separatedNumber(line.value.start + number.index, number[0])
  const bare = /(?<=[{,]\s*)([a-z-]+)(?= [^\s:,}][^:,}]*[,}])/u.exec(written)
  if (bare?.[1] !== undefined && written.startsWith('{')) {
    const start = line.value.start + bare.index
    return problem(
      'missing-colon',
      { start, end: start + bare[1].length },
      [insertion(start + bare[1].length, ':')],
      bare[1],
    )
  }
  const glued = /(?<=[{,]\s*)([a-z][a-z0-9-]*):(?=[^\s:/])/u.exec(written)
  if (glued?.[1] === undefined) return undefined
  const pieces = [...written.matchAll(/(?<=[{,]\s*)([a-z][a-z0-9-]*):(?=[^\s:/])/gu)]
  const edits = pieces.map(piece => insertion(line.value.start + piece.index + piece[0].length, ' '))
  const start = line.value.start + glued.index
  return problem('space-after-colon', { start, end: start + glued[0].length }, edits, glued[1])
}

function separatedNumber(start: number, written: string): SyntaxProblem {
  const thousands = /^\d{1,3}(?:,\d{3})+$/.test(written)
  const meant = thousands ? written.replaceAll(',', '') : written.replace(',', '.')
  const span = { start, end: start + written.length }
  return problem('number-separator', span, [replacement(span, meant)], meant)
}

/** A key that stands deeper than the finished entry above it, or a little less deep than its neighbours. */
const indentation: Trap = (line, lines) => {
  const above = lastKeyAbove(line, lines)
  if (above === undefined || line.text.trimStart() === '') return undefined
  const off = line.indent - above.indent
  const finished = above.value.end > above.value.start
  if (off === 0 || (off > 0 && !finished) || (off < 0 && off < -1)) return undefined
  const edits: TextEdit[] = []
  // What looks deeper than a line that stands too far left are its neighbours, unless it opens a block.
  const last = off < 0 && line.value.end > line.value.start ? line.number : blockEnd(lines, line.number)
  for (let number = line.number; number <= last; number++) {
    const start = lines.startOf(number)
    if (off > 0) edits.push(deletion({ start, end: start + Math.min(off, lines.line(number).length) }))
    else edits.push(insertion(start, ' '.repeat(-off)))
  }
  const start = line.span.start
  return problem('indentation', { start: start + line.indent, end: start + line.text.trimEnd().length }, edits)
}

function lastKeyAbove(line: LineAnatomy, lines: Lines): LineAnatomy | undefined {
  for (let number = line.number - 1; number >= 0; number--) {
    const above = anatomy(lines, number)
    if (isBlank(above.text)) continue
    return above.key === undefined || /^\s*- /.test(above.text) ? undefined : above
  }
  return undefined
}

/** In the order in which they are tried: the surest first. */
export const traps: readonly Trap[] = [
  tab,
  noBreakSpace,
  flowPieces,
  bracketItems,
  dropAt,
  unclosedBracket,
  unclosedQuote,
  spaceAfterColon,
  missingColon,
  needsQuotes,
  spaceAfterDash,
  indentation,
]
