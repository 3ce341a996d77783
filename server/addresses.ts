/** The same for every way to write one address: clients and hosts differ in what they escape. */
export function nameOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).href).replace(/^file:\/\/\/[A-Z]:/, drive => drive.toLowerCase())
  } catch {
    return uri
  }
}

/** The address of a path as it is written in a file; `undefined` for what is no path. */
export function addressOf(path: string, from: string): string | undefined {
  try {
    return new URL(escaped(path), from).href
  } catch {
    return undefined
  }
}

/** The address of something in a folder. */
export const addressIn = (folder: string, way: string): string => `${folder.replace(/\/$/, '')}/${escaped(way)}`

const escaped = (path: string) => path.split('/').map(encodeURIComponent).join('/')

export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))

export const isBelow = (uri: string, folder: string): boolean =>
  nameOf(uri).startsWith(`${nameOf(folder).replace(/\/$/, '')}/`)

/** The way from one file to another as `extends` writes it. */
export function wayTo(target: string, from: string): string {
  const [there, here] = [nameOf(target).split('/'), nameOf(from).split('/').slice(0, -1)]
  const differs = here.findIndex((step, index) => there[index] !== step)
  const shared = differs < 0 ? here.length : differs
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
