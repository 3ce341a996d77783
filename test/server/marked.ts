/** A text without its first `|`, and where that stood: where the cursor is. */
export function unmarked(marked: string): { readonly text: string; readonly cursor: number } {
  const cursor = marked.indexOf('|')
  if (cursor < 0) return { text: marked, cursor: 0 }
  return { text: marked.slice(0, cursor) + marked.slice(cursor + 1), cursor }
}
