import { displayedName } from '../../language/names.ts'
import type { Shape } from '../../language/shape.ts'
import { readValue } from '../../language/values/kinds.ts'
import type { Path, Scalar } from '../../syntax/tree.ts'
import type { ReadValue, Said, Stated } from './said.ts'
import type { Side } from './side.ts'

/** What counts where nothing is written, so that writing it changes nothing. `undefined` where nothing counts. */
export function impliedAt({ agreement }: Side, pattern: string, path: Path, shape: Shape): Said | undefined {
  const text = impliedText(agreement, pattern, path)
  if (text !== undefined) return writtenAs(text, shape, path)
  const { fallback } = shape
  if (Array.isArray(fallback)) {
    const items = fallback.map((item, index) => writtenAs(String(item), shape.items ?? shape, [...path, index]))
    return { kind: 'several', at: path, shape, items }
  }
  return fallback === undefined ? undefined : writtenAs(String(fallback), shape, path)
}

function impliedText(agreement: Side['agreement'], pattern: string, path: Path): string | undefined {
  const [, id = ''] = path.map(String)
  const { goals, funnel, commitments, handoffs, teams } = agreement
  const other = (team: string | undefined) => {
    const ids = [...(teams.value?.keys() ?? [])]
    return team !== undefined && ids.length === 2 && ids.includes(team) ? ids.find(one => one !== team) : undefined
  }
  switch (pattern) {
    case 'teams.*.name':
    case 'people.*.name':
    case 'definitions.*.name':
    case 'personas.*.name':
    case 'segments.*.name':
    case 'reports.*.title':
    case 'meetings.*.title':
      return displayedName(id)
    case 'funnel.period':
      return goals.value?.period.value
    case 'commitments.*.every':
      return commitments.value?.get(id)?.value?.kind.value === 'volume'
        ? (goals.value?.period.value ?? funnel.value?.period.value)
        : undefined
    case 'commitments.*.total':
      return sumOf(
        [...(commitments.value?.get(id)?.value?.touches.value?.values() ?? [])].map(({ value }) => value?.valueOf()),
      )
    case 'commitments.*.to':
      return other(commitments.value?.get(id)?.value?.by.value)
    case 'handoffs.*.gives':
      return other(handoffs.value?.get(id)?.value?.receives.value)
    case 'handoffs.*.receives':
      return other(handoffs.value?.get(id)?.value?.gives.value)
    default:
      return undefined
  }
}

function sumOf(counts: readonly (number | undefined)[]): string | undefined {
  const known = counts.filter(count => count !== undefined)
  return known.length === 0 || known.length < counts.length
    ? undefined
    : String(known.reduce((sum, count) => sum + count, 0))
}

/** A text as if it were written there. */
function writtenAs(text: string, shape: Shape, at: Path): Stated {
  const node: Scalar = { kind: 'scalar', span: { start: 0, end: 0 }, style: 'plain', text, value: text, mended: false }
  const kind = shape.value
  const result = kind && readValue(kind, node, { currency: undefined, positive: false, numberIsText: true })
  const read = result !== undefined && 'value' in result ? ({ kind, value: result.value } as ReadValue) : undefined
  return { kind: 'stated', at, shape, text, json: text, read }
}
