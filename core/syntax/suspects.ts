import type { Composition } from './compose.ts'
import type { Entry, Node } from './tree.ts'

/** Offsets of what is valid YAML and still can't be what a person meant, in order of place. */
export function suspects(text: string, composition: Composition): number[] {
  const found: number[] = []
  const visit = (node: Node, inFlow: boolean, keyEnd: number): void => {
    if (node.kind === 'scalar') {
      if (node.style === 'plain' && isMisreadText(text, node.text, keyEnd, node.span.start)) found.push(node.span.start)
    } else if (node.kind === 'list') {
      // The language has no lists of lists: `[[mql]]` is a term in prose.
      const inner = node.items.find(item => item.kind === 'list')
      if (node.flow && inner !== undefined && text[inner.span.start] === '[') found.push(node.span.start)
      for (const item of node.items) visit(item, inFlow || node.flow, node.span.start)
    } else {
      for (const entry of node.entries) {
        if (entry.merged) continue
        if (isMisreadKey(entry, inFlow || node.flow)) found.push(entry.key.span.start)
        visit(entry.value, inFlow || node.flow, entry.key.span.end)
      }
    }
  }
  if (composition.root !== undefined) visit(composition.root, false, 0)
  for (const { kind, span, text: name = '' } of composition.problems) {
    if (kind === 'odd-key') found.push(span.start)
    if (kind === 'unknown-alias' && /[*\s]/.test(name)) found.push(span.start)
  }
  return found.sort((a, b) => a - b)
}

/** `{by:marketing}`, `{ volume: 2,500 }`, `{ by marketing }` and keys glued to a no-break space. */
function isMisreadKey({ key, value }: Entry, flow: boolean): boolean {
  if (key.style !== 'plain') return false
  if (key.text.includes('\u00a0') && /^\u00a0|:\u00a0/.test(key.text)) return true
  const bare = value.kind === 'scalar' && value.value === null && value.text === ''
  return (
    flow &&
    bare &&
    (/^[a-z][a-z0-9-]*:[^\s:/]/.test(key.text) || /^\d+\s?%?$/.test(key.text) || /^[a-z-]+ \S/.test(key.text))
  )
}

/** Text below its key that looks like an entry or a list, with a space missing. */
function isMisreadText(text: string, plain: string, keyEnd: number, start: number): boolean {
  if (/^[a-z-]+:\u00a0/u.test(plain)) return true
  const below = text.slice(keyEnd, start).includes('\n')
  if (below && /^[a-z][a-z0-9-]*:[^\s:/]/.test(plain)) return true
  const dash = below && plain.startsWith('-') && /^-\p{L}/u.test(plain)
  return dash || (/[\r\n]\s*-/.test(plain) && /[\r\n]\s*-[\p{L}"']/u.test(plain))
}
