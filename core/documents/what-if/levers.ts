import type { Field, Goals, Segment, Stage } from '../../language/agreement.ts'
import { minorUnits } from '../../language/values/currency.ts'
import type { Figure, Rate } from '../../language/values/figure.ts'
import { dotted, type Path } from '../../syntax/tree.ts'
import { type Phrase, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { perPeriod } from '../view/facts.ts'
import { type Lever, type LeverGroup, percentEnds, placesOf, scaleFor } from './lever.ts'
import { isPlainlyWritten } from './suppositions.ts'

/** The numbers that can be tried out: of the goals, the funnel and each segment, as far as they are written. */
export function leversOf(telling: Telling): readonly LeverGroup[] {
  const { goals, funnel, segments } = telling.agreement
  const stages = [...(funnel.value?.stages.value ?? [])]
  const groups = [
    {
      key: 'goals',
      title: telling.label('Goals'),
      levers: goals.value === undefined ? [] : ofGoals(telling, goals.value),
    },
    {
      key: 'funnel',
      title: telling.label('Funnel'),
      levers: stages.flatMap(([id, { value }], index) => ofStage(telling, id, value, stages[index - 1]?.[0])),
    },
    ...[...(segments.value ?? [])].map(([id, { value }]) => ({
      key: `segments.${id}`,
      title: telling.name('segment', id),
      levers: value === undefined ? [] : ofSegment(telling, value),
    })),
  ]
  return groups.filter(({ levers }) => levers.length > 0)
}

function ofGoals(telling: Telling, goals: Goals): readonly Lever[] {
  const period = perPeriod(telling, goals.period.value)
  return [
    ...money(telling, goals.revenue, perPeriodLabel(telling, 'New revenue', period)),
    ...(goals.marketingShare.node === undefined
      ? assumedShare(telling, goals)
      : percents(telling, goals.marketingShare, phrase`Part that Marketing brings`)),
    ...money(telling, goals.averageDeal, phrase`Average deal`),
    ...count(telling, goals.customers, perPeriodLabel(telling, 'Customers needed', period)),
  ]
}

const perPeriodLabel = (telling: Telling, label: string, period: string): Phrase =>
  period === '' ? { template: label, values: [] } : phrase`${text(telling.label(label))} ${text(period)}`

/** A share that nobody has written counts as 100%: it can be tried out, and is written anew. */
function assumedShare(telling: Telling, goals: Goals): readonly Lever[] {
  const { goals: computed, segments } = telling.snapshot.targets
  // Segments have shares of their own.
  if (computed?.shareAssumed !== true || segments?.length !== 0) return []
  const path = goals.marketingShare.path
  return [{ ...lever(telling, { path }, 'percent', 100, '100', phrase`Part that Marketing brings`), assumed: true }]
}

function ofStage(telling: Telling, id: string, stage: Stage | undefined, before: string | undefined): readonly Lever[] {
  if (stage === undefined) return []
  const several = telling.termWithin({ path: [], value: id }, 'several')
  const source = telling.termWithin({ path: [], value: before }, 'several')
  return [
    ...count(telling, stage.volume, phrase`Planned ${several}`),
    ...percents(
      telling,
      stage.rate,
      before === undefined ? phrase`Rate of ${several}` : phrase`From ${source} to ${several}`,
      stage.expanding.value === true,
    ),
  ]
}

function ofSegment(telling: Telling, segment: Segment): readonly Lever[] {
  return [
    ...percents(telling, segment.revenueShare, phrase`Part of the revenue goal`),
    ...percents(telling, segment.marketingShare, phrase`Part that Marketing brings`),
    ...money(telling, segment.averageDeal, phrase`Average deal`),
    ...[...(segment.rates.value ?? [])].flatMap(([id, field]) =>
      percents(telling, field, phrase`Rate of ${telling.termWithin({ path: [], value: id }, 'several')}`),
    ),
  ]
}

/** What is written as a plain number; nothing where nothing is, or where it can't be read: that is a finding. */
const count = (
  telling: Telling,
  field: Field<{ toString(): string; valueOf(): number }>,
  label: Phrase,
): readonly Lever[] =>
  field.value === undefined
    ? []
    : [lever(telling, field, 'count', field.value.valueOf(), field.value.toString(), label)]

const money = (telling: Telling, field: Field<Figure>, label: Phrase): readonly Lever[] =>
  field.value === undefined
    ? []
    : [lever(telling, field, 'money', field.value.exact.valueOf(), field.value.exact.toString(20), label)]

function percents(telling: Telling, field: Field<Figure | Rate>, label: Phrase, grows = false): readonly Lever[] {
  const { value } = field
  if (value === undefined) return []
  const rate = 'exact' in value ? { low: value, high: value } : value
  return percentEnds(rate).map(({ end, share }) => {
    const exact = (end === 'high' ? rate.high : rate.low).exact.mul(100)
    const words = end === undefined ? label : end === 'low' ? phrase`${label}, at least` : phrase`${label}, at most`
    return lever(telling, field, 'percent', share * 100, exact.toString(20), words, { end, grows })
  })
}

function lever(
  telling: Telling,
  field: Field<unknown>,
  kind: Lever['kind'],
  amount: number,
  digits: string,
  label: Phrase,
  { end, grows = false }: { readonly end?: Lever['end']; readonly grows?: boolean } = {},
): Lever {
  const currency = telling.agreement.currency.value
  const plain = Number(digits)
  return {
    key: end === undefined ? dotted(field.path) : `${dotted(field.path)} ${end}`,
    path: field.path,
    kind,
    end,
    label: telling.words(label),
    amount: digits,
    shown: shownAs(telling, kind, amount),
    unit: kind === 'percent' ? '%' : kind === 'money' ? (currency ?? '') : '',
    scale: scaleFor(plain, { kind, grows }),
    places: placesOf(kind, minorUnits(currency)),
    grows: grows || (kind === 'percent' && plain > 100),
    positive: kind === 'money',
    assumed: false,
    fixed: fixedBecause(telling, field),
    source: field.file === undefined ? telling.source(field.path) : undefined,
  }
}

/** An amount of a lever's kind as people read it; of percents 8 is `8%`. */
function shownAs({ format }: Telling, kind: Lever['kind'], amount: number): string {
  if (kind === 'percent') return format.percent(amount / 100)
  return kind === 'money' ? format.money(amount) : format.number(amount)
}

/** A number can be changed where it stands by itself in this very file. */
function fixedBecause(telling: Telling, { file, entry, node, path }: Field<unknown>): string | undefined {
  const { snapshot } = telling
  if (file !== undefined) {
    const name = file.split('/').at(-1) ?? file
    return telling.words(phrase`Written in ${text(name)}, which this agreement extends. Change it there.`)
  }
  if (node === undefined) return undefined
  const written = snapshot.tree.text.slice(node.span.start, node.span.end)
  const plain = node.kind === 'scalar' && !node.mended && isPlainlyWritten(written)
  if (!plain || entry?.merged === true || isElsewhere(telling, path))
    return telling.label('It isn’t written at this place, so it can’t be changed from here.')
  return undefined
}

/** Some map on the way stands at another place of the file, and comes here by `<<` or an alias. */
function isElsewhere({ snapshot }: Telling, path: Path): boolean {
  let node = snapshot.tree.root
  for (const step of path) {
    const entry = node?.kind === 'map' ? node.entries.find(({ key }) => key.text === step) : undefined
    if (node === undefined || entry === undefined || entry.merged || entry.key.span.start < node.span.start) return true
    if (entry.key.span.end > node.span.end) return true
    node = entry.value
  }
  return false
}
