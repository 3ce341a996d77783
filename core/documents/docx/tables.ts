import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Words } from '../paper/making.ts'
import type { Labelled, Table as PaperTable, Signatory } from '../paper/paper.ts'
import { colours, textWidth } from './look.ts'
import { bulleted, paragraphsOf, type Surroundings } from './paragraphs.ts'
import { run, runsOf } from './runs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const ruled: ITableBordersOptions = { ...noBorders, top: thin, bottom: thin, insideHorizontal: thin }
const padding = { top: 55, bottom: 55, left: 85, right: 85 }
const dxa = (size: number) => ({ size: Math.round(size), type: WidthType.DXA })

/** Widths in the proportions of the weights, that together fill the given width. */
function widthsOf(weights: readonly number[], full: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => Math.round((weight / all) * full))
}

/** A table with its caption; its header stands on every page, and no row is cut in two. */
export function tableOf({ caption, columns, rows }: PaperTable): (Paragraph | Table)[] {
  const widths = widthsOf(
    columns.map(({ width }) => width),
    textWidth,
  )
  const aligned = (index: number) => ({ alignment: columns[index]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT })
  const cellOf = (index: number, paragraph: Paragraph, header: boolean) =>
    new TableCell({
      children: [paragraph],
      width: dxa(widths[index] ?? 0),
      margins: padding,
      ...(header ? { shading: { fill: colours.shade, color: 'auto', type: 'clear' } } : {}),
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cellOf(index, new Paragraph({ style: 'CellHead', ...aligned(index), children: [run(title)] }), true),
    ),
  })
  const body = rows.map(
    row =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, index) =>
          cellOf(index, new Paragraph({ style: 'Cell', ...aligned(index), children: runsOf(cell) }), false),
        ),
      }),
  )
  const above = new Paragraph({ style: 'Caption', children: [run(caption)] })
  return [above, grid([header, ...body], widths, ruled), gap()]
}

const grid = (rows: TableRow[], widths: readonly number[], borders: ITableBordersOptions, indent = 0) =>
  new Table({
    rows,
    columnWidths: widths,
    width: dxa(widths.reduce((sum, width) => sum + width, 0)),
    indent: dxa(indent),
    layout: TableLayoutType.FIXED,
    borders,
  })

/** Word joins tables that touch. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 80, line: 120, lineRule: 'exact' }, children: [] })

/** So few labels stay on one page. */
const mostKept = 8

/** Labels with what belongs to them, side by side; those of a sentence stay on its page. */
export function labelledOf(
  entries: readonly Labelled[],
  lists: Surroundings['lists'],
  indent = 0,
): (Paragraph | Table)[] {
  const widths = widthsOf([3, 7], textWidth - indent)
  const staysWhole = indent > 0 || entries.length <= mostKept
  const inside = { style: 'Value', depth: 0, lists }
  const cell = (index: number, children: Paragraph[]) =>
    new TableCell({
      children: children.length === 0 ? [new Paragraph({ style: 'Value' })] : children,
      width: dxa(widths[index] ?? 0),
      margins: { top: 30, bottom: 30, left: 0, right: index === 0 ? 120 : 0 },
    })
  const rows = entries.map(
    ({ label, items }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(0, [
            new Paragraph({
              style: 'Label',
              keepNext: staysWhole && index < entries.length - 1,
              children: [run(label)],
            }),
          ]),
          cell(1, items.length === 1 ? paragraphsOf(items[0] ?? [], inside) : bulleted(items, inside)),
        ],
      }),
  )
  return rows.length === 0 ? [] : [grid(rows, widths, noBorders, indent), gap()]
}

/** Where people sign: a line for each, kept whole. */
export function signaturesOf(signatories: readonly Signatory[], t: Words): (Paragraph | Table)[] {
  const widths = widthsOf([2.6, 2.2, 3.4, 1.8], textWidth)
  const titles = [t('Name'), t('Approved'), t('Signature'), t('Date')]
  const cell = (index: number, style: string, lines: readonly string[]) =>
    new TableCell({
      children: lines.map(words => new Paragraph({ style, keepNext: true, children: [run(words)] })),
      width: dxa(widths[index] ?? 0),
      margins: padding,
      verticalAlign: VerticalAlignTable.BOTTOM,
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, index) => cell(index, 'CellHead', [title])),
  })
  const rows = signatories.map(
    ({ name, team, approved }) =>
      new TableRow({
        cantSplit: true,
        height: { value: 900, rule: HeightRule.ATLEAST },
        children: [
          cell(0, 'Cell', team === undefined ? [name] : [name, t('for {0}', team)]),
          cell(1, 'Cell', [approved ?? '']),
          cell(2, 'Cell', ['']),
          cell(3, 'Cell', ['']),
        ],
      }),
  )
  return [grid([header, ...rows], widths, { ...ruled, insideVertical: none }), gap()]
}
