/** What GitHub’s Markdown reads as markup wherever it stands. */
const marks = /[\\`*_[\]{}|~]/g
/** What it reads as markup at the beginning of a line only: headings, lists, quotes, underlines of headings. */
const opening = /^(\s*)([#+\-=>]|\d{1,9}[.)])/

/**
 * Text that Markdown shows as it is: none of it becomes markup, HTML, a link or mathematics. On one line, for a line
 * that ended could begin something else.
 */
export function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(marks, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Two dollar signs set what stands between them as a formula; amounts of money are none.
      .replace(/\$(?!\d)/g, '\\$')
      .replace(/\b(https?|ftp):/gi, '$1\\:')
      .replace(/\b(www)\./gi, '$1\\.')
  )
}

/** The same where the text begins a line. */
export const escapedLine = (markdown: string): string =>
  markdown.replace(opening, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
  )

/** A stretch of code between as many backticks as it takes. */
export function codeSpan(text: string): string {
  const code = oneLine(text)
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[`\s]|[`\s]$/.test(code) ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** A block of code, fenced by more backticks than it has in a row. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.replace(/\r\n?/g, '\n').replace(/\0/g, '')}\n${fence}`
}

/** The address of a link between angle brackets, which it can't end. */
export const address = (href: string): string =>
  `<${oneLine(href).replaceAll('\\', '%5C').replaceAll('<', '%3C').replaceAll('>', '%3E')}>`

/** Spaces of any kind as one, and no characters that only steer machines. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
