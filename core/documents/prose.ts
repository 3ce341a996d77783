import MarkdownIt, { type StateInline, type Token } from 'markdown-it'
import { type Part, plainText, text } from './phrase.ts'

/** Text within a line. */
export type Inline =
  | Part
  | { readonly role: 'strong' | 'emphasis'; readonly inside: readonly Inline[] }
  | { readonly role: 'link'; readonly href: string; readonly inside: readonly Inline[] }
  | { readonly role: 'code'; readonly text: string }
  | { readonly role: 'break' }

/** Markdown as data, so that every output writes it in its own way and none can read it as markup. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/** What prose asks of the agreement it stands in. */
export interface Surroundings {
  /** `[[id]]` or `[[id|words]]`. */
  readonly term: (id: string, words: string | undefined) => Part
  /** `{{ path }}` */
  readonly insert: (path: string) => Part
}

const markdown = new MarkdownIt('commonmark', { html: false })
markdown.validateLink = url => /^(?:https?|mailto):/i.test(url.trim())
markdown.inline.ruler.before('link', 'term', bracketed('term', '[[', ']]'))
markdown.inline.ruler.before('link', 'insert', bracketed('insert', '{{', '}}'))

/** `[[…]]` or `{{…}}` on one line, without such brackets inside. */
function bracketed(type: 'term' | 'insert', open: string, close: string) {
  return (state: StateInline, silent: boolean): boolean => {
    if (!state.src.startsWith(open, state.pos)) return false
    const end = state.src.indexOf(close, state.pos + 2)
    const inner = end < 0 ? '' : state.src.slice(state.pos + 2, end)
    if (end < 0 || inner.includes(open.charAt(0)) || inner.includes(close.charAt(0))) return false
    if (!silent) state.push(type, '', 0).content = inner
    state.pos = end + 2
    return true
  }
}

/** A line that nothing in Markdown makes more of: most prose is one. */
const unmarked = /^[a-z\u00c0-\u024f][^\\`*_[\]{}<>&!\r\n\t\0]*$/i

/** Prose as it is shown: Markdown without HTML and images, its terms explained, its values put in. */
export function proseBlocks(source: string, surroundings: Surroundings): readonly Block[] {
  if (unmarked.test(source)) return [{ kind: 'paragraph', inlines: [text(source.trimEnd())] }]
  return blocksOf(nested(markdown.parse(source, {})), surroundings)
}

/** Prose that stands within a sentence: the text of its paragraphs, its formatting gone. */
export function proseParts(source: string, surroundings: Surroundings): readonly Part[] {
  const parts = proseBlocks(source, surroundings).flatMap(block => [text(' '), ...partsOfBlock(block)])
  return parts.slice(1)
}

/** Prose without anything but its words. */
export const prosePlain = (source: string, surroundings: Surroundings): string =>
  plainText(proseParts(source, surroundings)).trim()

function partsOfBlock(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines.flatMap(partsOfInline)
    case 'list':
      return block.items.flatMap((item, index) => [...(index === 0 ? [] : [text('; ')]), ...item.flatMap(partsOfBlock)])
    case 'quote':
      return block.blocks.flatMap(partsOfBlock)
    case 'code':
      return [text(block.text)]
    case 'rule':
      return []
  }
}

function partsOfInline(inline: Inline): readonly Part[] {
  if ('inside' in inline) return inline.inside.flatMap(partsOfInline)
  if (inline.role === 'break') return [text(' ')]
  return inline.role === 'code' ? [text(inline.text)] : [inline]
}

/** A token with what stands between its opening and its closing one. */
interface Branch {
  readonly token: Token
  readonly inside: readonly Branch[]
}

function nested(tokens: readonly Token[]): readonly Branch[] {
  const stack: { readonly token: Token | undefined; readonly inside: Branch[] }[] = [{ token: undefined, inside: [] }]
  for (const token of tokens) {
    if (token.nesting === 1) stack.push({ token, inside: [] })
    else if (token.nesting === -1) {
      const done = stack.pop()
      if (done?.token !== undefined) stack.at(-1)?.inside.push({ token: done.token, inside: done.inside })
    } else stack.at(-1)?.inside.push({ token, inside: nested(token.children ?? []) })
  }
  return stack[0]?.inside ?? []
}

function blocksOf(branches: readonly Branch[], surroundings: Surroundings): readonly Block[] {
  return branches.flatMap(branch => blockOf(branch, surroundings))
}

function blockOf({ token, inside }: Branch, surroundings: Surroundings): readonly Block[] {
  const inlines = () => inside.flatMap(branch => branch.inside).flatMap(branch => inlineOf(branch, surroundings))
  switch (token.type) {
    case 'paragraph_open':
      return [{ kind: 'paragraph', inlines: inlines() }]
    case 'heading_open':
      return [{ kind: 'heading', inlines: inlines() }]
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items = inside.map(item => blocksOf(item.inside, surroundings))
      return [{ kind: 'list', ordered: token.type === 'ordered_list_open', items }]
    }
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: blocksOf(inside, surroundings) }]
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.replace(/\n$/, '') }]
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

function inlineOf({ token, inside }: Branch, surroundings: Surroundings): readonly Inline[] {
  const inner = () => inside.flatMap(branch => inlineOf(branch, surroundings))
  switch (token.type) {
    case 'strong_open':
      return [{ role: 'strong', inside: inner() }]
    case 'em_open':
      return [{ role: 'emphasis', inside: inner() }]
    case 'link_open':
      return [{ role: 'link', href: String(token.attrGet('href') ?? ''), inside: inner() }]
    // Nothing is loaded from elsewhere: of a picture its description remains.
    case 'image':
      return inner()
    case 'code_inline':
      return [{ role: 'code', text: token.content }]
    case 'softbreak':
      return [text(' ')]
    case 'hardbreak':
      return [{ role: 'break' }]
    case 'term': {
      const [id = '', words] = token.content.split('|')
      return [surroundings.term(id.trim(), words?.trim())]
    }
    case 'insert':
      return [surroundings.insert(token.content.trim())]
    default:
      return token.content === '' ? [] : [text(token.content)]
  }
}
