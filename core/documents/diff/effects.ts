import type Fraction from 'fraction.js'
import type { Agreement, Commitment, Handoff } from '../../language/agreement.ts'
import { monthsOf } from '../../targets/periods.ts'
import { bringerOf, bringersOf, deliverersOf, teamOf } from './bringing.ts'
import type { Deviation } from './deviations.ts'
import {
  byAmount,
  byAmountIn,
  byPresence,
  byRate,
  byTime,
  byWord,
  compared,
  goalAMonth,
  type Judging,
  moreOften,
  opposite,
} from './directions.ts'
import { impliedAt } from './implied.ts'
import type { Direction, Effect } from './model.ts'
import { statedIn } from './said.ts'
import { currencyChanged, type Side } from './side.ts'

type Judge = (deviation: Deviation, judging: Judging) => readonly Effect[]

/** What a deviation means for whom; nothing for what is neither tighter nor looser, or can't be compared. */
export function effectsOf(deviation: Deviation, judging: Judging): readonly Effect[] {
  const judge = judges[deviation.pattern]
  if (deviation.kind === 'renamed' || judge === undefined || isOfTwoCurrencies(deviation, judging)) return []
  return once(judge(deviation, judging))
}

/** Amounts of money that can't be compared without a rate of exchange. */
const isOfTwoCurrencies = ({ was, is }: Deviation, { sides }: Judging): boolean =>
  currencyChanged(sides) && [was, is].every(said => statedIn(said)?.read?.kind === 'money')

const effect = (team: string | undefined, direction: Direction | undefined): readonly Effect[] =>
  team === undefined || direction === undefined ? [] : [{ team, direction }]

/** A team for which both is true has no direction. */
function once(effects: readonly Effect[]): readonly Effect[] {
  const teams = [...new Set(effects.map(({ team }) => team))]
  return teams.flatMap(team => {
    const [first, ...others] = effects.filter(one => one.team === team)
    return first === undefined || others.some(({ direction }) => direction !== first.direction) ? [] : [first]
  })
}

const idAt = (path: Deviation['isPath'], step: number): string => String(path[step] ?? '')

const commitmentOf = ({ agreement }: Side, id: string): Commitment | undefined =>
  agreement.commitments.value?.get(id)?.value
const handoffOf = ({ agreement }: Side, id: string): Handoff | undefined => agreement.handoffs.value?.get(id)?.value

/** The commitment in both agreements. */
const commitments = ({ wasPath, isPath }: Deviation, { sides }: Judging) => ({
  old: commitmentOf(sides.before, idAt(wasPath, 1)),
  now: commitmentOf(sides.after, idAt(isPath, 1)),
})

/** For the team that promises. */
const promiser =
  (direction: (deviation: Deviation, judging: Judging) => Direction | undefined): Judge =>
  (deviation, judging) => {
    const { old, now } = commitments(deviation, judging)
    const team = now?.by.value ?? (old?.by.value && judging.renamed(['team'], old.by.value))
    return effect(team, direction(deviation, judging))
  }

/** A volume in other numbers or another rhythm: what counts is how many come in a month. */
const perMonth: Judge = promiser((deviation, judging) => {
  const { old, now } = commitments(deviation, judging)
  if (old?.kind.value !== 'volume' || now?.kind.value !== 'volume') return undefined
  // So many leads against so much money says nothing.
  if ((old.worth.node === undefined) !== (now.worth.node === undefined)) return undefined
  return compared(monthly(old, judging.sides.before), monthly(now, judging.sides.after))
})

function monthly({ count, worth, every }: Commitment, { snapshot }: Side): Fraction | undefined {
  const { workdays, usual } = snapshot.targets.periods
  const cadence = every.node === undefined ? usual : every.value
  const months = cadence && monthsOf(cadence, workdays)
  const amount = worth.node === undefined ? count.value : worth.value?.exact
  return months && amount?.div(months)
}

/** What was promised by one team is promised by another. */
const promisedByAnother: Judge = (deviation, judging) => {
  const { old, now } = commitments(deviation, judging)
  const before = old?.by.value && judging.renamed(['team'], old.by.value)
  return [...effect(before, 'looser'), ...effect(now?.by.value, 'tighter')]
}

/** A promise about each of them becomes one about those of a segment, or the other way round. */
const bySegment = (deviation: Deviation, judging: Judging): Direction | undefined => {
  const kind = commitments(deviation, judging).now?.kind.value
  return kind === 'response' || kind === 'follow-up' ? opposite(byPresence(deviation)) : undefined
}

/** The giving or receiving team of a hand-off; with two teams one side is enough. */
const party =
  (role: 'gives' | 'receives', direction: (deviation: Deviation, judging: Judging) => Direction | undefined): Judge =>
  (deviation, judging) => {
    const { before, after } = judging.sides
    const now = sideOfHandoff(after, idAt(deviation.isPath, 1), role)
    const old = sideOfHandoff(before, idAt(deviation.wasPath, 1), role)
    return effect(now ?? (old && judging.renamed(['team'], old)), direction(deviation, judging))
  }

function sideOfHandoff(side: Side, id: string, role: 'gives' | 'receives'): string | undefined {
  const handoff = handoffOf(side, id)
  if (handoff === undefined) return undefined
  const implied = impliedAt(side, `handoffs.*.${role}`, ['handoffs', id, role], side.said.shape)
  return handoff[role].value ?? (implied?.kind === 'stated' ? implied.text : undefined)
}

