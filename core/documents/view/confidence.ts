import { computedOf } from '../computed.ts'
import type { ConfidenceView, Fact } from '../model.ts'
import { number, type Part, phrase } from '../phrase.ts'
import type { Telling } from '../telling.ts'

/** How likely the plan reaches the goal, what makes it surer, and where more data would tell most. */
export function confidenceOf(telling: Telling): ConfidenceView | undefined {
  const { confidence } = computedOf(telling.snapshot)
  if (confidence?.chance === undefined || confidence.stage === undefined) return undefined
  const { chance, stage, weakest } = confidence
  const said = number(telling.format.chance(chance), telling.how.of('confidence.chance'))
  return {
    chance,
    sentence: telling.parts(phrase`At these rates the chance of reaching the goal is ${said}.`),
    volumes: volumesOf(telling, stage, confidence),
    advice: weakest === undefined ? undefined : adviceOf(telling, weakest),
    source: telling.source(['funnel', 'stages', stage]),
  }
}

const levels = [80, 90, 95] as const

function volumesOf(telling: Telling, stage: string, numbers: object): readonly Fact[] {
  const several = telling.termWithin({ path: [], value: stage }, 'several')
  return levels.flatMap((level): readonly Fact[] => {
    const key = `volume-${level}`
    const volume = Object.entries(numbers).find(([name]) => name === key)?.[1]
    if (typeof volume !== 'number') return []
    const label = telling.words(phrase`To be ${number(telling.format.percent(level / 100))} sure`)
    const value = telling.parts(
      phrase`${number(telling.format.number(volume), telling.how.of(`confidence.${key}`))} ${several}`,
    )
    return [{ key, label, value, computed: true, source: undefined }]
  })
}

/** The rate into this stage rests on the fewest cases. */
const adviceOf = (telling: Telling, weakest: string): readonly Part[] =>
  telling.parts(
    phrase`The rate into ${telling.term({ path: [], value: weakest })} is the least certain: more data on it would tell most.`,
  )
