import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { english } from '../../language/message.ts'
import { type Words, wordsIn } from '../paper/making.ts'
import type { Clause, Paper, PaperBlock, Tone } from '../paper/paper.ts'
import { withFields } from './fields.ts'
import { colours, numbering, page, stylesFor, textWidth } from './look.ts'
import { Counter, paragraphsOf } from './paragraphs.ts'
import { propertiesOf } from './properties.ts'
import { run, runsOf, written } from './runs.ts'
import { labelledOf, signaturesOf, tableOf } from './tables.ts'
import { timeless } from './timeless.ts'

/** The agreement as a Word document. The same paper gives the same bytes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const t = wordsIn(paper.language)
  const writer = new Writer(t)
  const document = new Document({
    title: written(paper.title),
    styles: stylesFor(paper.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footerOf(paper, t) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(paper.title)] }),
          ...writer.blocks(paper.head),
          ...paper.sections.flatMap(({ title, blocks }) => [sectionTitle(title), ...writer.blocks(blocks)]),
        ],
      },
    ],
  })
  return timeless(await Packer.pack(document, 'uint8array', false, [propertiesOf(paper)]))
}

const sectionTitle = (title: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: 'sections', level: 0 },
    children: [run(title)],
  })

/** Which agreement, and which page of how many: sheets get separated. */
function footerOf({ title, version, status }: Paper, t: Words): Footer {
  const name = [title, version === undefined ? undefined : t('version {0}', version), status]
  const pages = [PageNumber.CURRENT, PageNumber.TOTAL_PAGES].map(field => new TextRun({ children: [field] }))
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line } },
        children: [
          run(name.filter(words => words !== undefined).join(' · ')),
          new TextRun({ text: '\t' }),
          ...withFields(t, english('Page {0} of {1}'), pages),
        ],
      }),
    ],
  })
}

/** How far what explains a sentence stands under it. */
const clauseIndent = 567

class Writer {
  private readonly lists = new Counter()

  constructor(private readonly t: Words) {}

  blocks(blocks: readonly PaperBlock[], indent = 0): (Paragraph | Table)[] {
    return blocks.flatMap(block => this.block(block, indent))
  }

  private block(block: PaperBlock, indent: number): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'subheading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.inlines) })]
      case 'line':
        // What explains a sentence stays on its page.
        return [
          new Paragraph({ indent: { left: indent }, keepNext: indent > 0, children: toned(block.inlines, block.tone) }),
        ]
      case 'prose':
        return paragraphsOf(block.blocks, { style: 'Normal', depth: 0, lists: this.lists })
      case 'labelled':
        return labelledOf(block.entries, this.lists, indent)
      case 'clauses':
        return block.clauses.flatMap(clause => this.clause(clause))
      case 'table':
        return tableOf(block)
      case 'signatures':
        return signaturesOf(block.signatories, this.t)
    }
  }

  private clause({ sentence, blocks }: Clause): (Paragraph | Table)[] {
    const numbered = { reference: 'sections', level: 1 }
    return [
      new Paragraph({
        style: 'Clause',
        alignment: AlignmentType.LEFT,
        numbering: numbered,
        children: runsOf(sentence),
      }),
      ...this.blocks(blocks, clauseIndent),
    ]
  }
}

const tones: Readonly<Record<Tone, string | undefined>> = {
  plain: undefined,
  soft: colours.soft,
  good: colours.good,
  bad: colours.bad,
}

function toned(inlines: Parameters<typeof runsOf>[0], tone: Tone): ParagraphChild[] {
  const color = tones[tone]
  return runsOf(inlines, color === undefined ? {} : { color })
}
