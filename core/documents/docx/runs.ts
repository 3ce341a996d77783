import { ConcreteHyperlink, type IContext, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../prose.ts'
import { colours, fonts } from './look.ts'

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style' | 'font' | 'underline'>

/** A line of text as the runs of a paragraph. */
export const runsOf = (inlines: readonly Inline[], look: Look = {}): ParagraphChild[] =>
  inlines.flatMap(inline => runOf(inline, look))

function runOf(inline: Inline, look: Look): ParagraphChild[] {
  switch (inline.role) {
    case 'text':
    case 'term':
    case 'person':
    case 'team':
      return [run(inline.text, look)]
    case 'number':
      return [run(inline.text, { ...look, bold: true })]
    case 'unknown':
      return [run(inline.text, { ...look, color: colours.warn, underline: { type: 'dash' } })]
    case 'strong':
      return runsOf(inline.inside, { ...look, bold: true })
    case 'emphasis':
      return runsOf(inline.inside, { ...look, italics: true })
    case 'link':
      return [new Link(runsOf(inline.inside, { ...look, style: 'Hyperlink' }), inline.href)]
    case 'code':
      return [run(inline.text, { ...look, font: fonts.code })]
    case 'break':
      return [new TextRun({ break: 1 })]
  }
}

export const run = (text: string, look: Look = {}): TextRun => new TextRun({ ...look, text: written(text) })

/** Text without what XML can't hold: control characters and halves of characters. A new line in it is a space. */
export const written = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')

const linkRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** The library’s own links carry random ids, so that no two files would be the same; these are known by what they lead to. */
class Link extends ConcreteHyperlink {
  constructor(
    children: readonly ParagraphChild[],
    private readonly href: string,
  ) {
    super(children, idOf(href))
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    const { Relationships: relationships } = context.viewWrapper
    const known = linked.get(relationships) ?? new Set()
    linked.set(relationships, known)
    if (!known.has(this.linkId))
      relationships.addRelationship(this.linkId, linkRelationship, written(this.href), 'External')
    known.add(this.linkId)
    return super.prepForXml(context)
  }
}

/** Which links a part of the file has already. */
const linked = new WeakMap<object, Set<string>>()

/** An id that an address always gets. */
const idOf = (href: string): string =>
  `Link${[...href].map(letter => (/[a-z0-9]/i.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}_`)).join('')}`
