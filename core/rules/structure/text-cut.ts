import { say } from '../../language/message.ts'
import { type Part, perSection } from '../../language/parts.ts'
import type { Slot } from '../../language/walk.ts'
import { type Span, stretchOf } from '../../syntax/lines.ts'
import { quoting } from '../../syntax/quote.ts'
import type { Rule } from '../rule.ts'

export const textCut: Rule = {
  meta: { id: 'text-cut', group: 'structure', severity: 'warning', finds: 'text cut off at a #', fixable: 'fix' },
  *check({ sections, tree }) {
    for (const { slot, cut } of cuts(sections, part => cutsIn(part, tree.text))) {
      const { path, node } = slot
      yield {
        at: path,
        span: cut,
        message: say`From the # on this is read as a comment, so the text ends at “${tree.text.slice(node.span.start, node.span.end).slice(-30)}”. Put the text in quotes.`,
        fixes: [
          {
            title: say`Put the text in quotes`,
            edits: quoting(tree.text, { start: node.span.start, end: cut.end }),
            preferred: true,
          },
        ],
      }
    }
  },
}

interface Cut {
  readonly slot: Slot
  readonly cut: Span
}

const cuts = perSection<Cut>()

const cutsIn = ({ slots }: Part, text: string) =>
  slots.flatMap(slot => {
    const cut = cutAt(slot, text)
    return cut === undefined ? [] : [{ slot, cut: stretchOf(slot.node.span, cut) }]
  })

/** What is lost, counted from where the text begins: from a `#` that stands directly before a letter or digit to the end of the line. */
function cutAt({ node, shape }: Slot, text: string): Span | undefined {
  if (shape.value !== 'prose' || node.kind !== 'scalar' || node.style !== 'plain' || node.mended) return undefined
  if (node.span.end === node.span.start) return undefined
  const behind = text.slice(node.span.end)
  const rest = /^[ \t]+#/.test(behind) ? /^[ \t]+(?=#[\p{L}\p{N}])([^\r\n]*)/u.exec(behind) : null
  if (rest === null) return undefined
  const lost = rest[1]?.trimEnd() ?? ''
  const start = node.span.end - node.span.start + rest[0].length - (rest[1]?.length ?? 0)
  return { start, end: start + lost.length }
}
