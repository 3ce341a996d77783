import { differenceBetween } from '../../core/documents/diff/difference.ts'
import { differenceMarkdown } from '../../core/documents/diff/markdown.ts'
import type { Followed, Source } from '../../core/language/extends.ts'
import { Snapshot, type SnapshotOptions } from '../../core/snapshot.ts'
import { addressOf, folderOf, isBelow, nameOf } from '../addresses.ts'
import type { AgreementDocument } from '../document.ts'
import type { ComparisonParams, ComparisonResult } from '../protocol.ts'

/**
 * What changed from another text to an open agreement, as Markdown in the person's language. The other text may stand
 * at another time, so the files that it extends come with the request: what is missing is asked for.
 */
export function comparison(
  document: AgreementDocument,
  { older, newerName }: ComparisonParams,
  folders: readonly string[],
): ComparisonResult {
  const { options } = document.snapshot
  const files = new FilesOf(older, folders, options)
  const snapshot = files.at(older.uri, older.text)
  // Following the paths is what shows which files there are.
  if (snapshot.inheritance.extensions.length > 0 && files.missing.size > 0) return { missing: [...files.missing] }
  const difference = differenceBetween(snapshot, document.snapshot)
  const rendering = { old: older.name, new: newerName, wording: document.wording }
  return { markdown: differenceMarkdown(difference, rendering) }
}

type Named = Snapshot & Source & { readonly file: string }

/** The older text among the files that came with it. */
class FilesOf {
  readonly missing = new Set<string>()
  private readonly made = new Map<string, Named>()
  private readonly folder: string

  constructor(
    private readonly older: ComparisonParams['older'],
    folders: readonly string[],
    private readonly options: SnapshotOptions,
  ) {
    const around = folders.filter(folder => isBelow(older.uri, folder)).sort((a, b) => b.length - a.length)
    this.folder = around[0] ?? folderOf(older.uri)
  }

  at(uri: string, text: string): Named {
    const known = this.made.get(nameOf(uri))
    if (known !== undefined) return known
    const surroundings = { file: nameOf(uri), follow: (path: string) => this.follow(uri, path) }
    // It has the name that it is given here.
    const snapshot = new Snapshot(text, this.options, surroundings) as Named
    this.made.set(nameOf(uri), snapshot)
    return snapshot
  }

  private follow(from: string, path: string): Followed {
    const target = addressOf(path, from)
    if (target === undefined) return { to: 'unknown' }
    if (!isBelow(target, this.folder)) return { to: 'outside' }
    const { files } = this.older
    const text = Object.hasOwn(files, target) ? files[target] : undefined
    if (text === undefined) this.missing.add(target)
    if (typeof text === 'string') return { to: 'file', source: this.at(target, text) }
    return text === null ? { to: 'nothing', others: [] } : { to: 'unknown' }
  }
}
