import { english } from '../language/message.ts'

/** A kind of file that an agreement can be written as. */
export interface DocumentFormat {
  readonly id: string
  /** As people call it; a template. */
  readonly name: string
  /** What it is good for; a template. */
  readonly use: string
  /** How names of such files end, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** Bytes, not text: a terminal can't show it. */
  readonly binary: boolean
  /** Spreadsheets take a file without a byte-order mark for one of another alphabet. */
  readonly marked: boolean
}

const text = { binary: false, marked: false } as const
const bytes = { binary: true, marked: false } as const
const sheet = { mediaType: 'text/csv', binary: false, marked: true } as const

/** All formats, those that most people look for first. PDF is what a browser prints of the page. */
export const formats = [
  {
    id: 'html',
    name: english('Web page'),
    use: english('One file that opens in any browser and prints well'),
    extension: 'html',
    mediaType: 'text/html',
    ...text,
  },
  {
    id: 'pdf',
    name: english('PDF'),
    use: english('Printed by the Chrome, Edge or Chromium on this computer'),
    extension: 'pdf',
    mediaType: 'application/pdf',
    ...bytes,
  },
  {
    id: 'docx',
    name: english('Word document'),
    use: english('For Word and LibreOffice, with lines to sign on'),
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ...bytes,
  },
  {
    id: 'md',
    name: english('Markdown'),
    use: english('For wikis and pull requests'),
    extension: 'md',
    mediaType: 'text/markdown',
    ...text,
  },
  {
    id: 'ics',
    name: english('Calendar'),
    use: english('Meetings, reports, reviews and the end of the agreement'),
    extension: 'ics',
    mediaType: 'text/calendar',
    ...text,
  },
  {
    id: 'commitments-csv',
    name: english('Commitments as a sheet'),
    use: english('One commitment a row, for spreadsheets'),
    extension: 'commitments.csv',
    ...sheet,
  },
  {
    id: 'csv',
    name: english('Targets as a sheet'),
    use: english('One computed number a row, for spreadsheets'),
    extension: 'csv',
    ...sheet,
  },
  {
    id: 'json',
    name: english('Targets as JSON'),
    use: english('The computed numbers, for programs'),
    extension: 'json',
    mediaType: 'application/json',
    ...text,
  },
] as const satisfies readonly DocumentFormat[]

export type FormatId = (typeof formats)[number]['id']

/** Formats that are written here; PDF takes a browser, which the core knows nothing of. */
export type WrittenId = Exclude<FormatId, 'pdf'>

/** The format that a file's name asks for; of several the most specific. */
export const formatOfName = (name: string): (DocumentFormat & { readonly id: FormatId }) | undefined =>
  formats
    .filter(({ extension }) => name.toLowerCase().endsWith(`.${extension}`))
    .toSorted((a, b) => b.extension.length - a.extension.length)[0]

export const formatNamed = (id: FormatId): DocumentFormat & { readonly id: FormatId } =>
  formats.find(format => format.id === id) ?? formats[0]

/** The content as it stands in a file: a sheet begins with the mark by which spreadsheets know its letters. */
export const asFile = (content: string | Uint8Array, { marked }: DocumentFormat): string | Uint8Array =>
  marked && typeof content === 'string' ? `\ufeff${content}` : content