/** A whole hand-off brings deadlines for one side and conditions for the other. */
const wholeHandoff: Judge = (deviation, judging) => {
  const said = deviation.is ?? deviation.was
  const has = (key: string) => said?.kind === 'section' && said.entries.has(key)
  return [
    ...(has('accept-within') || has('reject') ? party('receives', byPresence)(deviation, judging) : []),
    ...(has('requires') || has('when') ? party('gives', byPresence)(deviation, judging) : []),
  ]
}

/** Stricter words are harder for those who deliver what they define. */
const definers =
  (direction: (deviation: Deviation) => Direction | undefined): Judge =>
  (deviation, { sides }) => {
    const teams = deliverersOf(sides.after.agreement, idAt(deviation.isPath, 1))
    return teams.flatMap(team => effect(team, direction(deviation)))
  }

/** With more points the same threshold is easier to reach; a score that is new or gone is judged by its threshold. */
const points: Judge = (deviation, judging) => {
  const { before, after } = judging.sides
  const scored = ({ agreement }: Side, id: string) =>
    agreement.definitions.value?.get(id)?.value?.score.value?.atLeast.value !== undefined
  if (!scored(before, idAt(deviation.wasPath, 1)) || !scored(after, idAt(deviation.isPath, 1))) return []
  return definers(one => opposite(byAmount(one)))(deviation, judging)
}

/** For every team on whom the goal depends. */
const everyBringer =
  (direction: (deviation: Deviation, judging: Judging) => Direction | undefined): Judge =>
  (deviation, judging) =>
    bringersOf(judging.sides.after.agreement).flatMap(team => effect(team, direction(deviation, judging)))

/** For the team from whom the first stage comes: Marketing. */
const firstBringer: Judge = (deviation, { sides }) => {
  const { agreement } = sides.after
  const first = [...(agreement.funnel.value?.stages.value?.keys() ?? [])][0]
  return effect(first === undefined ? undefined : bringerOf(agreement, first), byAmount(deviation))
}

const bringer =
  (step: number, direction: (deviation: Deviation, judging: Judging) => Direction | undefined): Judge =>
  (deviation, judging) =>
    effect(bringerOf(judging.sides.after.agreement, idAt(deviation.isPath, step)), direction(deviation, judging))

/** The team that delivers a report; more often, or with more in it, is more work. */
const reporter =
  (direction: (deviation: Deviation, judging: Judging) => Direction | undefined): Judge =>
  (deviation, judging) => {
    const { before, after } = judging.sides
    const now = after.agreement.reports.value?.get(idAt(deviation.isPath, 1))?.value?.by.value
    const old = before.agreement.reports.value?.get(idAt(deviation.wasPath, 1))?.value?.by.value
    return effect(now ?? (old && judging.renamed(['team'], old)), direction(deviation, judging))
  }

/** A task is one more or less for the team that does it. */
const task: Judge = (deviation, { sides, renamed }) => {
  const doer = ({ agreement }: { readonly agreement: Agreement }, id: string) =>
    teamOf(agreement, agreement.responsibilities.value?.get(id)?.value?.responsible.value)
  const now = doer(sides.after, idAt(deviation.isPath, 1))
  const old = doer(sides.before, idAt(deviation.wasPath, 1))
  return effect(now ?? (old && renamed(['team'], old)), byPresence(deviation))
}

/** Everything else is neither tighter nor looser. */
const judges: Readonly<Record<string, Judge>> = {
  'commitments.*': promiser(byPresence),
  'commitments.*.by': promisedByAnother,
  'commitments.*.count': perMonth,
  'commitments.*.value': perMonth,
  'commitments.*.every': perMonth,
  'commitments.*.quality.*': promiser(byPresence),
  'commitments.*.within': promiser(byTime),
  'commitments.*.at-least': promiser(byAmount),
  'commitments.*.starts': promiser(byWord('creation')),
  'commitments.*.stops': promiser(byWord('conversation')),
  'commitments.*.segment': promiser(bySegment),
  'commitments.*.touches.*': promiser(byAmount),
  'commitments.*.total': promiser(byAmount),
  'commitments.*.rate': promiser(byAmount),
  'commitments.*.outcomes.*': promiser(byPresence),
  'handoffs.*': wholeHandoff,
  'handoffs.*.when.*': party('gives', byPresence),
  'handoffs.*.requires.*': party('gives', byPresence),
  'handoffs.*.accept-within': party('receives', byTime),
  'handoffs.*.reject.within': party('receives', byTime),
  'definitions.*.criteria.*': definers(byPresence),
  'definitions.*.disqualifiers.*': definers(byPresence),
  'definitions.*.framework': definers(byPresence),
  'definitions.*.score.at-least': definers(byAmount),
  'definitions.*.score.points.*': points,
  'goals.period': everyBringer(goalAMonth),
  'goals.revenue': everyBringer(byAmountIn('goals')),
  'goals.customers': everyBringer(byAmountIn('goals')),
  'goals.marketing-share': firstBringer,
  'segments.*.marketing-share': firstBringer,
  'segments.*.rates.*': bringer(3, byAmount),
  'funnel.stages.*.volume': bringer(2, byAmountIn('funnel')),
  'funnel.stages.*.rate': bringer(2, byRate),
  'responsibilities.*': task,
  'reports.*': reporter(byPresence),
  'reports.*.every': reporter(moreOften),
  'reports.*.shows.*': reporter(byPresence),
}
