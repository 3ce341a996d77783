import type { Position } from '../../core/syntax/lines.ts'
import { rangeIn } from './places.ts'

const mark = 'data-at-cursor'

/**
 * Marks the block at the cursor in the page: of those on the screen the one that says least besides. With `follow` it
 * is scrolled to, if it can't be seen; nothing else moves.
 */
export function markAt(root: ParentNode, cursor: Position | undefined, follow: boolean): void {
  const block = cursor && blockAt(root, cursor)
  for (const marked of root.querySelectorAll(`[${mark}]`)) if (marked !== block) marked.removeAttribute(mark)
  block?.setAttribute(mark, '')
  if (follow && block !== undefined && !isInSight(block)) block.scrollIntoView({ block: 'center' })
}

function blockAt(root: ParentNode, cursor: Position): Element | undefined {
  let found: { readonly block: Element; readonly lines: number; readonly characters: number } | undefined
  for (const block of root.querySelectorAll('[data-source]:not(button)')) {
    const range = rangeIn(block.getAttribute('data-source'))
    if (range === undefined || isBefore(cursor, range.start) || isBefore(range.end, cursor)) continue
    const lines = range.end.line - range.start.line
    const characters = range.end.character - range.start.character
    const smaller =
      found === undefined || lines < found.lines || (lines === found.lines && characters < found.characters)
    if (smaller && block.checkVisibility()) found = { block, lines, characters }
  }
  return found?.block
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character < b.character)

/** Some of it can be read without scrolling, below what covers the top of the page. */
function isInSight(block: Element): boolean {
  const { top, bottom, height } = block.getBoundingClientRect()
  const covered = document.querySelector('.notices')?.getBoundingClientRect().bottom ?? 0
  const seen = Math.min(bottom, window.innerHeight) - Math.max(top, covered, 0)
  return seen >= Math.min(height, 40)
}
