import { english } from '../../language/message.ts'
import { entryOf, type Node } from '../../syntax/tree.ts'
import type { Fact, Titled } from '../model.ts'
import { text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { statedFact } from './facts.ts'

const statuses = {
  draft: english('draft'),
  proposed: english('proposed'),
  active: english('active'),
  retired: english('retired'),
  library: english('library'),
} as const

export function titleOf(telling: Telling): Titled {
  const { title, status, library } = telling.agreement
  const kind = library.value === true ? 'library' : (status.value ?? 'draft')
  const untitled = telling.label(
    library.value === true ? english('Shared entries') : english('Agreement without a title'),
  )
  return { text: title.value ?? untitled, status: telling.label(statuses[kind]), source: telling.source(title.path) }
}

/** What stands under the title: version, time in force, keeper, what it builds on. */
export function headFacts(telling: Telling): readonly Fact[] {
  const { version, owner } = telling.agreement
  return [
    ...statedFact(telling, 'version', 'Version', version, written => written),
    ...validity(telling),
    ...statedFact(telling, 'owner', 'Kept by', owner, () => [telling.person(owner)]),
    ...inheritance(telling),
  ]
}

function validity(telling: Telling): readonly Fact[] {
  const { valid } = telling.agreement
  return statedFact(telling, 'valid', 'In force', valid, ({ from, to }) => {
    if (from.value !== undefined && to.value !== undefined) return telling.format.dates(from.value, to.value)
    const written = (date: typeof from) => (date.value === undefined ? '…' : telling.format.date(date.value))
    return `${written(from)} – ${written(to)}`
  })
}

function inheritance(telling: Telling): readonly Fact[] {
  const node = entryOf(telling.snapshot.tree.root, 'extends')?.value
  const paths = node === undefined ? [] : pathsIn(node)
  if (paths.length === 0) return []
  const value = [text(telling.format.list(paths))]
  return [
    { key: 'extends', label: telling.label('Builds on'), value, computed: false, source: telling.source(['extends']) },
  ]
}

const pathsIn = (node: Node): readonly string[] =>
  node.kind === 'list' ? node.items.flatMap(pathsIn) : node.kind === 'scalar' && node.text !== '' ? [node.text] : []
