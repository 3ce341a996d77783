import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat } from 'docx'
import type { Paper } from '../paper/paper.ts'

/** Sizes in twentieths of a point, as the format has them: A4 with margins of 2.2 cm. */
export const page = { width: 11906, height: 16838, margin: 1247 } as const
export const textWidth = page.width - 2 * page.margin

export const colours = {
  ink: '1C2127',
  soft: '57606A',
  line: 'C9CED6',
  shade: 'EEF1F5',
  good: '1A7037',
  bad: 'B9222C',
  warn: '855600',
  link: '2A5C99',
} as const

export const fonts = { text: 'Calibri', code: 'Consolas' } as const

/** Half points, as the format counts the size of letters. */
const small = 18

/** The languages of Word’s dictionaries. */
const proofing: Readonly<Record<Paper['language'], string>> = { en: 'en-US', es: 'es-ES', pt: 'pt-BR' }

/** Word’s own styles, so that outline, navigation and a company’s template work with them. */
export const stylesFor = (language: Paper['language']): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts.text, size: 21, color: colours.ink, language: { value: proofing[language] } },
      paragraph: { spacing: { after: 100, line: 276 } },
    },
    title: {
      run: { size: 48, bold: true },
      paragraph: { spacing: { after: 160, line: 240 } },
    },
    heading1: {
      run: { size: 30, bold: true },
      paragraph: { spacing: { before: 440, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true },
      paragraph: { spacing: { before: 260, after: 80 }, keepNext: true },
    },
    caption: {
      run: { size: small, color: colours.soft, bold: false, italics: false },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: colours.link, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
    { id: 'CellHead', name: 'Table Heading', basedOn: 'Cell', run: { size: small, bold: true, color: colours.soft } },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { color: colours.soft },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Value', name: 'Value', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    {
      id: 'Clause',
      name: 'Clause',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { color: colours.soft },
      paragraph: {
        indent: { left: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.line } },
      },
    },
    {
      id: 'Code',
      name: 'Code',
      basedOn: 'Normal',
      run: { font: fonts.code, size: small },
      paragraph: { shading: { fill: colours.shade, color: 'auto', type: 'clear' } },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: small, color: colours.soft } },
  ],
})

/** Sections and their sentences are numbered through, so that people can name them: “5.2”. */
const sectionLevels = [
  {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 567 } } },
  },
  {
    level: 1,
    format: LevelFormat.DECIMAL,
    text: '%1.%2',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 567 } }, run: { color: colours.soft } },
  },
]

const listLevels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  [0, 1, 2, 3, 4].map(level => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 284 * (level + 1), hanging: 284 } } },
  }))

export const numbering = {
  config: [
    { reference: 'sections', levels: sectionLevels },
    { reference: 'bullets', levels: listLevels(LevelFormat.BULLET, level => (level % 2 === 0 ? '•' : '–')) },
    { reference: 'steps', levels: listLevels(LevelFormat.DECIMAL, level => `%${level + 1}.`) },
  ],
} as const

/** Deeper lists look like the deepest one. */
export const deepest = 4
