import type { Block, Inline } from './prose.ts'

/** A line without its marks: what a calendar or a sheet can hold. */
export function inlinesText(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if ('inside' in inline) return inlinesText(inline.inside)
      return inline.role === 'break' ? '\n' : inline.text
    })
    .join('')
}

/** Prose without its marks, its blocks below one another. */
export const proseText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.inlines)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${proseText(item)}`).join('\n')
    case 'quote':
      return proseText(block.blocks)
    case 'code':
      return block.text
    case 'rule':
      return ''
  }
}
