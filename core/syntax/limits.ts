import type { SyntaxProblem } from './problems.ts'

/** What one agreement may hold. A real one stays far below; beyond it a text is refused before it costs anything. */
export const limits = {
  characters: 500_000,
  lines: 20_000,
  /** Values between brackets, and items on one line: what commas and dashes begin. */
  items: 50_000,
  depth: 60,
  /** Nodes that aliases and merge keys may add by repeating what they point at. */
  repeated: 20_000,
} as const

/** The problem of a text that is too large or too deeply nested to be read, by one pass over its characters. */
export function beyondLimits(text: string): SyntaxProblem | undefined {
  const start = { start: 0, end: Math.min(text.length, 1) }
  if (text.length > limits.characters) return { kind: 'too-large', span: start, limit: limits.characters }
  const { lines, items, lead, bracket } = measured(text)
  // So many collections can be open around a line only if it begins that far to the right.
  const line = lead < limits.depth ? undefined : tooDeepLine(text)
  const place = Math.min(bracket ?? text.length, line ?? text.length)
  if (bracket !== undefined || line !== undefined)
    return { kind: 'too-deep', span: { start: Math.max(0, place - 1), end: place }, limit: limits.depth }
  if (lines > limits.lines) return { kind: 'too-large', span: start, limit: limits.lines }
  return items > limits.items ? { kind: 'too-large', span: start, limit: limits.items } : undefined
}

/**
 * Whether a text stays within the limits when some of its lines become others: these are no more and no more deeply
 * nested, whatever is open around them. `false` where only the whole text can tell.
 */
export function staysWithin(text: string, lines: number, before: string, now: string): boolean {
  if (text.length > limits.characters || lines > limits.lines) return false
  const [old, fresh] = [measured(before), measured(now)]
  const isClosed = old.isClosed && fresh.isClosed && fresh.lead < limits.depth
  return isClosed && fresh.items <= old.items && fresh.deepest <= old.deepest
}

const [tabulator, feed, carriage, space, comma, dash, question] = [9, 10, 13, 32, 44, 45, 63]
const [squareOpens, squareCloses, curlyOpens, curlyCloses] = [91, 93, 123, 125]

interface Measures {
  readonly lines: number
  readonly items: number
  /** The longest white space with dashes before anything else on a line. */
  readonly lead: number
  /** So many brackets are open at once. */
  readonly deepest: number
  /** Every bracket is closed, and none that was not opened. */
  readonly isClosed: boolean
  /** The first bracket that is one too many. */
  readonly bracket?: number
}

function measured(text: string): Measures {
  let lines = 1
  let items = 0
  let longest = 0
  let lineStart = 0
  let isLead = true
  let brackets = 0
  let deepest = 0
  let isClosed = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === feed || code === carriage) {
      if (isLead) longest = Math.max(longest, i - lineStart)
      lines++
      lineStart = i + 1
      isLead = true
    } else if (isLead && !isSpaceOrDash(code)) {
      isLead = false
      longest = Math.max(longest, i - lineStart)
      // A bracket can't stay open past an unindented line, so stray ones in prose don't add up.
      if (i === lineStart && isLetter(code) && brackets > 0) {
        brackets = 0
        isClosed = false
      }
    }
    if (code === squareOpens || code === curlyOpens) deepest = Math.max(deepest, ++brackets)
    else if (code === squareCloses || code === curlyCloses) {
      if (brackets > 0) brackets--
      else isClosed = false
    } else if (code === comma || (code === dash && text.charCodeAt(i + 1) === space)) items++
    if (brackets > limits.depth) return { lines, items, lead: longest, deepest, isClosed: false, bracket: i }
  }
  const lead = Math.max(longest, isLead ? text.length - lineStart : 0)
  return { lines, items, lead, deepest, isClosed: isClosed && brackets === 0 }
}

/** Anything beyond ASCII may be a space too. */
const isSpaceOrDash = (code: number) =>
  code === space || code === dash || code === question || code === tabulator || code > 127
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** The end of the first line around which too many collections are open. */
function tooDeepLine(text: string): number | undefined {
  let indents: number[] = []
  let lineStart = 0
  for (const line of text.split(/[\n\r]/)) {
    indents = deeper(indents, line.slice(0, 500))
    if (indents.length > limits.depth) return lineStart + line.length
    lineStart += line.length + 1
  }
  return undefined
}

/** The columns at which the collections open around a line begin: its indentation, its dashes and `? `. */
function deeper(open: readonly number[], line: string): number[] {
  const lead = /^[\s?-]*/.exec(line)?.[0] ?? ''
  if (lead.length === line.length && !lead.includes('-')) return [...open]
  const columns = [...lead].flatMap((char, column) => (char === '-' || char === '?' ? [column] : []))
  const first = columns[0] ?? lead.length
  return [...open.filter(column => column < first), ...columns, lead.length]
}
