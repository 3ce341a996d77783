import { say } from '../../language/message.ts'
import type { Slot } from '../../language/walk.ts'
import type { Span } from '../../syntax/lines.ts'
import type { Rule } from '../rule.ts'
import { isAboutResearch } from './research.ts'

export const unsourcedFigure: Rule = {
  meta: {
    id: 'unsourced-figure',
    group: 'life-cycle',
    severity: 'info',
    finds: 'a statistic that is quoted without a link to its source',
  },
  *check({ slots, tree, agreement }) {
    const { node, value } = agreement.language
    const language = value ?? (node === undefined ? 'en' : undefined)
    if (language === undefined) return
    for (const slot of slots) {
      const source = proseOf(slot, tree.text)
      if (source === undefined || link.test(source.text)) continue
      const figure = quoted(source.text, source.start, language)
      if (figure === undefined) continue
      yield {
        at: slot.path,
        span: figure,
        message: say`“${tree.text.slice(figure.start, figure.end)}” is quoted from somewhere without a source, and popular figures often have none. Add a link to the study, or leave the figure out.`,
      }
    }
  },
}

const link = /https?:\/\/|\bdoi\.org\b|\]\([^()]+\)/i

/** Prose as it stands in the file: its places are needed. */
function proseOf({ node, shape }: Slot, text: string): { readonly text: string; readonly start: number } | undefined {
  if (shape.value !== 'prose' || node.kind !== 'scalar') return undefined
  return { text: text.slice(node.span.start, node.span.end), start: node.span.start }
}

const figures = [
  // 37 %, 12.5%, 100 percent, 80 por ciento
  /(?<!\d)\d+(?:[.,]\d+)?\s*(?:%|per ?cent\b|por\s*ciento\b|por\s+cento\b)/iu,
  // 21 times, 7x, 5-fold, 21 veces, 3 vezes
  /\b\d+(?:[.,]\d+)?(?:\s*[x×](?![\p{L}\p{N}])|[\s-]*(?:times|fold|veces|vezes)\b)/iu,
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|a hundred) times|el doble|o dobro)\b/iu,
]

/** The first figure in a sentence that speaks of research. */
function quoted(prose: string, offset: number, language: 'en' | 'es' | 'pt'): Span | undefined {
  // What is inserted is computed from the agreement itself.
  const text = prose.replace(/\{\{[^{}]*\}\}/g, insert => ' '.repeat(insert.length))
  for (const sentence of text.matchAll(/(?:[^.!?;]|[.!?;](?=\S))+/gu)) {
    const found = figures
      .map(figure => figure.exec(sentence[0]))
      .filter(match => match !== null)
      .toSorted((a, b) => a.index - b.index)[0]
    if (found === undefined || !isAboutResearch(sentence[0], language)) continue
    const start = offset + sentence.index + found.index
    return { start, end: start + found[0].length }
  }
  return undefined
}
