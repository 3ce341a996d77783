import type { Block, Inline } from '../prose.ts'
import { address, codeBlock, codeSpan, escaped, escapedLine } from './escape.ts'

/** A line of text. `lineBreak` is what separates lines within it: in tables a row has only one line. */
export function inlineMarkdown(inlines: readonly Inline[], lineBreak: string): string {
  return inlines.map(inline => markdownOf(inline, lineBreak)).join('')
}

function markdownOf(inline: Inline, lineBreak: string): string {
  switch (inline.role) {
    case 'text':
    case 'term':
    case 'person':
    case 'team':
      return escaped(inline.text)
    case 'number':
      return marked('**', escaped(inline.text))
    case 'unknown':
      return marked('_', escaped(inline.text))
    case 'strong':
      // What is bold within bold is bold anyway.
      return marked('**', inlineMarkdown(inline.inside, lineBreak).replaceAll('**', ''))
    case 'emphasis':
      return marked('_', inlineMarkdown(inline.inside, lineBreak))
    case 'link':
      return `[${inlineMarkdown(inline.inside, lineBreak)}](${address(inline.href)})`
    case 'code':
      return lineBreak === '<br>' ? codeSpan(inline.text).replaceAll('|', '\\|') : codeSpan(inline.text)
    case 'break':
      return lineBreak
  }
}

/** Marks must touch what they mark: spaces at its ends stand outside. */
export function marked(mark: string, inner: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? []
  return words === '' ? inner : `${before}${mark}${words}${mark}${after}`
}

/** Prose as paragraphs, lists, quotes and code, with an empty line between blocks. */
export const proseMarkdown = (blocks: readonly Block[]): string => blocks.map(blockMarkdown).join('\n\n')

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphMarkdown(block.inlines)
    // The document's own headings are the sections; one in the text of an agreement is bold.
    case 'heading':
      return paragraphMarkdown([{ role: 'strong', inside: block.inlines }])
    case 'list':
      return block.items
        .map((item, index) => listItem(block.ordered ? `${index + 1}.` : '-', proseMarkdown(item)))
        .join('\n')
    case 'quote':
      return proseMarkdown(block.blocks).replace(/^/gm, '> ').replace(/ +$/gm, '')
    case 'code':
      return codeBlock(block.text)
    case 'rule':
      return '---'
  }
}

export const paragraphMarkdown = (inlines: readonly Inline[]): string =>
  escapedLine(inlineMarkdown(inlines, '\\\n').trim())

/** An item of a list, its further lines indented to stay within it. */
export function listItem(marker: string, content: string): string {
  const indent = ' '.repeat(marker.length + 1)
  return `${marker} ${content.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd()
}
