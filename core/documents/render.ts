import { commitmentsCsv } from './csv/commitments.ts'
import { targetsCsv } from './csv/targets.ts'
import { docxOf } from './docx/docx.ts'
import type { WrittenId } from './formats.ts'
import { documentPage } from './html/document.tsx'
import { icsOf } from './ics/ics.ts'
import type { Manuscript } from './manuscript.ts'
import { markdownOf } from './markdown/markdown.ts'
import { paperOf } from './paper/of-view.ts'

/**
 * The agreement in a format: text, or bytes where the format is binary. The same manuscript gives the same file.
 * With the libraries of all formats this is a bundle of its own.
 */
export async function render(manuscript: Manuscript, format: WrittenId): Promise<string | Uint8Array> {
  const { view, targets, calendar } = manuscript
  switch (format) {
    case 'html':
      return documentPage(view)
    case 'docx':
      return docxOf(paperOf(view))
    case 'md':
      return markdownOf(paperOf(view))
    case 'ics':
      return icsOf(calendar)
    case 'commitments-csv':
      return commitmentsCsv(view)
    case 'csv':
      return targetsCsv(targets)
    case 'json':
      return `${JSON.stringify(targets, undefined, 2)}\n`
  }
}
