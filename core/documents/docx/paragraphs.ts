import { type IParagraphOptions, Paragraph } from 'docx'
import type { Block } from '../prose.ts'
import { deepest } from './look.ts'
import { run, runsOf, written } from './runs.ts'

/** Where paragraphs stand: their style, and how deep in lists. */
export interface Surroundings {
  readonly style: string
  readonly depth: number
  /** Each ordered list counts from 1. */
  readonly lists: Counter
}

/** Hands out numbers: 1, 2, 3 … */
export class Counter {
  private last = 0

  next(): number {
    this.last += 1
    return this.last
  }
}

/** Prose as paragraphs. */
export const paragraphsOf = (blocks: readonly Block[], surroundings: Surroundings): Paragraph[] =>
  blocks.flatMap(block => blockParagraphs(block, surroundings, {}))

function blockParagraphs(block: Block, surroundings: Surroundings, options: IParagraphOptions): Paragraph[] {
  const { style } = surroundings
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style, ...options, children: runsOf(block.inlines) })]
    case 'heading':
      return [new Paragraph({ style, ...options, keepNext: true, children: runsOf(block.inlines, { bold: true }) })]
    case 'list':
      return listParagraphs(block, surroundings)
    case 'quote':
      return block.blocks.flatMap(inner => blockParagraphs(inner, { ...surroundings, style: 'Quote' }, {}))
    case 'code':
      return block.text
        .split(/\r\n?|\n/)
        .map(words => new Paragraph({ style: 'Code', spacing: { after: 0 }, children: [run(codeLine(words))] }))
    case 'rule':
      return [new Paragraph({ style, thematicBreak: true })]
  }
}

/** Spaces count in code. */
const codeLine = (words: string) => written(words.replaceAll(' ', '\u00a0').replaceAll('\t', '\u00a0\u00a0'))

function listParagraphs(list: Extract<Block, { kind: 'list' }>, surroundings: Surroundings): Paragraph[] {
  const instance = surroundings.lists.next()
  const level = Math.min(surroundings.depth, deepest)
  const numbering = { reference: list.ordered ? 'steps' : 'bullets', level, instance }
  const inner = { ...surroundings, depth: surroundings.depth + 1 }
  const further = { indent: { left: 284 * (level + 1) } }
  return list.items.flatMap(item => {
    const [first, ...rest] = item
    const opens = first?.kind === 'paragraph' || first?.kind === 'heading'
    return [
      ...(opens
        ? blockParagraphs(first, inner, { numbering, spacing: { after: 40 } })
        : [new Paragraph({ style: surroundings.style, numbering, children: [] })]),
      ...(opens ? rest : item).flatMap(block => blockParagraphs(block, inner, further)),
    ]
  })
}

/** Items below one another, each behind a dot. */
export const bulleted = (items: readonly (readonly Block[])[], surroundings: Surroundings): Paragraph[] =>
  listParagraphs({ kind: 'list', ordered: false, items }, surroundings)
