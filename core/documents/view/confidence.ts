import { computedOf, under } from '../computed.ts'
import type { ConfidenceView, Fact } from '../model.ts'
import { number, type Part, phrase, text } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** How likely the plan reaches the goal, what makes it surer, and where more data would tell most. */
export function confidenceOf(telling: Telling): ConfidenceView | undefined {
  const { confidence } = computedOf(telling.snapshot)
  if (confidence?.chance === undefined || confidence.stage === undefined) return undefined
  const { chance, stage, weakest } = confidence
  const { format } = telling
  const several = telling.termWithin({ path: [], value: stage }, 'several')
  const said = number(format.chance(chance), telling.how.of('confidence.chance'))
  const volumes = volumesOf(telling, confidence)
  const planned = plannedOf(telling, stage, format.chance(chance))
  return {
    chance,
    sentence: telling.parts(phrase`At these rates the chance of reaching the goal is ${said}.`),
    volumes: volumes.map(({ fact }) => ({ ...fact, value: [...fact.value, text(' '), several] })),
    ladderTitle: telling.words(phrase`How sure so many ${several} make it`),
    ladder: [...planned, ...volumes].sort((a, b) => a.amount - b.amount).map(({ fact }) => fact),
    advice: weakest === undefined ? undefined : adviceOf(telling, weakest),
    source: telling.source(['funnel', 'stages', stage]),
  }
}

const levels = [80, 90, 95] as const

/** A fact with the amount that orders it. */
interface Rung {
  readonly amount: number
  readonly fact: Fact
}

function plannedOf(telling: Telling, stage: string, chance: string): readonly Rung[] {
  const amount = under(computedOf(telling.snapshot).funnel?.stages, stage)?.plan
  if (typeof amount !== 'number') return []
  const label = telling.words(phrase`The plan: ${text(chance)} sure`)
  const value = [number(telling.format.number(amount))]
  return [{ amount, fact: { key: 'plan', label, value, computed: false, source: undefined } }]
}

function volumesOf(telling: Telling, numbers: object): readonly Rung[] {
  return levels.flatMap((level): readonly Rung[] => {
    const key = `volume-${level}`
    const volume = Object.entries(numbers).find(([name]) => name === key)?.[1]
    if (typeof volume !== 'number') return []
    const label = telling.words(phrase`To be ${number(telling.format.percent(level / 100))} sure`)
    const value = [number(telling.format.number(volume), telling.how.of(`confidence.${key}`))]
    return [{ amount: volume, fact: { key, label, value, computed: true, source: undefined } }]
  })
}

/** The rate into this stage rests on the fewest cases. */
const adviceOf = (telling: Telling, weakest: string): readonly Part[] =>
  telling.parts(
    phrase`The rate into ${telling.term({ path: [], value: weakest })} is the least certain: more data on it would tell most.`,
  )
