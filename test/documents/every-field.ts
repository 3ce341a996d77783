import { Format } from '../../core/documents/format.ts'
import { nameOf } from '../../core/language/names.ts'
import { type Weekday, weekdays } from '../../core/language/values/time.ts'
import type { Slot } from '../../core/language/walk.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { dotted } from '../../core/syntax/tree.ts'
import { spaced } from './telling.ts'

/** What the agreement says and a document doesn't, by its paths; nothing if `read`, its plain text, has it all. */
export function missingFrom(read: string, snapshot: Snapshot): readonly string[] {
  const { language, currency } = snapshot.agreement
  const format = new Format(language.value ?? 'en', currency.value)
  const page = spaced(read).toLowerCase()
  return snapshot.slots.flatMap(slot =>
    expected(snapshot, format, slot)
      .filter(words => !page.includes(spaced(words).toLowerCase()))
      .map(words => `${dotted(slot.path)}: ${words}`),
  )
}

/** What steers the document instead of standing in it: another word there must make another document. */
export const steering =
  /^(?:sla|language|currency|library|extends)$|^extends\.|^definitions\.[^.]+\.framework$|^status$|\.(?:kind|starts|stops|expanding)$|^funnel\.period$/

/** What a document must have of a value; for prose each stretch of plain words. */
function expected(
  { agreement, names, values }: Snapshot,
  format: Format,
  { path, node, shape }: Slot,
): readonly string[] {
  if (node.kind !== 'scalar' || steering.test(dotted(path))) return []
  const [kind] = shape.refers.filter(candidate => names.declared(candidate).has(node.text))
  const declared = kind && names.declared(kind).get(node.text)
  if (kind !== undefined && declared !== undefined) return [nameOf(kind, declared)]
  if (/\.workdays\.\d+$/.test(dotted(path)))
    return toldDays(agreement).includes(node.text) ? [format.weekday(weekdays.indexOf(node.text as Weekday))] : []
  switch (shape.value) {
    case 'prose':
      return withoutMarks(node.text)
        .split(/\[\[.*?\]\]|\{\{.*?\}\}|[*_`\n.:]|^- /gmu)
        .map(spaced)
    case 'money':
      return [format.money(values.get('money', node)?.exact.valueOf() ?? Number.NaN)]
    case 'percent':
      return [format.percent(values.get('percent', node)?.exact.valueOf() ?? Number.NaN)]
    case 'rate': {
      const rate = values.get('rate', node)
      return rate === undefined ? ['?'] : [format.rate(rate)]
    }
    case 'amount':
      return [node.text.endsWith('%') ? node.text : format.number(Number(node.text))]
    case 'count':
    case 'number':
      return [format.number(Number(node.text)).replace('-', '−')]
    case 'duration':
    case 'lag':
    case 'length': {
      const duration = values.get(shape.value, node)
      return duration === undefined ? ['?'] : [format.duration(duration)]
    }
    case 'cadence': {
      const cadence = values.get('cadence', node)
      return cadence === undefined ? ['?'] : [format.cadence(cadence)]
    }
    case 'date':
      // Of two days in one year the first is written without it.
      return [
        dotted(path) === 'valid.from' ? format.date(node.text).replace(/ (?:de )?\d{4}$/u, '') : format.date(node.text),
      ]
    case 'hours':
      return [node.text.replace('-', '–')]
    case 'timezone':
      return [node.text.replaceAll('_', ' ')]
    default:
      return [shape.words.length > 0 ? format.words({ template: node.text, values: [] }) : node.text]
  }
}

/** Of several days in a row the first and the last are told. */
function toldDays({ calendar }: Snapshot['agreement']): readonly string[] {
  const days = calendar.value?.workdays.value ?? []
  const first = weekdays.indexOf(days[0] ?? 'mon')
  const inRow = days.length > 2 && days.every((day, index) => weekdays.indexOf(day) === first + index)
  return inRow ? [days[0] ?? '', days.at(-1) ?? ''] : days
}

/** Prose without what only steers its look: the signs of headings, the addresses of links. */
const withoutMarks = (prose: string) => prose.replace(/^#+ /gmu, '').replace(/(?<!\[)\[([^[\]]*)\]\([^)]*\)/gu, '$1')
