import fc from 'fast-check'
import { agreement, goals } from './computing.ts'
import type { StageNumbers } from './second-reading.ts'

/** Percents as people write them, odd ones too. */
const rate = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }).map(String) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 999 }).map(tenths => (tenths / 10).toFixed(1)) },
  { weight: 1, arbitrary: fc.constantFrom('0', '0.00', '8.0', '33.3', '120', '100.0', '250') },
)

interface Choice {
  readonly rate: string
  readonly statesRate: boolean
  readonly statesVolume: boolean
  /** How far the stated volume is from what would follow. */
  readonly slip: number
  readonly expanding: boolean
}

const choice: fc.Arbitrary<Choice> = fc.record({
  rate,
  statesRate: fc.integer({ min: 0, max: 3 }).map(n => n > 0),
  statesVolume: fc.boolean(),
  slip: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -200, max: 200 }),
  ),
  expanding: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
})

/** Two to seven stages with any mixture of stated and unstated numbers; volumes follow from the rates, or nearly so. */
export const stages: fc.Arbitrary<readonly StageNumbers[]> = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.array(choice, { minLength: 2, maxLength: 7 }))
  .map(([first, choices]) => {
    let volume = first
    return choices.map(({ rate, statesRate, statesVolume, slip, expanding }, index) => {
      if (index > 0) volume = Math.max(0, Math.round((volume * Number(rate)) / 100) + slip)
      return {
        id: `stage-${index}`,
        ...(statesVolume ? { volume } : {}),
        ...(statesRate && index > 0 ? { rate } : {}),
        ...(expanding && index > 0 ? { expanding } : {}),
      }
    })
  })

/** Those stages as the text of an agreement. */
export function textOf(stages: readonly StageNumbers[], customers: number): string {
  const lines = stages.map(({ id, volume, rate, expanding }) => {
    const parts = [
      ...(rate === undefined ? [] : [`rate: ${rate}%`]),
      ...(volume === undefined ? [] : [`volume: ${volume}`]),
      ...(expanding ? ['expanding: true'] : []),
    ]
    return `    ${id}: { ${parts.join(', ')} }`
  })
  return agreement(`${goals(`customers: ${customers}`)}funnel:\n  period: month\n  stages:\n${lines.join('\n')}\n`)
}
