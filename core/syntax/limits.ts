import type { SyntaxProblem } from './problems.ts'

/** What one agreement may hold. A real one stays far below; beyond it a text is refused before it costs anything. */
export const limits = {
  characters: 1_000_000,
  lines: 30_000,
  depth: 60,
  /** Nodes that aliases and merge keys may add by repeating what they point at. */
  repeated: 20_000,
} as const

/** The problem of a text that is too large or too deeply nested to be read, by one pass over its characters. */
export function beyondLimits(text: string): SyntaxProblem | undefined {
  const start = { start: 0, end: Math.min(text.length, 1) }
  if (text.length > limits.characters) return { kind: 'too-large', span: start, limit: limits.characters }
  let lines = 1
  let brackets = 0
  let lineStart = 0
  let indents: number[] = []
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    if (char === '[' || char === '{') brackets++
    else if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1)
    else if (char === '\n' || char === '\r' || char === undefined) {
      indents = deeper(indents, text.slice(lineStart, Math.min(i, lineStart + 500)))
      lineStart = i + 1
      lines++
      // A bracket can't stay open past an unindented line, so stray ones in prose don't add up.
      if (/[A-Za-z]/.test(text[lineStart] ?? '')) brackets = 0
    }
    if (brackets > limits.depth || indents.length > limits.depth)
      return { kind: 'too-deep', span: { start: Math.max(0, i - 1), end: i }, limit: limits.depth }
  }
  return lines > limits.lines ? { kind: 'too-large', span: start, limit: limits.lines } : undefined
}

/** The columns at which the collections open around a line begin: its indentation, its dashes and `? `. */
function deeper(open: number[], line: string): number[] {
  const lead = /^[\s?-]*/.exec(line)?.[0] ?? ''
  if (lead.length === line.length && !lead.includes('-')) return open
  const columns = [...lead].flatMap((char, column) => (char === '-' || char === '?' ? [column] : []))
  const first = columns[0] ?? lead.length
  return [...open.filter(column => column < first), ...columns, lead.length]
}
