import { type Extension, inheritanceOf, leadsTo } from '../../language/extends.ts'
import type { Reference } from '../../language/names.ts'
import { entryOf } from '../../syntax/tree.ts'
import { perSubject } from '../per-subject.ts'
import { judgesNames, type Subject } from '../subject.ts'
import { candidate, isJudged, type Undeclared, undeclaredNames } from './undeclared.ts'

/** A name that a library leaves to others to declare, and that nobody declares. */
export interface UndeclaredInLibrary extends Undeclared {
  /** The library, or a file by way of which it comes. */
  readonly by: Extension
}

/**
 * The names in inherited entries that lead nowhere. What a library has none of, the agreement that takes it over may
 * declare; all else is found in the other file itself. What this one names too is its own mistake.
 */
export const undeclaredInLibraries: (subject: Subject) => readonly UndeclaredInLibrary[] = perSubject(subject => {
  const { names } = subject
  if (names.inherited.references.length === 0) return []
  const own = new Set(undeclaredNames(subject).map(({ id }) => id))
  const lost = new Map<string, UndeclaredInLibrary & { readonly uses: Reference[] }>()
  for (const use of names.inherited.references) {
    if (own.has(use.id) || names.resolve(use) !== undefined || !isLeftToUs(subject, use) || !isJudged(subject, use))
      continue
    const { id, kinds } = use
    const [kind = 'term'] = kinds
    const known = lost.get(`${kind} ${id}`)
    // Of a name in prose it is only known which text it is.
    if (known !== undefined) {
      if (known.uses.at(-1)?.span !== use.span) known.uses.push(use)
    } else {
      const by = broughtBy(subject, use)
      if (by !== undefined)
        lost.set(`${kind} ${id}`, { kind, id, uses: [use], nearest: candidate(subject, id, kinds), by })
    }
  }
  return [...lost.values()]
})

/** It stands in a library that has no such names, so that none can be said to be missing there. */
function isLeftToUs({ inheritance }: Subject, { file = '', kinds }: Reference): boolean {
  const source = inheritance.sources.get(file)
  const library = entryOf(source?.tree.root, 'library')?.value
  if (source === undefined || library?.kind !== 'scalar' || library.value === false) return false
  const { root } = inheritanceOf(source)
  return !kinds.every(kind => judgesNames(root, kind))
}

/** Of several paths that lead to a file the last, as for its entries. */
function broughtBy({ inheritance: { extensions, sources } }: Subject, { file }: Reference): Extension | undefined {
  return extensions.findLast(extension => {
    const source = extension.file === undefined ? undefined : sources.get(extension.file)
    return source !== undefined && leadsTo(source, file)
  })
}
