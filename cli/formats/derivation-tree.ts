import { type Message, say, type Value, worded } from '../../core/language/message.ts'
import { type Derivation, derivationOf, type Input, type Place } from '../../core/targets/derivations/index.ts'
import type { Targets } from '../../core/targets/index.ts'

/** How a number came about, down to the numbers in the file: each step once, with its line as `where` tells it. */
export function derivationTree(derivation: Derivation, targets: Targets, where: (place: Place) => string): string {
  const told = new Set<string>()
  const below = ({ inputs }: Derivation, indent: string): string[] =>
    inputs.flatMap(input => {
      const head = `${indent}${text(input.name)}: ${text(input.value)}${origin(input, where)}`
      const inner =
        input.computed === undefined || told.has(input.computed) ? undefined : derivationOf(targets, input.computed)
      if (input.computed === undefined || inner === undefined) return [head]
      told.add(input.computed)
      return [head, ...how(inner, `${indent}  `), ...below(inner, `${indent}  `)]
    })
  return `${[`${text(derivation.name)}: ${text(derivation.value)}`, ...how(derivation, '  '), ...below(derivation, '  ')].join('\n')}\n`
}

const text = (value: Value): string => worded(isMessage(value) ? value : say`${value}`)
const isMessage = (value: Value): value is Message => typeof value === 'object' && 'template' in value

function how({ formula, working }: Derivation, indent: string): string[] {
  return [`${indent}= ${text(formula)}`, ...(working === undefined ? [] : [`${indent}= ${text(working)}`])]
}

function origin({ place, computed }: Input, where: (place: Place) => string): string {
  if (place !== undefined) return ` (${where(place)})`
  return computed === undefined ? '' : ' (computed)'
}
