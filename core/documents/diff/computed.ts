import Fraction from 'fraction.js'
import { count, decimal, type Message, money, percent, say, type Value, worded } from '../../language/message.ts'
import { displayedName } from '../../language/names.ts'
import { perCadence } from '../../rules/numbers/words.ts'
import { nodeAtPath } from '../../syntax/tree.ts'
import type { Json } from '../../targets/document.ts'
import { bringerOf } from './bringing.ts'
import { compared } from './directions.ts'
import type { Renamed } from './meaning.ts'
import type { Change, Effect } from './model.ts'
import { aMonth, type Counted, currencyChanged, type Side, type Sides } from './side.ts'

/** How a number of the targets document is shown, what it is called, and for whom more of it is tighter. */
interface Figure {
  readonly style: 'count' | 'money' | 'share' | 'chance' | 'decimal' | 'verdict' | 'date'
  readonly name: (names: Names, id: string, inner: string) => Message
  readonly tighterFor?: (side: Side, id: string) => string | undefined
  /** Whose period it is counted in; absent for what belongs to no time, or always to the same. */
  readonly counted?: Counted
}

/** Displayed names of the newer agreement. */
interface Names {
  readonly term: (id: string) => string
  readonly team: (id: string) => string
  readonly segment: (id: string) => string
}

const lastStage = ({ agreement }: Side): string =>
  [...(agreement.funnel.value?.stages.value?.keys() ?? [])].at(-1) ?? ''
const firstStage = ({ agreement }: Side): string => [...(agreement.funnel.value?.stages.value?.keys() ?? [])][0] ?? ''
const bringer = (side: Side, stage: string) => bringerOf(side.agreement, stage)

/** The numbers that are compared; those that only repeat others, or what is stated, are not among them. */
const figures: Readonly<Record<string, Figure>> = {
  'goals.marketing-revenue': {
    style: 'money',
    counted: 'goals',
    name: () => say`Revenue that starts with Marketing`,
    tighterFor: side => bringer(side, firstStage(side)),
  },
  'goals.customers': {
    style: 'count',
    counted: 'goals',
    name: () => say`Customers that the goal takes`,
    tighterFor: side => bringer(side, lastStage(side)),
  },
  'goals.lifetime-value': { style: 'money', name: () => say`Lifetime value` },
  'goals.average-deal': { style: 'money', name: () => say`Average deal` },
  'goals.marketing-share': {
    style: 'share',
    name: () => say`Marketing’s share of the revenue`,
    tighterFor: side => bringer(side, firstStage(side)),
  },
  'goals.revenue': { style: 'money', name: () => say`Revenue` },
  'funnel.overall-rate': { style: 'share', name: () => say`Rate from the first stage to the last` },
  'funnel.stages.*.required': {
    style: 'count',
    counted: 'funnel',
    name: ({ term }, id) => say`Needed of “${term(id)}”`,
    tighterFor: bringer,
  },
  'funnel.stages.*.plan': {
    style: 'count',
    counted: 'funnel',
    name: ({ term }, id) => say`Planned of “${term(id)}”`,
  },
  'funnel.stages.*.rate': { style: 'share', name: ({ term }, id) => say`Rate into “${term(id)}”` },
  'funnel.stages.*.value': { style: 'money', name: ({ term }, id) => say`What one “${term(id)}” is worth` },
  'segments.*.customers': { style: 'count', name: ({ segment }, id) => say`Customers needed in ${segment(id)}` },
  'segments.*.marketing-revenue': {
    style: 'money',
    name: ({ segment }, id) => say`Revenue that starts with Marketing in ${segment(id)}`,
  },
  'segments.*.stages.*.required': {
    style: 'count',
    name: ({ term, segment }, id, inner) => say`Needed of “${term(inner)}” in ${segment(id)}`,
  },
  'commitments.*.met': { style: 'verdict', name: (_, id) => say`“${displayedName(id)}” is enough for the goal` },
  'commitments.*.kept': { style: 'share', name: (_, id) => say`“${displayedName(id)}” was kept` },
  'capacity.*.hours-needed': { style: 'decimal', name: ({ team }, id) => say`Hours a month that ${team(id)} needs` },
  'capacity.*.hours-available': { style: 'decimal', name: ({ team }, id) => say`Hours a month that ${team(id)} has` },
  'capacity.*.people-needed': { style: 'count', name: ({ team }, id) => say`People that ${team(id)} needs` },
  'capacity.*.leads-served': { style: 'count', name: ({ team }, id) => say`Leads that ${team(id)} can serve` },
  'economics.acquisition-cost': { style: 'money', name: () => say`Cost of winning a customer` },
  'economics.return': { style: 'share', name: () => say`Return on the cost` },
  'economics.ratio': { style: 'decimal', name: () => say`Lifetime value against the cost of a customer` },
  'confidence.chance': { style: 'chance', name: () => say`Chance of reaching the goal` },
  'confidence.volume-90': { style: 'count', name: () => say`Volume for a chance of 90%` },
  'lag.cycle-days': { style: 'decimal', name: () => say`Days from the first stage to the last` },
  'lag.last-useful.*': {
    style: 'date',
    name: ({ term }, id) => say`Last day for a new “${term(id)}” to become a customer in time`,
  },
}

