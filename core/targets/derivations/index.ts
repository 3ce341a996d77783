import type { Targets } from '../index.ts'
import { capacityDerivation } from './capacity.ts'
import { commitmentDerivation } from './commitments.ts'
import { confidenceDerivation } from './confidence.ts'
import type { Derivation, Input, Place } from './derivation.ts'
import { economicsDerivation } from './economics.ts'
import { overallRate, stageDerivation } from './funnel.ts'
import { goalDerivation } from './goals.ts'
import { lagDerivation } from './lag.ts'
import { segmentDerivation } from './segments.ts'

export { type Derivation, type Input, type Place, rateText, spread, statedRate } from './derivation.ts'

/**
 * How a number came about: for a dotted path of the targets document (`funnel.stages.contact.required`) or of a number
 * in the agreement (`funnel.stages.contact.volume`). `undefined` for what leads to no number or to an unknown one.
 */
export function derivationOf(targets: Targets, path: string): Derivation | undefined {
  const [section, ...rest] = path.split('.')
  const [first = '', second = '', ...more] = rest
  switch (section) {
    case 'goals':
      return rest.length === 1 ? goalDerivation(targets, first) : undefined
    case 'funnel':
      if (rest.length === 1 && first === 'overall-rate') return overallRate(targets)
      return first === 'stages' && more.length > 0 ? stageDerivation(targets, second, more.join('.')) : undefined
    case 'segments':
      return segmentDerivation(targets, first, rest.slice(1))
    case 'commitments':
      return rest.length === 2 ? commitmentDerivation(targets, first, second) : undefined
    case 'capacity':
      return rest.length === 2 ? capacityDerivation(targets, first, second) : undefined
    case 'economics':
      if (first === 'lifetime-value') return goalDerivation(targets, first)
      return rest.length === 1 ? economicsDerivation(targets, first) : undefined
    case 'confidence':
      return rest.length === 1 ? confidenceDerivation(targets, first) : undefined
    case 'lag':
      return lagDerivation(targets, first, rest[1])
    default:
      return undefined
  }
}

/** A number that stands in the file and took part, however indirectly. */
export interface Source {
  readonly input: Input
  readonly place: Place
}

/** Everything in the file that a derivation rests on, each once, in the order in which the formulas name it. */
export function sourcesOf(targets: Targets, derivation: Derivation): readonly Source[] {
  const sources = new Map<string, Source>()
  const seen = new Set<string>()
  const visit = ({ inputs }: Derivation): void => {
    for (const input of inputs) {
      if (input.place !== undefined) {
        const key = input.place.path.join('.')
        if (!sources.has(key)) sources.set(key, { input, place: input.place })
      } else if (input.computed !== undefined && !seen.has(input.computed)) {
        seen.add(input.computed)
        const inner = derivationOf(targets, input.computed)
        if (inner !== undefined) visit(inner)
      }
    }
  }
  visit(derivation)
  return [...sources.values()]
}
