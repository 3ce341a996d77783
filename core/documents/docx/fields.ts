import { type ParagraphChild, TextRun } from 'docx'
import type { Words } from '../paper/making.ts'

/** Stands for the place of a field while a sentence is put into its language: letters that no text has. */
const place = (index: number) => String.fromCodePoint(0xf8000 + index)

/** A sentence in which the program that shows the file counts: “Page {0} of {1}”. */
export function withFields(t: Words, template: string, fields: readonly ParagraphChild[]): ParagraphChild[] {
  const words = t(template, ...fields.map((_, index) => place(index)))
  return [...words.matchAll(/[\u{f8000}-\u{f8010}]|[^\u{f8000}-\u{f8010}]+/gu)].flatMap(([piece]) => {
    const field = fields.find((_, index) => place(index) === piece)
    return field ?? new TextRun({ text: piece })
  })
}
