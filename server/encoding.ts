/** How a client counts the columns of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const known: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies Encoding[]
const isEncoding = (name: string): name is Encoding => known.includes(name)

/** The first encoding of the client's list that we know; UTF-16, which every client has, without one. */
export function chosenEncoding(offered: readonly string[] | undefined): Encoding {
  return offered?.find(isEncoding) ?? 'utf-16'
}

/** The UTF-16 column of a client's column; past the end of the line it is the end. */
export function toUtf16(line: string, column: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.min(column, line.length)
  let units = 0
  let counted = 0
  for (const character of line) {
    if (counted >= column) break
    counted += widthOf(character, encoding)
    units += character.length
  }
  return units
}

/** The client's column of a UTF-16 column. */
export function fromUtf16(line: string, column: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return column
  let counted = 0
  for (const character of line.slice(0, column)) counted += widthOf(character, encoding)
  return counted
}

function widthOf(character: string, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
