import Papa from 'papaparse'

export type Cell = string | number

/** A sheet as comma-separated values, its first row the names of the columns. Nothing in it is a formula. */
export const sheetOf = (fields: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse({ fields: [...fields], data: rows.map(cells => cells.map(neutral)) }, { newline: '\n' })}\n`

/** Spreadsheets run text that begins like a formula; an apostrophe in front makes it text. */
const neutral = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)
