import type { WrittenId } from '../../../core/documents/formats.ts'
import { manuscriptOf } from '../../../core/documents/manuscript.ts'
import { render } from '../../../core/documents/render.ts'
import { snapshotOf } from '../telling.ts'

/** An agreement's text as a file of text. */
export const textAs = async (text: string, format: Exclude<WrittenId, 'docx'>): Promise<string> =>
  String(await render(manuscriptOf(snapshotOf(text)), format))

/** An agreement's text as a Word document. */
export async function docxAs(text: string): Promise<Uint8Array> {
  const content = await render(manuscriptOf(snapshotOf(text)), 'docx')
  if (typeof content === 'string') throw new Error('A Word document is no text.')
  return content
}
