/** A text without its cursor mark, and where that stood. The mark is `|`, or `‸` in texts that have bars of their own. */
export function unmarked(marked: string): { readonly text: string; readonly cursor: number } {
  const cursor = marked.includes('‸') ? marked.indexOf('‸') : marked.indexOf('|')
  if (cursor < 0) return { text: marked, cursor: 0 }
  return { text: marked.slice(0, cursor) + marked.slice(cursor + 1), cursor }
}
