/** Signatures and the places of date and time in the headers of a ZIP file, as its specification (APPNOTE) has them. */
const directoryEnd = { signature: 0x06054b50, length: 22, entries: 10, directory: 16 } as const
const directoryEntry = { time: 12, nameLength: 28, extraLength: 30, commentLength: 32, file: 42, length: 46 } as const
const fileHeader = { time: 10 } as const
/** The first day that the format knows, 1 January 1980, at midnight: the time in the low half, the date in the high. */
const beginning = 0x00210000

/** The same ZIP file as if all in it were of one fixed day: what is made of the same text is the same, byte for byte. */
export function timeless(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  const end = bytes.length - directoryEnd.length
  if (view.getUint32(end, true) !== directoryEnd.signature) throw new Error('The file ends in a comment.')
  let at = view.getUint32(end + directoryEnd.directory, true)
  for (let left = view.getUint16(end + directoryEnd.entries, true); left > 0; left -= 1) {
    view.setUint32(at + directoryEntry.time, beginning, true)
    view.setUint32(view.getUint32(at + directoryEntry.file, true) + fileHeader.time, beginning, true)
    const { nameLength, extraLength, commentLength, length } = directoryEntry
    const further = [nameLength, extraLength, commentLength].map(place => view.getUint16(at + place, true))
    at += further.reduce((sum, size) => sum + size, length)
  }
  return bytes
}
