import type Fraction from 'fraction.js'
import type { Field } from '../../language/agreement.ts'
import { joined, type Message, percent, say, type Value } from '../../language/message.ts'
import { isRange, type Rate } from '../../language/values/figure.ts'
import type { Node, Path } from '../../syntax/tree.ts'
import { type Interval, isPoint } from '../exact.ts'

/** How a computed value came about, for people. */
export interface Derivation {
  readonly name: Message
  readonly value: Value
  /** In words, such as “marketing revenue ÷ average deal, rounded up”. */
  readonly formula: Message
  /** The formula with its numbers; absent where the value is simply stated. */
  readonly working: Message | undefined
  readonly inputs: readonly Input[]
}

/** One number that took part. */
export interface Input {
  readonly name: Message
  readonly value: Value
  /** Where it stands in the file; absent for what is computed or assumed. */
  readonly place: Place | undefined
  /** Dotted path of its own derivation, for what is computed. */
  readonly computed: string | undefined
}

export interface Place {
  readonly path: Path
  readonly node: Node
  /** The file in which it stands, where it is inherited. */
  readonly file?: string | undefined
}

const placeOf = (field: Field<unknown> | undefined): Place | undefined =>
  field?.node === undefined ? undefined : { path: field.path, node: field.node, file: field.file }

/** A number that stands in the file. */
export const written = (name: Message, value: Value, field: Field<unknown> | undefined): Input => ({
  name,
  value,
  place: placeOf(field),
  computed: undefined,
})

/** A number that is computed in its turn. */
export const derived = (name: Message, value: Value, path: string): Input => ({
  name,
  value,
  place: undefined,
  computed: path,
})

/** A number that stands in the file: it is what it is. */
export const asStated = (name: Message, value: Value, field: Field<unknown>): Derivation => ({
  name,
  value,
  formula: say`as stated in the agreement`,
  working: undefined,
  inputs: [written(name, value, field)],
})

/** `8%`, or `8% to 12%`. */
export const rateText = (interval: Interval): Value =>
  isPoint(interval) ? percent(interval.low) : say`${percent(interval.low)} to ${percent(interval.high)}`

export const statedRate = (rate: Rate): Value =>
  isRange(rate) ? say`${percent(rate.low.exact)} to ${percent(rate.high.exact)}` : percent(rate.low.exact)

/** One amount, or two with “to” between them. */
export const spread = (interval: Interval, shown: (amount: Fraction) => Value): Value =>
  isPoint(interval) ? shown(interval.low) : say`${shown(interval.low)} to ${shown(interval.high)}`

/** The factors with signs between them. */
export const product = (factors: readonly Value[]): Message => joined(factors, ' × ')
