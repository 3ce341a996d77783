import { posix } from 'node:path'
import type { Followed, Source } from '../../core/language/extends.ts'
import { Snapshot } from '../../core/snapshot.ts'

/** Agreements that stand beside each other in a folder, by their paths in it; `file` takes one of them as a whole. */
export function folderOf(texts: Readonly<Record<string, string>>, today = '2026-11-21') {
  const made = new Map<string, Snapshot & Source & { readonly file: string }>()
  const file = (name: string): Snapshot & { readonly file: string } => {
    const known = made.get(name)
    if (known !== undefined) return known
    const snapshot = new Snapshot(texts[name] ?? '', { today }, { file: name, follow: path => follow(name, path) })
    const named = snapshot as typeof snapshot & { readonly file: string }
    made.set(name, named)
    return named
  }
  const follow = (from: string, path: string): Followed => {
    const name = posix.join(posix.dirname(from), path)
    if (name.startsWith('..') || path.startsWith('/')) return { to: 'outside' }
    if (texts[name] !== undefined) return { to: 'file', source: file(name) }
    return { to: 'nothing', others: Object.keys(texts).map(other => posix.relative(posix.dirname(from), other)) }
  }
  return { file }
}
