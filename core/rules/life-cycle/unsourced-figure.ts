import { say } from '../../language/message.ts'
import { type Part, perSection } from '../../language/parts.ts'
import { type Span, stretchOf } from '../../syntax/lines.ts'
import type { Path } from '../../syntax/tree.ts'
import type { Rule } from '../rule.ts'
import { isAboutResearch } from './research.ts'

export const unsourcedFigure: Rule = {
  meta: {
    id: 'unsourced-figure',
    group: 'life-cycle',
    severity: 'info',
    finds: 'a statistic that is quoted without a link to its source',
  },
  *check({ sections, tree, agreement }) {
    const { node, value } = agreement.language
    const language = value ?? (node === undefined ? 'en' : undefined)
    if (language === undefined) return
    for (const { path, figure } of quotes[language](sections, part => quotedIn(part, language, tree.text))) {
      yield {
        at: path,
        span: figure,
        message: say`“${tree.text.slice(figure.start, figure.end)}” is quoted from somewhere without a source, and popular figures often have none. Add a link to the study, or leave the figure out.`,
      }
    }
  },
}

const link = /https?:\/\/|\bdoi\.org\b|\]\([^()]+\)/i

type Language = keyof typeof quotes

interface Quoted {
  readonly path: Path
  readonly figure: Span
}

const quotes = {
  en: perSection<Quoted>(),
  es: perSection<Quoted>(),
  pt: perSection<Quoted>(),
}

function quotedIn({ slots }: Part, language: Language, text: string): readonly Quoted[] {
  const found: Quoted[] = []
  for (const { path, node, shape } of slots) {
    if (shape.value !== 'prose' || node.kind !== 'scalar') continue
    // Prose as it stands in the file: its places are needed.
    const prose = text.slice(node.span.start, node.span.end)
    const figure = perhaps.test(prose) && !link.test(prose) ? quoted(prose, language) : undefined
    if (figure !== undefined) found.push({ path, figure: stretchOf(node.span, figure) })
  }
  return found
}

const figures = [
  // 37 %, 12.5%, 100 percent, 80 por ciento
  /(?<!\d)\d+(?:[.,]\d+)?\s*(?:%|per ?cent\b|por\s*ciento\b|por\s+cento\b)/iu,
  // 21 times, 5-fold, 21 veces, 3 vezes
  /\b\d+(?:[.,]\d+)?[\s-]*(?:times|fold|veces|vezes)\b/iu,
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|a hundred) times|el doble|o dobro)\b/iu,
]

/** 7x */
const fold = /\b\d+(?:[.,]\d+)?\s*[x×](?![\p{L}\p{N}])/iu

/** Without any of this there is no figure. Classes of all alphabets take long to prepare, so the rare one waits. */
const perhaps = /\d|twice|times|doble|dobro/i
const figuresIn = (sentence: string) => (/\d\s*[x×]/i.test(sentence) ? [...figures, fold] : figures)

/** The first figure in a sentence that speaks of research. */
function quoted(prose: string, language: Language): Span | undefined {
  // What is inserted is computed from the agreement itself.
  const text = prose.replace(/\{\{[^{}]*\}\}/g, insert => ' '.repeat(insert.length))
  for (const sentence of text.matchAll(/(?:[^.!?;]|[.!?;](?=\S))+/gu)) {
    const found = figuresIn(sentence[0])
      .map(figure => figure.exec(sentence[0]))
      .filter(match => match !== null)
      .toSorted((a, b) => a.index - b.index)[0]
    if (found === undefined || !isAboutResearch(sentence[0], language)) continue
    const start = sentence.index + found.index
    return { start, end: start + found[0].length }
  }
  return undefined
}
