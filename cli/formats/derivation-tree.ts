import { type Message, say, type Value, type Wording, worded } from '../../core/language/message.ts'
import { type Derivation, derivationOf, type Input, type Place } from '../../core/targets/derivations/index.ts'
import type { Targets } from '../../core/targets/index.ts'

/** How a number came about, down to the numbers in the file: each step once, with its line as `where` tells it. */
export function derivationTree(
  derivation: Derivation,
  targets: Targets,
  where: (place: Place) => Message,
  wording: Wording,
): string {
  const text = (value: Value) => wordedValue(value, wording)
  const told = new Set<string>()
  const below = ({ inputs }: Derivation, indent: string): string[] =>
    inputs.flatMap(input => {
      const head = `${indent}${text(input.name)}: ${text(input.value)}${worded(origin(input, where), wording)}`
      const inner =
        input.computed === undefined || told.has(input.computed) ? undefined : derivationOf(targets, input.computed)
      if (input.computed === undefined || inner === undefined) return [head]
      told.add(input.computed)
      return [head, ...how(inner, `${indent}  `, text), ...below(inner, `${indent}  `)]
    })
  return `${[`${text(derivation.name)}: ${text(derivation.value)}`, ...how(derivation, '  ', text), ...below(derivation, '  ')].join('\n')}\n`
}

const wordedValue = (value: Value, wording: Wording): string =>
  worded(isMessage(value) ? value : say`${value}`, wording)
const isMessage = (value: Value): value is Message => typeof value === 'object' && 'template' in value

function how({ formula, working }: Derivation, indent: string, text: (value: Value) => string): string[] {
  return [`${indent}= ${text(formula)}`, ...(working === undefined ? [] : [`${indent}= ${text(working)}`])]
}

function origin({ place, computed }: Input, where: (place: Place) => Message): Message {
  if (place !== undefined) return say` (${where(place)})`
  return computed === undefined ? say`` : say` (computed)`
}
