import { readdirSync, readFileSync } from 'node:fs'
import type { Snapshot } from '../../core/snapshot.ts'
import { folderOf } from '../language/files.ts'

const root = new URL('../../', import.meta.url)

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.sla.yaml'))

/** Wrong on purpose: what people learn the tool with. */
export const broken = 'samples/broken.sla.yaml'

/** The texts of all agreements among the samples and fixtures, and of what they extend, by their paths in the project. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  [...filesIn('samples/'), ...filesIn('test/fixtures/agreements/')]
    .toSorted()
    .map(name => [name, readFileSync(new URL(name, root), 'utf8')]),
)

/** All of them that are sound: agreements and the libraries that they extend. */
export const sound = Object.keys(texts).filter(name => name !== broken)

/** The file on 21 November 2026, among the others; `text` is what it says instead of what it does. */
export const checked = (name: string, text = texts[name] ?? ''): Snapshot =>
  folderOf({ ...texts, [name]: text }).file(name)

/** The path of an agreement by its short name: `veloz`, `shared/nordic`. */
export function pathOf(short: string): string {
  const path = sound.find(name => name.endsWith(`/${short}.sla.yaml`))
  if (path === undefined) throw new Error(`There is no agreement “${short}”.`)
  return path
}
