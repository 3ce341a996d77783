import type { Position } from '../../core/syntax/lines.ts'
import type { FromPage } from './messages.ts'

/** `3:2-5:17` as the page's blocks carry their place in the text. */
const written = /^(\d+):(\d+)-(\d+):(\d+)$/

/** The stretch of the text that a block carries; `undefined` if it carries none. */
export function rangeIn(source: string | null): { readonly start: Position; readonly end: Position } | undefined {
  const parts = written.exec(source ?? '')
  if (parts === null) return undefined
  const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = parts.slice(1).map(Number)
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  }
}

/** The place that a block carries, as a wish to see it. */
export function placeIn(source: string | null, focus: boolean): FromPage | undefined {
  const range = rangeIn(source)
  return range && { type: 'select', ...range, focus }
}

/** Parts of the page with a meaning of their own for a click. */
const busy = 'a, button, summary, label, input, select, textarea'

/**
 * What a click on the page asks for. A button that carries a place leads to it; a number that opens how it came about
 * is a number too. Marking text is no click.
 */
export function wishOf(target: Element, marksText: boolean): FromPage | undefined {
  const used = target.closest(busy)
  if (used?.matches('button[data-source]')) return placeIn(used.getAttribute('data-source'), true)
  if (used === null ? marksText : !used.matches('.to-how')) return undefined
  return placeIn(target.closest('[data-source]')?.getAttribute('data-source') ?? null, false)
}
