import MarkdownIt, { type Token } from 'markdown-it'

/** Markdown as a reader sees it: GitHub’s tables, HTML and addresses included, so that none of it stays unseen. */
const reader = new MarkdownIt('default', { html: true, linkify: true })
reader.validateLink = () => true

/** What Markdown becomes: its words, and everything in it that is more than words. */
export function readMarkdown(markdown: string): Reading {
  const tokens = reader.parse(markdown, {}).flatMap(token => [token, ...(token.children ?? [])])
  return {
    words: tokens.map(wordsOf).join('').replace(/\s+/g, ' '),
    html: tokens.filter(({ type }) => type.startsWith('html_')).map(({ content }) => content),
    links: tokens.filter(({ type }) => type === 'link_open').map(token => String(token.attrGet('href'))),
    images: tokens.filter(({ type }) => type === 'image').map(token => String(token.attrGet('src'))),
    headings: tokens.flatMap((token, index) =>
      token.type === 'heading_open' ? [`${token.markup} ${tokens[index + 1]?.content ?? ''}`] : [],
    ),
  }
}

interface Reading {
  readonly words: string
  readonly html: readonly string[]
  readonly links: readonly string[]
  readonly images: readonly string[]
  readonly headings: readonly string[]
}

function wordsOf({ type, content }: Token): string {
  if (type === 'text' || type === 'code_inline') return content
  if (type === 'fence' || type === 'code_block') return ` ${content} `
  const ends = type.endsWith('_close') && !['strong_close', 'em_close', 'link_close'].includes(type)
  return ends || type === 'softbreak' || type === 'hardbreak' || content === '<br>' ? ' ' : ''
}
