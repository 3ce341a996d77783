import { type Message, say } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import type { NameKind } from '../../language/shape.ts'
import type { Path } from '../../syntax/tree.ts'
import type { Deviation } from './deviations.ts'
import { sections } from './labels.ts'
import type { Said } from './said.ts'
import type { Side, Sides } from './side.ts'

const kinds: Readonly<Record<string, NameKind>> = {
  teams: 'team',
  people: 'person',
  definitions: 'term',
  personas: 'persona',
  segments: 'segment',
  capacity: 'team',
  commitments: 'commitment',
  handoffs: 'handoff',
  responsibilities: 'responsibility',
  reports: 'report',
  meetings: 'meeting',
}

/** What a deviation is about: “Report “Daily progress””, “Goals”; `undefined` for what stands at the top. */
export function subjectOf(deviation: Deviation, sides: Sides): Message | undefined {
  const [section = '', id] = deviation.isPath.map(String)
  const label = sections[section]
  if (label === undefined || (id === undefined && deviation.pattern !== 'funnel.stages')) return label
  if (deviation.pattern.startsWith('funnel.stages.*'))
    return say`Stage “${nameIn(sides, ['definitions', deviation.isPath[2] ?? ''], ['definitions', deviation.wasPath[2] ?? ''])}”`
  if (kinds[section] !== undefined && id !== undefined)
    return say`${label} “${nameIn(sides, deviation.isPath, deviation.wasPath)}”`
  if (deviation.pattern.split('.')[1] === '*') return say`${label} “${rowName(deviation, sides)}”`
  return label
}

/** The displayed name in the newer agreement, else in the older one. */
function nameIn({ before, after }: Sides, isPath: Path, wasPath: Path): string {
  const [section = '', id = ''] = isPath.map(String)
  const kind = kinds[section]
  if (kind === undefined) return displayedName(id)
  if (after.telling.knows(kind, id)) return after.telling.name(kind, id)
  return before.telling.name(kind, String(wasPath[1] ?? id))
}

/** What tells a row of a list from the others. */
function rowName(deviation: Deviation, { before, after }: Sides): string {
  const [section = ''] = deviation.isPath.map(String)
  const [side, path] = deviation.kind === 'removed' ? [before, deviation.wasPath] : [after, deviation.isPath]
  const key = section === 'history' ? 'period' : section === 'approvals' ? 'person' : 'version'
  return rowText(side, itemAt(side, path), key)
}

function itemAt({ said }: Side, [section = '', index]: Path): Said | undefined {
  const list = said.entries.get(String(section))
  return list?.kind === 'several' ? list.items.find(({ at }) => at[1] === index) : undefined
}

function rowText({ telling }: Side, row: Said | undefined, key: string): string {
  const inner = row?.kind === 'section' ? row.entries.get(key) : undefined
  if (inner?.kind !== 'stated') return '…'
  return key === 'person' ? telling.name('person', inner.text) : inner.text
}
