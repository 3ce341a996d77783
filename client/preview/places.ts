import type { FromPage } from './messages.ts'

/** `3:2-5:17` as the page's blocks carry their place in the text. */
const written = /^(\d+):(\d+)-(\d+):(\d+)$/

/** The place that a block carries, as a wish to see it; `undefined` if it carries none. */
export function placeIn(source: string | null, focus: boolean): FromPage | undefined {
  const parts = written.exec(source ?? '')
  if (parts === null) return undefined
  const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = parts.slice(1).map(Number)
  return {
    type: 'select',
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
    focus,
  }
}

/** What a click on the page asks for. Links and fold marks have a meaning of their own; marking text is no click. */
export function wishOf(target: Element, marksText: boolean): FromPage | undefined {
  const button = target.closest('button')
  if (button === null && (marksText || target.closest('a, summary') !== null)) return undefined
  const block = (button ?? target).closest('[data-source]')
  return placeIn(block?.getAttribute('data-source') ?? null, button !== null)
}
