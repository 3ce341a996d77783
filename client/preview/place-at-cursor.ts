import type { Position } from '../../core/syntax/lines.ts'
import { rangeIn } from './places.ts'

const mark = 'data-at-cursor'

/**
 * Marks what the page shows of the place where the cursor is: of all blocks on the screen that hold it those that say
 * least besides. With `follow` it is scrolled to, if nothing of it can be seen; nothing else moves.
 */
export function markAt(root: ParentNode, cursor: Position | undefined, follow: boolean): void {
  const blocks = cursor === undefined ? [] : blocksAt(root, cursor)
  for (const marked of root.querySelectorAll(`[${mark}]`)) if (!blocks.includes(marked)) marked.removeAttribute(mark)
  for (const block of blocks) block.setAttribute(mark, '')
  if (follow && !blocks.some(isInSight)) blocks[0]?.scrollIntoView({ block: 'center' })
}

/** Several blocks may show the same stretch of the text. */
function blocksAt(root: ParentNode, cursor: Position): readonly Element[] {
  const all = [...root.querySelectorAll('[data-source]:not(button)')].filter(block => block.checkVisibility())
  const smallest = smallestAt(
    all.map(block => block.getAttribute('data-source') ?? ''),
    cursor,
  )
  return all.filter(block => block.getAttribute('data-source') === smallest)
}

/** Of the stretches of a text that hold a place the shortest; `undefined` if none does. */
export function smallestAt(sources: readonly string[], cursor: Position): string | undefined {
  let found: { readonly source: string; readonly lines: number; readonly characters: number } | undefined
  for (const source of sources) {
    const range = rangeIn(source)
    if (range === undefined || isBefore(cursor, range.start) || isBefore(range.end, cursor)) continue
    const lines = range.end.line - range.start.line
    const characters = range.end.character - range.start.character
    if (found === undefined || lines < found.lines || (lines === found.lines && characters < found.characters))
      found = { source, lines, characters }
  }
  return found?.source
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character < b.character)

/** Some of it can be read without scrolling, below what covers the top of the page. */
function isInSight(block: Element): boolean {
  const { top, bottom, height } = block.getBoundingClientRect()
  const covers = [...document.querySelectorAll('.notices, .tabs')].map(cover => cover.getBoundingClientRect().bottom)
  const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0, ...covers)
  return seen >= Math.min(height, 40)
}
