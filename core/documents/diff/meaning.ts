import type { NameKind } from '../../language/shape.ts'
import { isRange } from '../../language/values/figure.ts'
import type { Duration } from '../../language/values/time.ts'
import { type Part, text } from '../phrase.ts'
import { proseBlocks } from '../prose.ts'
import type { ReadValue, Said, Stated } from './said.ts'

/** How an id of the older agreement is called in the newer one. */
export type Renamed = (kinds: readonly NameKind[], id: string) => string

export const notRenamed: Renamed = (_, id) => id

/** Two values with the same text of this kind say the same. */
export function meaningOf(stated: Stated, renamed: Renamed): string {
  const { read, shape } = stated
  if (read === undefined)
    return shape.words.length > 0 || shape.types.has('boolean') ? stated.text : `unread ${stated.text}`
  if (read.kind === 'id') return shape.refers.length > 0 ? renamed(shape.refers, read.value) : read.value
  if (read.kind === 'prose') return proseMeaning(read.value, renamed)
  return valueMeaning(read)
}

function valueMeaning(read: ReadValue): string {
  switch (read.kind) {
    case 'count':
    case 'number':
      return read.value.toFraction()
    case 'money':
    case 'percent':
      return read.value.exact.toFraction()
    case 'rate':
      return isRange(read.value)
        ? `${read.value.low.exact.toFraction()} to ${read.value.high.exact.toFraction()}`
        : read.value.low.exact.toFraction()
    case 'amount':
      return `${read.value.figure.exact.toFraction()}${read.value.percent ? ' share' : ''}`
    case 'duration':
    case 'lag':
    case 'length':
      return durationMeaning(read.value)
    case 'hours':
      return read.value.map(({ from, to }) => `${from}-${to}`).join()
    case 'history-period':
      return read.value.text
    case 'text':
      return read.value.trim().replace(/\s+/g, ' ')
    default:
      return String(read.value)
  }
}

/** An hour is 60 minutes; a month is no number of days, and a business day no number of hours. */
function durationMeaning({ count, unit, business }: Duration): string {
  const minutes = { minute: 1, hour: 60, day: business ? undefined : 1440, week: 10080 } as const
  const months = { month: 1, quarter: 3, year: 12 } as const
  const kind = business ? 'business ' : ''
  if (unit in months) return `${count * months[unit as keyof typeof months]} months`
  const each = minutes[unit as keyof typeof minutes]
  return each === undefined ? `${count} ${kind}${unit}s` : `${count * each} ${kind}minutes`
}

/** Lines may be wrapped anew, and marks written in another way, without saying anything else. */
function proseMeaning(source: string, renamed: Renamed): string {
  const term = (id: string, words: string | undefined): Part => text(`[[${renamed(['term'], id)}|${words ?? ''}]]`)
  return JSON.stringify(proseBlocks(source, { term, insert: path => text(`{{${insertMeaning(path, renamed)}}}`) }))
}

const named: Readonly<Record<string, NameKind>> = {
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

function insertMeaning(path: string, renamed: Renamed): string {
  const steps = path.trim().split('.')
  const place = steps[0] === 'funnel' && steps[1] === 'stages' ? 2 : 1
  const kind = place === 2 ? 'term' : named[steps[0] ?? '']
  return steps.map((step, index) => (index === place && kind !== undefined ? renamed([kind], step) : step)).join('.')
}

/** The same for whatever is said; the order of lists and maps says nothing. */
export function wholeMeaning(said: Said, renamed: Renamed): string {
  if (said.kind === 'stated') return meaningOf(said, renamed)
  if (said.kind === 'several')
    return `[${said.items
      .map(item => wholeMeaning(item, renamed))
      .sort()
      .join()}]`
  const { refers } = said.shape.keys
  const entries = [...said.entries].map(
    ([key, inner]) => `${refers === undefined ? key : renamed(refers, key)}: ${wholeMeaning(inner, renamed)}`,
  )
  return `{${entries.sort().join()}}`
}
