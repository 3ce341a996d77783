import { worded } from '../../language/message.ts'
import { type Language, wordingFor } from '../../language/wording.ts'
import type { Detail, Fact } from '../model.ts'
import { type Part, text } from '../phrase.ts'
import type { Block, Inline } from '../prose.ts'
import type { Cell, Column, Labelled, PaperBlock, Tone } from './paper.ts'

/** Fixed words in the agreement's language: t('version {0}', '3'). */
export type Words = (template: string, ...values: readonly string[]) => string

export const wordsIn =
  (language: Language): Words =>
  (template, ...values) =>
    worded({ template, values }, wordingFor(language))

export const strong = (...inside: readonly Inline[]): Inline => ({ role: 'strong', inside })
/** What was worked out stands in italics. */
export const computed = (...inside: readonly Inline[]): Inline => ({ role: 'emphasis', inside })
const lineBreak: Inline = { role: 'break' }

export const line = (inlines: readonly Inline[], tone: Tone = 'plain'): PaperBlock => ({ kind: 'line', tone, inlines })
export const prose = (blocks: readonly Block[]): readonly PaperBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'prose', blocks }]
export const subheading = (...inlines: readonly Inline[]): PaperBlock => ({ kind: 'subheading', inlines })
export const labelled = (entries: readonly Labelled[]): readonly PaperBlock[] =>
  entries.length === 0 ? [] : [{ kind: 'labelled', entries }]

/** A table with the columns that some row fills, or nothing where it would have no rows. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly PaperBlock[] {
  const isFilled = (_: unknown, index: number) => rows.some(row => (row[index]?.length ?? 0) > 0)
  const filled = rows.map(row => row.filter(isFilled))
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns: columns.filter(isFilled), rows: filled }]
}
export const column = (title: string, width = 1): Column => ({ title, numeric: false, width })
export const numeric = (title: string, width = 1): Column => ({ title, numeric: true, width })
export const cell = (words: string | undefined): Cell => (words === undefined || words === '' ? [] : [text(words)])

export const paragraph = (inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines })

/** Numbers that stand alone need no bold type. */
export const plain = (parts: readonly Part[]): readonly Part[] =>
  parts.map(part => (part.role === 'number' ? text(part.text) : part))

/** Named values; those that were worked out stand in italics. */
export const factEntries = (facts: readonly Fact[]): readonly Labelled[] =>
  facts.map(({ label, value, note, computed: isComputed }) => {
    const words = plain(value)
    const written = isComputed ? [computed(...words)] : words
    const noted = note === undefined || note === '' ? [] : [text(` ${note}`)]
    return { label, items: [[paragraph([...written, ...noted])]] }
  })

export const detailEntries = (details: readonly Detail[]): readonly Labelled[] =>
  details.map(({ label, items }) => ({ label, items }))

/** A label with one line behind it. */
export const oneLine = (label: string, inlines: readonly Inline[]): Labelled => ({
  label,
  items: [[paragraph(inlines)]],
})

/** Prose as one run of text, for the cells of tables: its blocks stand below one another. */
export function flattened(blocks: readonly Block[]): readonly Inline[] {
  return below(blocks.map(flatBlock))
}

/** Stretches of text below one another. */
export const below = (stretches: readonly (readonly Inline[])[]): readonly Inline[] =>
  stretches
    .filter(stretch => stretch.length > 0)
    .flatMap((stretch, index) => (index === 0 ? stretch : [lineBreak, ...stretch]))

function flatBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines
    case 'list':
      return below(
        block.items.map((item, index) => [text(block.ordered ? `${index + 1}. ` : '– '), ...flattened(item)]),
      )
    case 'quote':
      return flattened(block.blocks)
    case 'code':
      return [{ role: 'code', text: block.text }]
    case 'rule':
      return []
  }
}
