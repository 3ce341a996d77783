import { inflateRawSync } from 'node:zlib'

/** The files in a ZIP file, by their paths, in its order; only what ZIP files of documents need. */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map(place => zip.readUInt16LE(at + place)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + packed)
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 8 ? inflateRawSync(content) : content)
    at += 46 + name + extra + comment
  }
  return files
}

/** A part of a Word document as XML. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unpacked(docx).get(path)
  if (part === undefined) throw new Error(`The document has no ${path}.`)
  return part.toString('utf8')
}

/** What a person reads in a Word document, paragraph by paragraph. */
export const wordsOf = (docx: Uint8Array): string =>
  unescaped(
    partOf(docx, 'word/document.xml')
      .replace(/<w:br\b[^>]*>|<\/w:p>|<w:tab\/>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