/** What follows by computing: the numbers of the two targets documents that differ as they are shown. */
export function computedChanges(sides: Sides, renamed: Renamed, stated: ReadonlySet<string>): readonly Change[] {
  const [old, now] = [leavesOf(sides.before, renamed), leavesOf(sides.after, (_, id) => id)]
  const paths = [...new Set([...now.keys(), ...old.keys()])]
  return paths.flatMap(path => changeAt(path, old.get(path) ?? null, now.get(path) ?? null, sides, stated) ?? [])
}

function changeAt(path: string, old: Json, now: Json, sides: Sides, stated: ReadonlySet<string>): Change | undefined {
  const steps = path.split('.')
  const figure = figures[patternOf(steps)]
  // What was written and changed is told where it is written.
  if (figure === undefined || old === now || stated.has(path) || isStated(steps, sides)) return undefined
  const [shownOld, shownNow] = [
    inItsTime(shown(old, figure.style, sides.before), figure, sides.before, sides),
    inItsTime(shown(now, figure.style, sides.after), figure, sides.after, sides),
  ]
  const [was, is] = [shownOld, shownNow].map(value => value ?? say`–`)
  if (was === undefined || is === undefined || worded(say`${was}`) === worded(say`${is}`)) return undefined
  const name = figure.name(namesIn(sides), idIn(steps), steps[3] ?? '')
  return {
    at: path,
    kind: 'computed',
    about: steps[0] ?? '',
    sentence: say`${name}: ${say`${is} instead of ${was}`}`,
    name,
    effects: effectsOf(figure, old, now, sides, steps),
    old: old ?? undefined,
    new: now ?? undefined,
    shown: { old: told(shownOld), new: told(shownNow) },
  }
}

const told = (value: Value | undefined): Message | undefined => (value === undefined ? undefined : say`${value}`)

/** Says of both numbers what they are counted in, where that is another period than before. */
function inItsTime(value: Value | undefined, { counted }: Figure, side: Side, { before, after }: Sides) {
  const period = ({ snapshot }: Side) => counted && snapshot.targets.periods[counted]
  return value === undefined || period(before) === period(after) ? value : say`${value} ${perCadence(period(side))}`
}

function effectsOf(
  { style, tighterFor, counted }: Figure,
  old: Json,
  now: Json,
  sides: Sides,
  steps: readonly string[],
): readonly Effect[] {
  if (typeof old !== 'number' || typeof now !== 'number' || (style === 'money' && currencyChanged(sides))) return []
  const inSameTime = (side: Side, amount: number) =>
    counted === undefined ? new Fraction(amount) : aMonth(side, counted, new Fraction(amount))
  const team = tighterFor?.(sides.after, idIn(steps))
  const direction = compared(inSameTime(sides.before, old), inSameTime(sides.after, now))
  return team === undefined || direction === undefined ? [] : [{ team, direction }]
}

function isStated(steps: readonly string[], { before, after }: Sides): boolean {
  const key = steps.at(-1) === 'plan' ? [...steps.slice(0, -1), 'volume'] : steps
  return [before, after].every(({ snapshot }) => nodeAtPath(snapshot.root, key) !== undefined)
}

/** Whose number it is: of which stage, segment, commitment or team. */
const idIn = (steps: readonly string[]): string => steps[isOfStage(steps) ? 2 : 1] ?? ''

const isOfStage = ([section, key]: readonly string[]): boolean =>
  (section === 'funnel' && key === 'stages') || (section === 'lag' && key === 'last-useful')

function patternOf(steps: readonly string[]): string {
  const keyed = isOfStage(steps) ? [2] : ['segments', 'commitments', 'capacity'].includes(steps[0] ?? '') ? [1, 3] : []
  return steps.map((step, index) => (keyed.includes(index) ? '*' : step)).join('.')
}

/** The figures of a targets document by dotted path, its ids as the newer agreement calls them. */
function leavesOf({ snapshot }: Side, renamed: Renamed): ReadonlyMap<string, Json> {
  const leaves = new Map<string, Json>()
  const walk = (part: Json, steps: readonly string[]): void => {
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      for (const [key, inner] of Object.entries(part)) walk(inner, [...steps, nameOfStep(steps, key, renamed)])
    else leaves.set(steps.join('.'), part)
  }
  walk(snapshot.targets.document(), [])
  return leaves
}

function nameOfStep(steps: readonly string[], key: string, renamed: Renamed): string {
  const at = steps.join('.')
  if (isOfStage(steps) && steps.length === 2) return renamed(['term'], key)
  if (/^segments\.[^.]+\.stages$/.test(at)) return renamed(['term'], key)
  if (at === 'segments') return renamed(['segment'], key)
  if (at === 'commitments') return renamed(['commitment'], key)
  return at === 'capacity' ? renamed(['team'], key) : key
}

function shown(value: Json, style: Figure['style'], { agreement }: Side): Value | undefined {
  if (typeof value === 'boolean') return value ? say`yes` : say`no`
  if (typeof value !== 'number') return typeof value === 'string' ? value : undefined
  const exact = new Fraction(value)
  if (style === 'money') return money(exact, agreement.currency.value)
  if (style === 'share') return percent(exact)
  if (style === 'chance') return percent(exact.mul(100).round().div(100))
  return style === 'decimal' ? decimal(exact) : count(exact)
}

const namesIn = ({ before, after }: Sides): Names => {
  const name = (kind: 'term' | 'team' | 'segment') => (id: string) =>
    (after.telling.knows(kind, id) ? after : before).telling.name(kind, id)
  return { term: name('term'), team: name('team'), segment: name('segment') }
}
