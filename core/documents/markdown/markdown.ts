import { type Words, wordsIn } from '../paper/making.ts'
import type { Clause, Labelled, Paper, PaperBlock, Signatory, Table } from '../paper/paper.ts'
import { escaped, escapedLine } from './escape.ts'
import { inlineMarkdown, listItem, marked, paragraphMarkdown, proseMarkdown } from './inlines.ts'

/** The agreement as GitHub’s Markdown. All text of the agreement is escaped: nothing in it becomes markup. */
export function markdownOf(paper: Paper): string {
  const t = wordsIn(paper.language)
  const parts = [
    `# ${escaped(paper.title).trim()}`,
    ...blocksOf(paper.head, t),
    ...paper.sections.flatMap(({ title, blocks }) => [`## ${escaped(title)}`, ...blocksOf(blocks, t)]),
  ]
  return `${parts.join('\n\n')}\n`
}

const blocksOf = (blocks: readonly PaperBlock[], t: Words): readonly string[] =>
  blocks.map(block => blockOf(block, t)).filter(text => text !== '')

function blockOf(block: PaperBlock, t: Words): string {
  switch (block.kind) {
    case 'subheading':
      return `### ${inlineMarkdown(block.inlines, ' ').trim()}`
    case 'line':
      return paragraphMarkdown(block.inlines)
    case 'prose':
      return proseMarkdown(block.blocks)
    case 'labelled':
      return labelledMarkdown(block.entries)
    case 'clauses':
      return block.clauses.map((clause, index) => clauseMarkdown(clause, `${index + 1}.`, t)).join('\n\n')
    case 'table':
      return tableMarkdown(block)
    case 'signatures':
      return tableMarkdown(approvalsTable(block.signatories, t))
  }
}

const labelledMarkdown = (entries: readonly Labelled[]): string => entries.map(entryMarkdown).join('\n')

/** One item stands behind its label, several below it. */
function entryMarkdown({ label, items }: Labelled): string {
  const [only = []] = items
  const [first] = only
  if (items.length === 1 && only.length === 1 && first?.kind === 'paragraph')
    return listItem('-', `${escapedLine(escaped(label))}: ${inlineMarkdown(first.inlines, '\\\n').trim()}`)
  const below =
    items.length === 1 ? proseMarkdown(only) : items.map(item => listItem('-', proseMarkdown(item))).join('\n')
  const gap = items.length === 1 ? '\n\n' : '\n'
  return listItem('-', `${escapedLine(escaped(label))}:${gap}${below}`)
}

function clauseMarkdown({ sentence, blocks }: Clause, marker: string, t: Words): string {
  const further = blocksOf(blocks, t)
  return listItem(marker, [paragraphMarkdown(sentence), ...further].join('\n\n'))
}

function tableMarkdown({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    marked('_', escaped(caption).trim()),
    '',
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(({ numeric }) => (numeric ? '--:' : '---'))),
    ...rows.map(cells => row(cells.map(cell => inlineMarkdown(cell, '<br>').trim()))),
  ].join('\n')
}

/** Nobody signs Markdown: it says who has approved, and who hasn’t. */
const approvalsTable = (signatories: readonly Signatory[], t: Words): Table => ({
  caption: t('Who has approved'),
  columns: [t('Name'), t('On behalf of'), t('Approved')].map(title => ({ title, numeric: false, width: 1 })),
  rows: signatories.map(({ name, team, approved }) => [
    [{ role: 'text', text: name }],
    [{ role: 'text', text: team ?? '' }],
    [{ role: 'text', text: approved ?? t('not yet') }],
  ]),
})
