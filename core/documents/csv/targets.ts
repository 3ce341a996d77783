import type { Json, TargetsDocument } from '../../targets/document.ts'
import { type Cell, sheetOf } from './sheet.ts'

/** The targets as a sheet: one figure a row, so that it can be sorted, filtered and looked up. */
export function targetsCsv(document: TargetsDocument): string {
  const rows = Object.entries(document).flatMap(([section, part]) =>
    figures(part).map(([path, value]) => row(section, path, value)),
  )
  return sheetOf(['section', 'item', 'figure', 'value'], rows)
}

/** A figure's way below its section: the item it belongs to (a stage, a commitment) and its own name. */
function row(section: string, path: readonly string[], value: Cell): Cell[] {
  const figure = path.at(-1) ?? section
  const item = path.slice(0, -1).filter(step => step !== 'stages')
  return [section, item.join(' '), figure, value]
}

function figures(part: Json, path: readonly string[] = []): [readonly string[], Cell][] {
  if (part === null) return []
  if (typeof part !== 'object') return [[path, typeof part === 'boolean' ? String(part) : part]]
  if (Array.isArray(part)) {
    const last = path.at(-1) ?? ''
    return part.flatMap((end: Json, index) =>
      figures(end, [...path.slice(0, -1), `${last} ${index === 0 ? 'from' : 'to'}`]),
    )
  }
  return Object.entries(part).flatMap(([key, inner]) => figures(inner as Json, [...path, key]))
}
