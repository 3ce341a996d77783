import type { Message } from '../../language/message.ts'
import { computedOf, type StageComputed, under } from '../computed.ts'
import type { Fact, Verdict } from '../model.ts'
import { number, type Part, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'
import { perPeriod } from './facts.ts'
import { goalsOf } from './goals.ts'

/** Does the plan reach the goal? `undefined` for an agreement that sets no numbers. */
export function verdictOf(telling: Telling): Verdict | undefined {
  const { goals, funnel } = telling.agreement
  if (goals.node === undefined && funnel.node === undefined) return undefined
  const { funnel: computed, confidence } = computedOf(telling.snapshot)
  const last = [...(funnel.value?.stages.value?.keys() ?? [])].at(-1)
  const stage = last === undefined ? undefined : under(computed?.stages, last)
  if (last === undefined || typeof stage?.plan !== 'number' || typeof stage.required !== 'number') return open(telling)
  const shortfall = telling.snapshot.findings.find(({ rule }) => rule === 'goal-shortfall')
  const holds = shortfall === undefined && stage.plan >= stage.required
  return {
    holds,
    sentence: sentenceOf(telling, last, stage, holds),
    more: [
      ...(shortfall === undefined ? [] : [[text(telling.format.words(waysOut(shortfall.message)))]]),
      ...(confidence?.chance === undefined ? [] : [chanceOf(telling, confidence)]),
      ...doubtOf(telling),
    ],
    source: telling.source(['funnel', 'stages', last]),
  }
}

/** The finding says first what the verdict has just said, then what would help. */
function waysOut(message: Message): Message {
  const help = message.values.at(-1)
  return typeof help === 'object' && 'template' in help && message.values.length > 1 ? help : message
}

/** What to say while the numbers don't tell, with what the rules on goals and stages miss. */
function open(telling: Telling): Verdict {
  const { goals, funnel } = telling.agreement
  const missing = telling.snapshot.findings.filter(({ rule }) => whatIsMissing.has(rule))
  return {
    holds: undefined,
    sentence: telling.parts(phrase`The numbers don’t tell yet whether the plan reaches the goal.`),
    more: [...missing.map(({ message }) => [text(telling.format.words(message))]), ...doubtOf(telling)],
    source: telling.source(funnel.node === undefined ? goals.path : funnel.path),
  }
}

const whatIsMissing: ReadonlySet<string> = new Set([
  'goals-incomplete',
  'stage-unknown',
  'missing-goals',
  'missing-funnel',
  'zero-rate',
])

/** A verdict on an agreement with errors is one that may change. A shortfall is the verdict itself. */
function doubtOf(telling: Telling): readonly (readonly Part[])[] {
  const { findings } = telling.snapshot
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && rule !== 'goal-shortfall').length
  if (errors === 0) return []
  if (errors === 1)
    return [telling.parts(phrase`The agreement has ${number('1')} error: once it is put right, this may change.`)]
  const several = number(telling.format.number(errors))
  return [telling.parts(phrase`The agreement has ${several} errors: once they are put right, this may change.`)]
}

function sentenceOf(telling: Telling, last: string, stage: StageComputed, holds: boolean): readonly Part[] {
  const { format, agreement } = telling
  const [plan, required] = [stage.plan ?? 0, stage.required ?? 0]
  const customers = telling.termWithin({ path: [], value: last }, 'several')
  const cadence = agreement.funnel.value?.period.value ?? agreement.goals.value?.period.value
  const how = (key: string) => telling.how.of(`funnel.stages.${last}.${key}`)
  const planned = number(format.number(plan), how('plan'))
  const needed = number(format.number(required), how('required'))
  const period = cadence === undefined ? phrase`` : phrase` ${text(perPeriod(telling, cadence))}`
  if (holds)
    return telling.parts(
      phrase`The plan reaches the goal: ${planned} ${customers}${period} come out where ${needed} are needed.`,
    )
  return telling.parts(
    phrase`The plan misses the goal: ${planned} ${customers}${period} come out where ${needed} are needed.`,
  )
}

/** How sure it is, and what would make it surer. */
function chanceOf(
  telling: Telling,
  confidence: NonNullable<ReturnType<typeof computedOf>['confidence']>,
): readonly Part[] {
  const { format, how } = telling
  const chance = number(format.chance(confidence.chance ?? 0), how.of('confidence.chance'))
  const volume = confidence['volume-90']
  const { stage } = confidence
  if (typeof volume !== 'number' || stage === undefined || (confidence.chance ?? 1) >= 0.9)
    return telling.parts(phrase`Results vary from period to period: the chance of reaching the goal is ${chance}.`)
  const several = telling.termWithin({ path: [], value: stage }, 'several')
  const enough = number(format.number(volume), how.of('confidence.volume-90'))
  return telling.parts(
    phrase`Results vary from period to period: the chance of reaching the goal is ${chance}. To be ${number(format.percent(0.9))} sure takes ${enough} ${several}.`,
  )
}

/** The few numbers to remember: goal, Marketing's part, customers, what is handed over. */
export function figuresOf(telling: Telling): readonly Fact[] {
  const goals = goalsOf(telling)?.items ?? []
  const wanted = ['revenue', 'marketing-revenue', 'customers']
  const figures = wanted.flatMap(key => goals.filter(fact => fact.key === key))
  return [...figures, ...promisedFigure(telling)]
}

/** The first promised volume against what is needed. */
function promisedFigure(telling: Telling): readonly Fact[] {
  const entries = [...(telling.agreement.commitments.value ?? [])]
  const [id, field] = entries.find(([, { value }]) => value?.kind.value === 'volume') ?? []
  const commitment = field?.value
  if (id === undefined || commitment?.count.value === undefined || commitment.of.value === undefined) return []
  const required = under(computedOf(telling.snapshot).commitments, id)?.required
  const how = telling.how.of(`commitments.${id}.promised`)
  const several = telling.termWithin(commitment.of, 'several')
  return [
    {
      key: 'promised',
      label: telling.words(phrase`Promised ${several}`),
      value: [telling.count(commitment.count)],
      note:
        required === undefined
          ? perPeriod(telling, commitment.every.value)
          : telling.words(phrase`of ${number(telling.format.number(required))} needed`),
      computed: false,
      how,
      source: telling.source(['commitments', id]),
    },
  ]
}
